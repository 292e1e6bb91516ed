import { useCallback, useEffect, useRef, useState } from 'react';
import { useTakenBack } from './takenBack.ts';

/** What a field makes of the typed text: a value, or the sentence that says what to change. */
export type Reading<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly sentence: string };

export type DraftOptions<Value> = {
  readonly value: Value;
  /** The value as text. */
  readonly write: (value: Value) => string;
  readonly read: (text: string) => Reading<Value>;
  /** Keeps the value; gives null when kept, else the sentence to show beside the field. */
  readonly onCommit: (value: Value) => Promise<string | null>;
  /** Milliseconds of stillness after which typing is kept by itself; absent: only on leaving. */
  readonly pause?: number | undefined;
};

export type Draft = {
  readonly text: string;
  readonly isDirty: boolean;
  readonly error: string | null;
  readonly change: (text: string) => void;
  /** Keeps what is typed; true when nothing unkept remains. */
  readonly commit: () => Promise<boolean>;
  /** Throws away what is typed; true when there was something. */
  readonly restore: () => boolean;
};

/**
 * Whether a reading differs from what the field holds or is about to hold: the value on its way to
 * the store, else the one kept there but not yet answered, else the store's own.
 */
export const isChange = <Value>(
  reading: Value,
  held: {
    readonly underway: { readonly value: Value } | null;
    readonly kept: { readonly value: Value } | null;
    readonly value: Value;
  },
  write: (value: Value) => string,
): boolean => write(reading) !== write((held.underway ?? held.kept ?? held).value);

const unkept = new Set<() => Promise<boolean>>();

/**
 * Keeps what is typed but not yet kept in any field, before a room is left or the window closes.
 * False when a field refused: its sentence then stands beside it.
 */
export const keepAllTyping = async (): Promise<boolean> =>
  (await Promise.all([...unkept].map((commit) => commit()))).every(Boolean);

/**
 * Whether a room may be left: at once when nothing is typed in it, else when all of it could be
 * kept. The first field that refused then has the focus, its sentence beside it.
 */
export const mayLeaveTyping = (): true | Promise<boolean> => {
  if (unkept.size === 0) return true;
  return keepAllTyping().then((isKept) => {
    // The sentence is drawn before the next frame, and with it the mark of what is wrong.
    if (!isKept) requestAnimationFrame(focusRefused);
    return isKept;
  });
};

const focusRefused = (): void =>
  document.querySelector<HTMLElement>('[data-typing][aria-invalid=true]')?.focus();

/**
 * The life of what is typed in a field that saves itself: it is kept on leaving, restored on Esc,
 * and stays as typed beside its error when it was refused.
 */
export function useDraft<Value>(options: DraftOptions<Value>): Draft {
  const { value, write } = options;
  const [typed, setTyped] = useState<string | null>(null);
  const [error, setError] = useState<string | null>(null);
  // Between a keeping and the store's answer the kept value is shown, so that nothing flickers.
  const [kept, setKept] = useState<{ readonly value: Value } | null>(null);
  const keptNow = useRef<{ readonly value: Value } | null>(null);
  const onItsWay = useRef<{ readonly value: Value } | null>(null);
  const latest = useRef(options);
  const typedNow = useRef<string | null>(null);
  const underway = useRef<{ text: string; done: Promise<boolean> } | null>(null);
  latest.current = options;

  const put = useCallback((text: string | null) => {
    typedNow.current = text;
    setTyped(text);
  }, []);

  const keep = useCallback(
    async (text: string, isPause: boolean): Promise<boolean> => {
      const { read, write, value, onCommit } = latest.current;
      const reading = read(text);
      if (!reading.ok) {
        setError(reading.sentence);
        return false;
      }
      const held = { underway: onItsWay.current, kept: keptNow.current, value };
      if (!isChange(reading.value, held, write)) {
        setError(null);
        if (!isPause) put(null);
        return true;
      }
      const sent = { value: reading.value };
      onItsWay.current = sent;
      const refusal = await onCommit(reading.value).finally(() => {
        if (onItsWay.current === sent) onItsWay.current = null;
      });
      if (refusal === null) {
        keptNow.current = sent;
        setKept(sent);
      }
      const wentOnTyping = typedNow.current !== text;
      if (!wentOnTyping) {
        setError(refusal);
        // Who only pauses goes on writing where they were: a space at the end stays theirs.
        if (refusal === null && (!isPause || write(reading.value) === text)) put(null);
      }
      return refusal === null && !wentOnTyping;
    },
    [put],
  );

  const commitTyped = useCallback(
    (isPause: boolean): Promise<boolean> => {
      const text = typedNow.current;
      if (text === null) return Promise.resolve(true);
      if (underway.current?.text === text) return underway.current.done;
      const done = keep(text, isPause).finally(() => {
        if (underway.current?.done === done) underway.current = null;
      });
      underway.current = { text, done };
      return done;
    },
    [keep],
  );
  const commit = useCallback(() => commitTyped(false), [commitTyped]);

  const forget = useCallback(() => {
    keptNow.current = null;
    setKept(null);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new value from the store replaces what was shown as kept
  useEffect(forget, [value]);
  useTakenBack(forget);

  const isDirty = typed !== null;
  useEffect(() => {
    if (!isDirty) return;
    unkept.add(commit);
    return () => {
      unkept.delete(commit);
    };
  }, [isDirty, commit]);

  // A field that is taken away while typed in (a jump by shortcut) still keeps what it holds.
  useEffect(() => () => void commit(), [commit]);

  const pause = options.pause;
  useEffect(() => {
    if (typed === null || pause === undefined) return;
    const timer = setTimeout(() => void commitTyped(true), pause);
    return () => clearTimeout(timer);
  }, [typed, pause, commitTyped]);

  const change = useCallback(
    (text: string) => {
      setError(null);
      put(text);
    },
    [put],
  );

  const restore = useCallback(() => {
    const had = typedNow.current !== null;
    setError(null);
    put(null);
    return had;
  }, [put]);

  return {
    text: typed ?? write(kept ? kept.value : value),
    isDirty,
    error,
    change,
    commit,
    restore,
  };
}
