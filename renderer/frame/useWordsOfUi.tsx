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
      takeBack: t('ui.takeBack'),
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
      table: {
        columns: t('ui.table.columns'),
        resetColumns: t('ui.table.resetColumns'),
        groupBy: t('ui.table.groupBy'),
        ungrouped: t('ui.table.ungrouped'),
        sortRising: t('ui.table.sortRising'),
        sortFalling: t('ui.table.sortFalling'),
        filter: t('ui.table.filter'),
        clearFilter: t('ui.table.clearFilter'),
        group: t('ui.table.group'),
        ungroup: t('ui.table.ungroup'),
        wider: t('ui.table.wider'),
        narrower: t('ui.table.narrower'),
        hide: t('ui.table.hide'),
        filterOf: (column) => t('ui.table.filterOf', { column }),
        filterDone: t('ui.table.filterDone'),
        contains: t('ui.table.contains'),
        from: t('ui.table.from'),
        to: t('ui.table.to'),
        noValue: t('ui.table.noValue'),
        many: (count) => t('ui.table.many', { count }),
        stretch: (from, to) =>
          from === null
            ? t('ui.table.stretchTo', { to: to ?? '' })
            : to === null
              ? t('ui.table.stretchFrom', { from })
              : t('ui.table.stretch', { from, to }),
        removeFilter: (filter) => t('ui.table.removeFilter', { filter }),
      },
    }),
    [t, format],
  );
};
