import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListPreview } from '#contract/lists';
import type { ProposedSheet } from '#domain/agreementList';
import { useFormat } from '#words/format';
import { changedMatches } from './comparison.ts';
import { agreementsShown, sumsOf } from './sums.ts';

/**
 * How a list stands: what all of it becomes, what is clear on the sheet on show, as the choices beside
 * it count, and that nothing is saved.
 */
export const usePreviewSentence = (
  preview: ListPreview,
  sheet: ProposedSheet | undefined,
): string => {
  const { t } = useTranslation();
  const format = useFormat();
  const sums = useMemo(() => sumsOf(preview), [preview]);
  const changed = useMemo(() => changedMatches(preview).length, [preview]);
  const vanished = preview.vanished.length;
  const doubled = preview.matches.filter(({ sameAs }) => sameAs !== null).length;
  const { agreements, suppliers, sheets, existing } = sums;
  const onSheet = sheet?.agreements ?? [];
  const asked = agreementsShown(onSheet, 'asked').length;
  if (agreements === 0) return `${t('importing.becomesNothing')} ${t('importing.notSaved')}`;
  const figure = (count: number) => ({ count, replace: { count: format.number(count) } });
  const rowsAlone = t('importing.rows', figure(sums.rows));
  const rows = sheets > 1 ? t('importing.inSheets', { rows: rowsAlone, count: sheets }) : rowsAlone;
  const parts = {
    rows,
    agreements: t('importing.agreements', figure(agreements)),
    suppliers: t('importing.suppliers', figure(suppliers)),
  };
  const stands =
    asked === 0
      ? t('importing.allClear')
      : asked === onSheet.length
        ? t('importing.allAsked', { count: asked })
        : t('importing.readyAndAsked', {
            ready: t('importing.ready', figure(onSheet.length - asked)),
            asked: t('importing.asked', figure(asked)),
          });
  return [
    t(suppliers > 0 ? 'importing.becomes' : 'importing.becomesAlone', parts),
    ...(sheets > 1 && sheet
      ? [
          t('importing.onSheet', {
            sheet: sheet.name,
            agreements: t('importing.agreements', figure(onSheet.length)),
          }),
        ]
      : []),
    ...(onSheet.length > 0 ? [stands] : []),
    ...(existing > 0 ? [t('importing.existing', figure(existing))] : []),
    ...(doubled > 0 ? [t('importing.doubled', figure(doubled))] : []),
    ...(changed > 0 ? [t('importing.differ', figure(changed))] : []),
    ...(vanished > 0 ? [t('importing.vanished', figure(vanished))] : []),
    t('importing.notSaved'),
  ].join(' ');
};
