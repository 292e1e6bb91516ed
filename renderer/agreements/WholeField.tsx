import { useTranslation } from 'react-i18next';
import { TextField, type TextFieldProps } from '#ui/TextField';

type WholeFieldProps = Omit<TextFieldProps, 'value' | 'onCommit' | 'check' | 'maxLength'> & {
  readonly value: number | null;
  readonly onCommit: (value: number | null) => Promise<string | null>;
};

/** A whole number, such as months or a rank; an emptied field is unknown. */
export function WholeField({ value, onCommit, ...field }: WholeFieldProps) {
  const { t } = useTranslation();
  return (
    <TextField
      {...field}
      value={value === null ? '' : String(value)}
      maxLength={9}
      check={(text) =>
        text === '' || /^[-−]?\d+$/.test(text) ? null : t('agreement.facts.notAWhole', { text })
      }
      onCommit={(text) => onCommit(text === '' ? null : Number(text.replace('−', '-')))}
    />
  );
}
