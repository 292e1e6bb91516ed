import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ComparedCase } from '#contract/procurements';
import { daysInAll } from '#domain/caseComparison';
import { phases } from '#domain/procurement';
import { useAnswer } from '#state/answers';
import { Button } from '#ui/Button';
import { type Column, DataTable } from '#ui/DataTable';
import { Dialog } from '#ui/Dialog';
import { useFormat } from '#words/format';
import styles from './CompareCases.module.css';

/** One fact of all the cases, in words, in the order of the cases. */
type Fact = {
  readonly id: string;
  readonly name: string;
  readonly values: readonly string[];
  readonly differs: boolean;
};

const idOf = (fact: Fact): string => fact.id;

/** Two to five cases side by side, fact by fact; where they differ the fact says so. */
export function CompareCases({
  ids,
  onClose,
}: {
  readonly ids: readonly string[];
  readonly onClose: () => void;
}) {
  const { t } = useTranslation();
  const answer = useAnswer('procurement.compare', { ids: [...ids] });
  const cases = answer.state === 'shown' ? answer.value : noCases;
  const facts = useFacts(cases);
  const columns = useMemo(
    (): readonly Column<Fact>[] => [
      {
        id: 'fact',
        label: t('compare.fact'),
        width: 'minmax(15rem, 1fr)',
        isRowHead: true,
        cell: ({ name, differs }) => (
          <>
            {name}
            {differs && <small className={styles.differs}>{t('compare.differs')}</small>}
          </>
        ),
        text: ({ name }) => name,
      },
      ...cases.map(
        ({ id, title }, place): Column<Fact> => ({
          id,
          label: title,
          width: 'minmax(9rem, 1.5fr)',
          wraps: true,
          cell: ({ values, differs }) =>
            differs ? <b>{values[place] || '–'}</b> : values[place] || '–',
          text: ({ values }) => values[place] ?? '',
        }),
      ),
    ],
    [cases, t],
  );
  return (
    <Dialog
      isOpen
      isBroad
      onClose={onClose}
      title={t('compare.title', { count: ids.length })}
      description={t('compare.help')}
      actions={
        <Button kind="primary" onClick={onClose}>
          {t('compare.close')}
        </Button>
      }
    >
      <div className={styles.table}>
        <DataTable
          label={t('compare.title', { count: ids.length })}
          rows={facts}
          idOf={idOf}
          columns={columns}
          empty={null}
        />
      </div>
    </Dialog>
  );
}

const noCases: readonly never[] = [];

const useFacts = (cases: readonly ComparedCase[]): readonly Fact[] => {
  const { t } = useTranslation();
  const format = useFormat();
  return useMemo(() => {
    const fact = (id: string, name: string, of: (one: ComparedCase) => string): Fact => {
      const values = cases.map(of);
      return { id, name, values, differs: new Set(values).size > 1 };
    };
    const inDays = (days: number | null) =>
      days === null ? '' : t('compare.days', { count: days });
    return [
      fact('number', t('terms.fact.registryNumber'), (one) => one.registryNumber ?? ''),
      fact('department', t('terms.fact.departmentId'), (one) => one.department ?? ''),
      fact('procurer', t('terms.fact.procurerId'), (one) => one.procurer ?? ''),
      fact('category', t('terms.fact.categoryId'), (one) => one.category ?? ''),
      fact('kind', t('terms.fact.kind'), (one) =>
        one.kind === null ? '' : t(`terms.contractKind.${one.kind}`),
      ),
      fact('procedure', t('terms.fact.procedure'), (one) =>
        one.procedure === null ? '' : t(`terms.procedure.${one.procedure}`),
      ),
      fact('value', t('terms.fact.estimatedValue'), (one) =>
        one.estimatedValue === null ? '' : format.money(one.estimatedValue),
      ),
      ...(['noticeSent', 'tenderDeadline', 'awardDecided', 'contractSigned'] as const).map((day) =>
        fact(day, t(`terms.fact.${day}`), (one) => one[day] ?? ''),
      ),
      ...phases.map((phase) =>
        fact(phase, t('compare.in', { phase: t(`terms.phaseLower.${phase}`) }), (one) =>
          inDays(one.days[phase]),
        ),
      ),
      fact('inAll', t('compare.inAll'), (one) => inDays(daysInAll(one.days))),
      fact('reviews', t('compare.reviews'), (one) => format.number(one.reviews)),
      fact('lessons', t('compare.lessons'), (one) => one.lessons.join(' · ')),
    ];
  }, [cases, t, format]);
};
