import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '#words/format';
import { useSpans } from '#words/spans';
import type { CellWords } from './cellText.ts';

/** What the texts of cells are made with, in the language on the screen. */
export const useCellWords = (): CellWords => {
  const { t } = useTranslation();
  const format = useFormat();
  const spans = useSpans();
  return useMemo(() => ({ t, format, spans }), [t, format, spans]);
};
