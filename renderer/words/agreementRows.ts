import type { TFunction } from 'i18next';
import type { AgreementRow } from '#contract/agreements';
import type { Format } from './format.ts';
import { remembered } from './remembered.ts';
import type { Spans } from './spans.ts';

type UndatedState =
  | Exclude<AgreementRow['state'], 'coming'>
  | NonNullable<AgreementRow['closedBy']>
  | 'comingUndated';

/** What a row says in words, the same in the list, on the timeline and in what is copied. */
export const rowWords = (t: TFunction, format: Format, spans: Spans) => {
  const stateOf = remembered((state: UndatedState) => t(`agreements.state.${state}`));
  const lackOf = remembered((lack: AgreementRow['lacks'][number]) => t(`agreements.lack.${lack}`));
  return {
    /** 'Norrskog AB m.fl.', or that nobody is given. */
    supplier: ({ suppliers }: AgreementRow): string => {
      const [first] = suppliers;
      if (first === undefined) return t('agreements.noSupplier');
      return suppliers.length === 1 ? first : t('agreements.moreSuppliers', { first });
    },
    /** 'gäller', 'tills vidare', 'uppsagt'. */
    state: ({ state, closedBy, start }: AgreementRow): string => {
      if (closedBy !== null && state !== 'ended') return stateOf(closedBy);
      if (state !== 'coming') return stateOf(state);
      return start === null
        ? stateOf('comingUndated')
        : t('agreements.state.coming', { date: start });
    },
    /** '1+1 år', 'ingen', 'okänt'. */
    remaining: ({ remainingMonths, automaticExtension }: AgreementRow): string => {
      if (remainingMonths !== null && remainingMonths.length > 0) {
        return spans.stepsOf(remainingMonths);
      }
      if (automaticExtension) return t('agreements.automatic');
      return remainingMonths === null
        ? t('agreements.optionsUnknown')
        : t('agreements.optionsNone');
    },
    /** '1+1 år kvar', 'ingen kvar', for a narrow place beside the latest end. */
    left: ({ remainingMonths, automaticExtension }: AgreementRow): string => {
      if (automaticExtension) return t('agreements.automaticShort');
      if (remainingMonths === null) return t('agreements.leftUnknown');
      return remainingMonths.length === 0
        ? t('agreements.leftNone')
        : t('agreements.left', { steps: spans.stepsOf(remainingMonths) });
    },
    /** 'slutdatum, ansvarig'. */
    lacks: ({ lacks }: AgreementRow): string => lacks.map(lackOf).join(', '),
    /** '35 %' of the ceiling, or nothing where either is unknown. */
    share: ({ ceiling, valueUsed }: AgreementRow): string | null =>
      ceiling === null || ceiling === 0 || valueUsed === null
        ? null
        : format.percent(valueUsed / ceiling),
  };
};

export type RowWords = ReturnType<typeof rowWords>;
