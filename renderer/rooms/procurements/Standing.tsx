import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProcurementRow } from '#contract/procurements';
import type { LocalDate } from '#domain/localDate';
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
  const { passed, waiting, next } = useMemo(() => standingOf(shown, today), [shown, today]);
  const sentences = [
    shown.length < all.length &&
      t('procurements.sentence.sifted', { count: shown.length, of: format.number(all.length) }),
    passed > 0 && t('procurements.sentence.passed', { count: passed }),
    waiting > 0 && t('procurements.sentence.waiting', { count: waiting }),
    next?.nextDeadline &&
      t('procurements.sentence.next', {
        date: format.day(next.nextDeadline.due, today),
        title: next.title,
      }),
  ].filter(Boolean);
  return sentences.length > 0 ? sentences.join(' ') : t('procurements.sentence.quiet');
}

/** How many active cases have a passed date or wait for something, and the one whose date is next. */
const standingOf = (shown: readonly ProcurementRow[], today: LocalDate) => {
  let passed = 0;
  let waiting = 0;
  let next: ProcurementRow | null = null;
  for (const row of shown) {
    if (row.hold !== 'active') continue;
    if (isWaiting(row)) waiting += 1;
    const due = row.nextDeadline?.due;
    if (due === undefined) continue;
    if (due < today) passed += 1;
    else if (next === null || byNearestDate(row, next) < 0) next = row;
  }
  return { passed, waiting, next };
};
