import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DecisionRow } from '#contract/agreements';
import { Room, RoomHead, RoomTools, RoomWork } from '#frame/Room';
import { SaveList } from '#frame/SaveList';
import { useShortcut } from '#frame/shortcuts';
import { useAnswer, useOpening } from '#state/answers';
import { saveTable } from '#state/saveTable';
import { useWorkbench } from '#state/store';
import { Button } from '#ui/Button';
import { asTable, DataTable, type RowGroup } from '#ui/DataTable';
import { flagUrgency } from '#ui/DecideFlag';
import { EmptyState } from '#ui/EmptyState';
import { FilterField } from '#ui/FilterField';
import { FilterMenu } from '#ui/FilterMenu';
import { useFormat } from '#words/format';
import { failureSentence } from '#words/sentence';
import { useSpans } from '#words/spans';
import { decisionColumns } from './columns.tsx';
import styles from './Decisions.module.css';
import { ownersOf, siftedDecisions } from './siftedDecisions.ts';

const idOf = (row: DecisionRow): string => row.agreementId;

/** The decisions to take about extension, soonest first; what has passed lies first until somebody decides. */
export const Decisions = () => {
  const { t } = useTranslation();
  const format = useFormat();
  const spans = useSpans();
  const { today } = useOpening();
  const answer = useAnswer('decision.list', {});
  const go = useWorkbench((state) => state.go);
  const [text, setText] = useState('');
  const [owner, setOwner] = useState<string | null>(null);
  const filterField = useRef<HTMLInputElement>(null);
  const seen = useRef<readonly DecisionRow[] | null>(null);
  useShortcut('ctrl+f', () => filterField.current?.select());

  const rows = answer.state === 'shown' ? answer.value : noRows;
  const shown = useMemo(() => siftedDecisions(rows, text, owner), [rows, text, owner]);
  const columns = useMemo(
    () => decisionColumns({ t, format, spans, today }),
    [t, format, spans, today],
  );
  const groupOf = useMemo(
    () =>
      (row: DecisionRow): RowGroup => {
        const urgency = flagUrgency(row.decideBy.date, today);
        return {
          id: urgency,
          label: (
            <>
              {t(`decisions.group.${urgency}`)}
              {urgency === 'passed' && (
                <small className={styles.hint}>{t('decisions.groupHint.passed')}</small>
              )}
            </>
          ),
        };
      },
    [t, today],
  );
  if (answer.state === 'waiting') return <Room>{null}</Room>;
  if (answer.state === 'refused') {
    return <EmptyState sentence={failureSentence(t, answer.failure)} />;
  }
  const passed = rows.filter(({ decideBy }) => decideBy.date < today);
  const next = rows.find(({ decideBy }) => decideBy.date >= today);
  const sentence = [
    passed.length > 0 &&
      t('decisions.stands.passed', { count: passed.length, title: passed[0]?.title ?? '' }),
    next &&
      t('decisions.stands.next', {
        title: next.title,
        date: format.day(next.decideBy.date, today),
        distance: spans.distance(next.decideBy.date, today),
      }),
  ]
    .filter(Boolean)
    .join(' ');
  const clear = () => {
    setText('');
    setOwner(null);
  };

  return (
    <Room>
      <RoomHead
        title={t('decisions.title')}
        aside={rows.length === 0 ? null : t('decisions.aside', { count: rows.length })}
        sentence={sentence}
        actions={
          rows.length > 0 && (
            <SaveList
              onSave={(format) =>
                saveTable(asTable(t('decisions.title'), seen.current ?? shown, columns), format)
              }
            />
          )
        }
      />
      {rows.length > 0 && (
        <RoomTools>
          <FilterField
            ref={filterField}
            label={t('decisions.filter')}
            placeholder={t('decisions.filterShort')}
            value={text}
            onChange={setText}
          />
          <FilterMenu
            hasIcon
            label={t('decisions.owner')}
            allLabel={t('decisions.everyone')}
            options={ownersOf(rows).map((name) => ({ value: name, label: name }))}
            chosen={owner === null ? [] : [owner]}
            onChange={([name = null]) => setOwner(name)}
          />
        </RoomTools>
      )}
      <RoomWork isFilled>
        {rows.length === 0 ? (
          <EmptyState
            sentence={t('decisions.empty.none')}
            action={
              <Button onClick={() => go({ room: 'agreements' })}>
                {t('decisions.empty.toAgreements')}
              </Button>
            }
          />
        ) : (
          <DataTable
            label={t('decisions.table')}
            rows={shown}
            seen={seen}
            idOf={idOf}
            columns={columns}
            groupOf={groupOf}
            rowSize="twoLine"
            initialSort={{ column: 'decideBy', direction: 'ascending' }}
            onOpen={(row) => go({ room: 'decision', agreementId: row.agreementId })}
            menuOf={(row) => [
              {
                label: t('decisions.open'),
                icon: 'gavel',
                keys: 'Enter',
                onChoose: () => go({ room: 'decision', agreementId: row.agreementId }),
              },
              {
                label: t('decisions.openAgreement'),
                icon: 'file',
                onChoose: () => go({ room: 'agreement', id: row.agreementId }),
              },
            ]}
            empty={
              <EmptyState
                sentence={t('decisions.empty.sifted')}
                action={<Button onClick={clear}>{t('decisions.empty.clear')}</Button>}
              />
            }
          />
        )}
      </RoomWork>
    </Room>
  );
};

const noRows: readonly never[] = [];
