import { useTranslation } from 'react-i18next';
import { useFormat } from '#words/format';

const inWords = [
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
] as const;

/** Numbers as a sentence says them: 'två' to 'tolv' in words, the rest in figures. */
export const useNumberWord = (): ((count: number) => string) => {
  const { t } = useTranslation();
  const format = useFormat();
  return (count) => {
    const name = inWords[count - 2];
    return name ? t(`today.number.${name}`) : format.number(count);
  };
};
