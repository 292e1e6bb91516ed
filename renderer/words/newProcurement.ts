import type { TFunction } from 'i18next';
import { daysBetween, type LocalDate } from '#domain/localDate';
import { spansIn } from './spans.ts';

const daysOfMonth = 30.4369;

/** How long a new procurement takes by the time plan, and whether it is in time for the day after `end`. */
export const newProcurementSentence = (
  t: TFunction,
  {
    isInTime,
    beginBy,
    earliest,
  }: { readonly isInTime: boolean; readonly beginBy: LocalDate; readonly earliest: LocalDate },
  end: LocalDate,
): string => {
  const months = Math.max(1, Math.round(daysBetween(beginBy, end) / daysOfMonth));
  const takes = t('followUp.decision.takes', { length: spansIn(t).lengthOf(months) });
  const time = isInTime
    ? t('followUp.decision.inTime', { beginBy })
    : t('followUp.decision.notInTime', { earliest });
  return `${takes} ${time}`;
};
