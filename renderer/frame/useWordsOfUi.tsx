import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { nonWorkingReason } from '#domain/calendar';
import type { UiWords } from '#ui/UiWords';
import { useFormat } from '#words/format';

/** The standing words of the components, in the language on the screen. */
export const useWordsOfUi = (): UiWords => {
  const { t } = useTranslation();
  const format = useFormat();
  return useMemo(
    () => ({
      optional: t('ui.optional'),
      openCalendar: t('ui.openCalendar'),
      previousMonth: t('ui.previousMonth'),
      nextMonth: t('ui.nextMonth'),
      weekColumn: t('ui.weekColumn'),
      dayHint: format.weekdayAndWeek,
      dayName: (date) => {
        const reason = nonWorkingReason(date);
        const isNamed = reason !== null && reason !== 'saturday' && reason !== 'sunday';
        return isNamed ? t(`ui.holiday.${reason}`) : null;
      },
      dayInFull: (date) => `${format.longDay(date)} ${date.slice(0, 4)}`,
      dateUnclear: (typed) => t('ui.dateUnclear', { typed }),
      moneyUnclear: (typed, code) =>
        // The code comes from the parser of amounts, whose codes are all among the failures.
        t(`failure.${code}` as 'failure.money.unclear', { typed }),
      choose: t('ui.choose'),
      noMatch: t('ui.noMatch'),
      add: (typed) => t('ui.add', { typed }),
      clear: t('ui.clear'),
      close: t('ui.close'),
      more: t('ui.more'),
      rowsCopied: (count) => t('ui.rowsCopied', { count }),
    }),
    [t, format],
  );
};
