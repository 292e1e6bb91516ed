import { onDraftKey } from './DraftInput.tsx';
import { useDraft } from './draft.ts';
import { FieldFrame, type FieldProps } from './Field.tsx';

export type TextAreaProps = FieldProps & {
  readonly value: string | null;
  readonly onCommit: (text: string) => Promise<string | null>;
  /** Lines shown when empty; the box grows with the text. */
  readonly rows?: number;
  /** Milliseconds of stillness after which long typing is kept by itself. */
  readonly pause?: number;
};

/**
 * Several lines of text that save themselves, also at a pause while one still writes.
 * Enter is a new line; Ctrl+Enter keeps at once.
 */
export function TextArea({ value, onCommit, rows = 3, pause = 2000, ...field }: TextAreaProps) {
  const draft = useDraft({
    value: value ?? '',
    write: (text) => text,
    read: (text) => ({ ok: true, value: text.trimEnd() }),
    onCommit,
    pause,
  });
  return (
    <FieldFrame field={field} error={draft.error} isTyped={draft.isDirty} isTall>
      {(control) => (
        <textarea
          {...control}
          rows={rows}
          style={{ minHeight: `${rows * 1.25 + 0.625}rem` }}
          value={draft.text}
          readOnly={field.isReadOnly}
          placeholder={field.placeholder}
          data-typing={draft.isDirty || undefined}
          onChange={(event) => draft.change(event.currentTarget.value)}
          onBlur={() => void draft.commit()}
          onKeyDown={(event) => onDraftKey(draft, event)}
        />
      )}
    </FieldFrame>
  );
}
