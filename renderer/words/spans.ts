import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { NoticeTime } from '#domain/agreementTerm';
import { daysBetween, type LocalDate } from '#domain/localDate';

const joined = (text: string): string => text.replaceAll(' ', '\u00A0');

/** Lengths and distances of time in the words that `t` has. Every text is joined with hard spaces. */
export const spansIn = (t: TFunction) => {
  const days = (count: number): string => joined(t('spans.day', { count }));
  const lengthOf = (months: number): string => {
    const years = Math.floor(months / 12);
    const rest = months % 12;
    if (years === 0) return joined(t('spans.month', { count: months }));
    const wholeYears = joined(t('spans.year', { count: years }));
    if (rest === 0) return wholeYears;
    return t('spans.both', { one: wholeYears, other: joined(t('spans.month', { count: rest })) });
  };
  const monthsIn = (count: number): string => joined(t('spans.month', { count }));
  return {
    /** '67 dagar'. */
    days,
    /** '6 månader och 10 dagar'; empty where no time is known. */
    notice: (notice: NoticeTime): string => {
      const one = notice.months ? monthsIn(notice.months) : '';
      const other = notice.days ? days(notice.days) : '';
      return one !== '' && other !== '' ? t('spans.both', { one, other }) : one || other;
    },
    /** '12 månader', whatever the number. */
    months: monthsIn,
    /** '2 år', '6 månader', '1 år och 7 månader'. */
    lengthOf,
    /** '1+1 år' or '12+6 mån': lengths that follow on each other. One alone is '1 år'. */
    stepsOf: (lengths: readonly number[]): string => {
      const [first] = lengths;
      if (lengths.length === 1 && first !== undefined) return lengthOf(first);
      const isYears = lengths.every((months) => months % 12 === 0);
      const steps = lengths.map((months) => (isYears ? months / 12 : months)).join('+');
      return joined(isYears ? t('spans.yearSteps', { steps }) : t('spans.monthSteps', { steps }));
    },
    /** 'om 67 dagar', 'i dag', 'för 4 dagar sedan'. */
    distance: (date: LocalDate, today: LocalDate): string => {
      const count = daysBetween(today, date);
      if (count === 0) return joined(t('spans.today'));
      if (count === 1) return joined(t('spans.tomorrow'));
      if (count === -1) return joined(t('spans.yesterday'));
      return joined(
        count > 0 ? t('spans.ahead', { count }) : t('spans.ago', { count: Math.abs(count) }),
      );
    },
  };
};

export type Spans = ReturnType<typeof spansIn>;

/** {@link spansIn} for the language on the screen. */
export const useSpans = (): Spans => {
  const { t } = useTranslation();
  return useMemo(() => spansIn(t), [t]);
};
