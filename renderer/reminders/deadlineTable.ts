import type { TFunction } from 'i18next';
import { type Deadline, personOf } from '#domain/reminders';
import type { Table } from '#domain/table';
import { titleOf } from '#words/deadlines';

/** Dates as the table a file keeps, in the order given. `nameOf` names the person of an id. */
export const deadlineTable = (
  t: TFunction,
  deadlines: readonly Deadline[],
  nameOf: (id: string) => string,
): Table => ({
  title: t('deadlines.title'),
  columns: [
    { heading: t('deadlines.form.date'), kind: 'date' },
    { heading: t('deadlines.form.time'), kind: 'text' },
    { heading: t('deadlines.form.what'), kind: 'text' },
    { heading: t('deadlines.kind'), kind: 'text' },
    { heading: t('deadlines.file.subject'), kind: 'text' },
    { heading: t('deadlines.file.registryNumber'), kind: 'text' },
    { heading: t('deadlines.person'), kind: 'text' },
  ],
  rows: deadlines.map((deadline) => {
    const person = personOf(deadline);
    return [
      deadline.due,
      deadline.time,
      titleOf(t, deadline),
      t(`terms.deadlineKind.${deadline.kind}`),
      deadline.subject.title || null,
      deadline.subject.registryNumber,
      person === null ? null : nameOf(person),
    ];
  }),
});
