import type { TFunction } from 'i18next';
import type { Spans } from '#words/spans';
import { type Filters, nobody } from './filters.ts';

/** 'Livsmedel, slutar inom 12 månader, ”mejeri”': what the filters ask for, in words. */
export const filterWords = (t: TFunction, spans: Spans, filters: Filters): string => {
  const { category, owner, department, endsWithinMonths, lacks, text } = filters;
  return [
    category === nobody ? t('agreements.empty.noCategory') : category,
    owner === nobody ? t('agreements.empty.noOwner') : owner,
    department === nobody ? t('agreements.empty.noDepartment') : department,
    endsWithinMonths === null
      ? null
      : t('agreements.empty.endsWithin', { time: spans.months(endsWithinMonths) }),
    lacks === null
      ? null
      : t('agreements.empty.lacks', {
          what:
            lacks === 'anything' ? t('agreements.filter.anything') : t(`agreements.lack.${lacks}`),
        }),
    text.trim() === '' ? null : t('agreements.empty.text', { text: text.trim() }),
  ]
    .filter((part) => part !== null)
    .join(', ');
};
