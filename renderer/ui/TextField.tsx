import { DraftInput } from './DraftInput.tsx';
import { type Reading, useDraft } from './draft.ts';
import { FieldFrame, type FieldProps } from './Field.tsx';

/** `value` null is shown empty; an emptied field gives ''. Text is trimmed. */
export type TextFieldProps = FieldProps & {
  readonly value: string | null;
  readonly onCommit: (text: string) => Promise<string | null>;
  /** Judges the text before it is kept; gives the sentence that says what to change, or null. */
  readonly check?: (text: string) => string | null;
  readonly maxLength?: number;
  readonly spellCheck?: boolean;
  /** Milliseconds of stillness after which typing is kept by itself; absent: only on leaving. */
  readonly pause?: number;
};

/** One line of text that saves itself. */
export function TextField({
  value,
  onCommit,
  check,
  maxLength,
  spellCheck = false,
  pause,
  ...field
}: TextFieldProps) {
  const read = (text: string): Reading<string> => {
    const sentence = check?.(text.trim()) ?? null;
    return sentence === null ? { ok: true, value: text.trim() } : { ok: false, sentence };
  };
  const draft = useDraft({ value: value ?? '', write: (text) => text, read, onCommit, pause });
  return (
    <FieldFrame field={field} error={draft.error} isTyped={draft.isDirty}>
      {(control) => (
        <DraftInput
          {...control}
          draft={draft}
          readOnly={field.isReadOnly}
          placeholder={field.placeholder}
          maxLength={maxLength}
          spellCheck={spellCheck}
        />
      )}
    </FieldFrame>
  );
}
