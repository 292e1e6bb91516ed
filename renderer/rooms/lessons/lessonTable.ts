import type { TFunction } from 'i18next';
import type { LessonRow } from '#contract/followUps';
import type { Table } from '#domain/table';

/** Lessons as a table, in the order given. */
export const lessonTable = (t: TFunction, lessons: readonly LessonRow[]): Table => ({
  title: t('lessons.title'),
  columns: [
    { heading: t('terms.fact.learnedOn'), kind: 'date' },
    { heading: t('terms.fact.lesson'), kind: 'text' },
    { heading: t('lessons.learnedIn'), kind: 'text' },
    { heading: t('terms.fact.categoryId'), kind: 'text' },
    { heading: t('terms.fact.supplierId'), kind: 'text' },
    { heading: t('terms.fact.phase'), kind: 'text' },
    { heading: t('terms.fact.byWhom'), kind: 'text' },
  ],
  rows: lessons.map((one) => [
    one.learnedOn,
    one.lesson,
    one.agreement ?? one.procurement,
    one.category,
    one.supplier,
    one.phase && t(`terms.phase.${one.phase}`),
    one.byWhom,
  ]),
});
