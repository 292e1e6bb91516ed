import { setImmediate } from 'node:timers/promises';

/** Work in small steps, so that other things may be done between them; each tells how many records it did. */
export type Steps<Value> = Generator<number, Value>;

/** Goes through all steps at once. */
export const allAtOnce = <Value>(steps: Steps<Value>): Value => {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
};

/** How work in steps is gone through: what happens between two slices, and whether to go on. */
export type Pace = {
  /** Gives everything else a turn. Called with how many records are done. */
  readonly pause: (done: number) => Promise<void>;
  readonly isStopped: () => boolean;
};

/** Resolves when everything that waits has had its turn. */
export const othersTurn = (): Promise<void> => setImmediate();

/** Gives way between the slices, and goes on to the end. */
export const unhurried: Pace = { pause: othersTurn, isStopped: () => false };

/** How long one slice may hold everything else up, in milliseconds. */
const slice = 12;

/** Ends work that was called off between two slices. */
export class Stopped extends Error {}

/** Goes through the steps a slice at a time. Throws {@link Stopped} where it was called off. */
export const atPace = async <Value>(
  steps: Steps<Value>,
  { pause, isStopped }: Pace,
): Promise<Value> => {
  let done = 0;
  for (;;) {
    const until = performance.now() + slice;
    do {
      const step = steps.next();
      if (step.done) return step.value;
      done += step.value;
    } while (performance.now() < until);
    await pause(done);
    if (isStopped()) throw new Stopped();
  }
};
