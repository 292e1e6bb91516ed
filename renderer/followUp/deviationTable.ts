import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { AgreementView } from '#contract/agreements';
import type { Deviation } from '#domain/followUp';
import type { Table } from '#domain/table';
import { useOpening } from '#state/answers';
import { type Format, useFormat } from '#words/format';

/** Deviations as a table, in the order given. `nameOf` names a department or a supplier. */
const deviationTable = (
  t: TFunction,
  format: Format,
  deviations: readonly Deviation[],
  nameOf: (id: string | null) => string | null,
): Table => {
  const days = ['contactedOn', 'repliedOn', 'actedOn', 'followUpOn', 'closedOn'] as const;
  return {
    title: t('followUp.deviations.title'),
    columns: [
      { heading: t('terms.fact.happenedOn'), kind: 'date' },
      { heading: t('terms.fact.what'), kind: 'text' },
      { heading: t('terms.fact.weight'), kind: 'text' },
      { heading: t('terms.fact.kind'), kind: 'text' },
      { heading: t('terms.fact.departmentId'), kind: 'text' },
      { heading: t('terms.fact.supplierId'), kind: 'text' },
      { heading: t('terms.fact.reply'), kind: 'text' },
      { heading: t('terms.fact.action'), kind: 'text' },
      { heading: t('terms.fact.penalty'), kind: 'text' },
      { heading: t('terms.fact.closedHow'), kind: 'text' },
      ...days.map((day) => ({ heading: t(`terms.fact.${day}`), kind: 'date' as const })),
    ],
    rows: deviations.map((one) => [
      one.happenedOn,
      one.what,
      t(`terms.weight.${one.weight}`),
      one.kind && t(`terms.deviationKind.${one.kind}`),
      nameOf(one.departmentId),
      nameOf(one.supplierId),
      one.reply,
      one.action && t(`terms.correctiveAction.${one.action}`),
      one.penalty === null ? null : format.money(one.penalty),
      one.closedHow,
      ...days.map((day) => one[day]),
    ]),
  };
};

/** The deviations of an agreement as a table, made when it is asked for. */
export const useDeviationTable = ({ deviations, suppliers }: AgreementView): (() => Table) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { registers } = useOpening();
  const nameOf = (id: string | null) =>
    [...registers.departments, ...suppliers].find((one) => one.id === id)?.name ?? null;
  return () => deviationTable(t, format, deviations, nameOf);
};
