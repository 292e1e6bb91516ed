import type { Ore } from '#domain/money';
import { formatMoney, parseTypedMoney } from '#domain/typedInput';
import { DraftInput } from './DraftInput.tsx';
import { useDraft } from './draft.ts';
import { FieldFrame, type FieldProps } from './Field.tsx';
import { useUiWords } from './UiWords.tsx';

/** `value` in öre; null is an empty field. */
export type MoneyFieldProps = FieldProps & {
  readonly value: Ore | null;
  readonly onCommit: (value: Ore | null) => Promise<string | null>;
};

/** An amount that takes '1 250 000', '1,25 mkr' and '95 tkr', and says what it made of it as one types. */
export function MoneyField({ value, onCommit, ...field }: MoneyFieldProps) {
  const words = useUiWords();
  const draft = useDraft<Ore | null>({
    value,
    write: (amount) => (amount === null ? '' : formatMoney(amount)),
    read: (text) => {
      const read = parseTypedMoney(text);
      return read.ok
        ? read
        : { ok: false, sentence: words.moneyUnclear(text.trim(), read.failure.code) };
    },
    onCommit,
  });
  const read = draft.isDirty ? parseTypedMoney(draft.text) : null;
  const understood = read?.ok && read.value !== null ? formatMoney(read.value) : undefined;
  return (
    <FieldFrame
      field={{ ...field, hint: understood ?? field.hint }}
      error={draft.error}
      isTyped={draft.isDirty}
    >
      {(control) => (
        <DraftInput
          {...control}
          draft={draft}
          inputMode="decimal"
          readOnly={field.isReadOnly}
          placeholder={field.placeholder}
        />
      )}
    </FieldFrame>
  );
}
