import { useTranslation } from 'react-i18next';
import type { ProcurementRow } from '#contract/procurements';
import { useOpening } from '#state/answers';
import { useFormat } from '#words/format';
import { byNearestDate, isWaiting } from './filters.ts';

/** How things stand with the cases, in a sentence or two. */
export function Standing({
  all,
  shown,
}: {
  readonly all: readonly ProcurementRow[];
  readonly shown: readonly ProcurementRow[];
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const { today } = useOpening();
  const active = shown.filter(({ hold }) => hold === 'active');
  const passed = active.filter(({ nextDeadline }) => nextDeadline && nextDeadline.due < today);
  const waiting = active.filter(isWaiting);
  const next = active
    .filter(({ nextDeadline }) => nextDeadline && nextDeadline.due >= today)
    .sort(byNearestDate)[0];
  const sentences = [
    shown.length < all.length &&
      t('procurements.sentence.sifted', { count: shown.length, of: format.number(all.length) }),
    passed.length > 0 && t('procurements.sentence.passed', { count: passed.length }),
    waiting.length > 0 && t('procurements.sentence.waiting', { count: waiting.length }),
    next?.nextDeadline &&
      t('procurements.sentence.next', {
        date: format.day(next.nextDeadline.due, today),
        title: next.title,
      }),
  ].filter(Boolean);
  return sentences.length > 0 ? sentences.join(' ') : t('procurements.sentence.quiet');
}
