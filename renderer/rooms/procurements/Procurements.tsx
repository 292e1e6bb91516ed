import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CaseBeside } from '#beside/CaseBeside';
import { useBeside } from '#beside/useBeside';
import type { ProcurementRow } from '#contract/procurements';
import type { TableView } from '#domain/roomView';
import type { TableFormat } from '#domain/table';
import { CaseReasons } from '#frame/CaseReasons';
import { ChosenFoot } from '#frame/ChosenFoot';
import { Room, RoomHead, RoomWork } from '#frame/Room';
import { SaveList } from '#frame/SaveList';
import { useShortcut } from '#frame/shortcuts';
import { useAnswer } from '#state/answers';
import { saveTable } from '#state/saveTable';
import { useWorkbench } from '#state/store';
import { Button } from '#ui/Button';
import { asTable, type Column, filterRows } from '#ui/DataTable';
import { EmptyState } from '#ui/EmptyState';
import { SegmentedControl } from '#ui/SegmentedControl';
import { columnsInWords } from '#ui/TableArrange';
import { useUiWords } from '#ui/UiWords';
import { failureSentence } from '#words/sentence';
import { asCaseGroup } from './boardGroups.ts';
import { CaseBoard } from './CaseBoard.tsx';
import { CaseFilters } from './CaseFilters.tsx';
import { CaseList } from './CaseList.tsx';
import { useCaseColumns } from './caseColumns.tsx';
import { type Filters, isSifting, nobody, noFilters, sifted } from './filters.ts';
import { GateDialog } from './GateDialog.tsx';
import { HeldStrip } from './HeldStrip.tsx';
import { type ManyAsk, ManyCases } from './ManyCases.tsx';
import { NewCase } from './NewCase.tsx';
import { useProcurementsView } from './procurementsView.ts';
import { Standing } from './Standing.tsx';
import { useCaseMoves } from './useCaseMoves.ts';

/** All cases, on a board by phase or as a list. */
export function Procurements() {
  const { t } = useTranslation();
  const answer = useAnswer('procurement.list', {});
  const isNewWanted = useWorkbench((state) => state.isNewWanted);
  const wantNew = useWorkbench((state) => state.wantNew);
  const { look, lookAs, filters, sift, table, arrange, isBeside, showBeside } =
    useProcurementsView();
  const beside = useBeside(isBeside, showBeside);
  const columns = useCaseColumns();
  const moves = useCaseMoves();
  const [chosen, setChosen] = useState<readonly ProcurementRow[]>([]);
  const [many, setMany] = useState<ManyAsk>(null);
  const seen = useRef<readonly ProcurementRow[] | null>(null);
  const filterField = useRef<HTMLInputElement>(null);
  useShortcut('ctrl+n', () => wantNew(true));
  useShortcut('ctrl+l', () => lookAs(look === 'board' ? 'list' : 'board'));
  useShortcut('ctrl+f', () => filterField.current?.select());

  const rows = answer.state === 'shown' ? answer.value : noRows;
  const columnFilters = look === 'list' ? table.filters : noColumnFilters;
  const shown = useMemo(
    () => filterRows(sifted(rows, filters), columns, columnFilters),
    [rows, filters, columns, columnFilters],
  );
  const stillChosen = useMemo(() => {
    const ids = new Set(chosen.map(({ id }) => id));
    return shown.filter(({ id }) => ids.has(id));
  }, [chosen, shown]);
  const clear = () => {
    sift(noFilters);
    arrange({ filters: noColumnFilters });
  };
  const active = useMemo(() => shown.filter(({ hold }) => hold === 'active'), [shown]);
  const filtersInWords = useFilterWords(filters, columns, columnFilters);
  if (answer.state === 'waiting') return <Room>{null}</Room>;
  if (answer.state === 'refused') {
    return <EmptyState sentence={failureSentence(t, answer.failure)} />;
  }

  const hasNone = rows.length === 0;
  const empty = hasNone ? (
    <EmptyState sentence={t('procurements.empty.all')} />
  ) : isSifting(filters) || Object.keys(columnFilters).length > 0 ? (
    <EmptyState
      sentence={t('procurements.empty.sifted', { filters: filtersInWords })}
      action={<Button onClick={clear}>{t('procurements.empty.clear')}</Button>}
    />
  ) : (
    <EmptyState
      sentence={t('procurements.empty.active')}
      action={<Button onClick={() => lookAs('list')}>{t('procurements.empty.toList')}</Button>}
    />
  );
  const { wanted } = moves;
  const besideId = (look === 'list' ? shown : active).length > 0 ? beside.id : null;
  const title = t('procurements.title');
  const save = (format: TableFormat) => {
    // The board shows the active cases and has no order of its own to keep.
    const rowsSeen = seen.current ?? (look === 'board' ? active : shown);
    return saveTable(asTable(title, rowsSeen, columns, table.hidden), format);
  };
  return (
    <Room>
      <RoomHead
        title={title}
        aside={
          hasNone
            ? undefined
            : t('procurements.aside', {
                count: rows.filter(({ hold }) => hold === 'active').length,
              })
        }
        sentence={hasNone ? undefined : <Standing all={rows} shown={shown} />}
        actions={
          <>
            {!hasNone && (
              <SegmentedControl
                label={t('procurements.view.label')}
                value={look}
                onChange={lookAs}
                options={[
                  { value: 'board', label: t('procurements.view.board'), icon: 'columns' },
                  { value: 'list', label: t('procurements.view.list'), icon: 'list' },
                ]}
              />
            )}
            {!hasNone && <SaveList onSave={save} />}
            <Button kind="primary" icon="plus" keys="Ctrl N" onClick={() => wantNew(true)}>
              {t('procurements.add')}
            </Button>
          </>
        }
      />
      {!hasNone && (
        <CaseFilters rows={rows} columns={columns} beside={beside} filterRef={filterField} />
      )}
      <RoomWork
        isFilled
        inspectorLabel={t('beside.label')}
        inspector={besideId !== null && <CaseBeside id={besideId} onClose={beside.close} />}
      >
        {look === 'list' && !hasNone ? (
          <CaseList
            rows={shown}
            seen={seen}
            allRows={rows}
            columns={columns}
            beside={beside}
            onChoose={setChosen}
            onChange={(meant) => setMany({ kind: 'change', rows: meant })}
            onPause={(meant) => setMany({ kind: 'pause', rows: meant })}
            empty={empty}
          />
        ) : active.length > 0 ? (
          <CaseBoard
            rows={active}
            moves={moves}
            beside={beside}
            groupBy={asCaseGroup(table.group)}
          />
        ) : (
          empty
        )}
      </RoomWork>
      {!hasNone &&
        (look === 'list' && stillChosen.length > 1 ? (
          <ChosenFoot
            count={stillChosen.length}
            onChange={() => setMany({ kind: 'change', rows: stillChosen })}
          >
            <Button
              small
              icon="pause"
              onClick={() => setMany({ kind: 'pause', rows: stillChosen })}
            >
              {t('many.pause')}
            </Button>
            {stillChosen.length <= 5 && (
              <Button
                small
                icon="columns"
                onClick={() => setMany({ kind: 'compare', rows: stillChosen })}
              >
                {t('compare.open')}
              </Button>
            )}
          </ChosenFoot>
        ) : (
          <HeldStrip rows={shown} hasKeys={look === 'board' && active.length > 0} />
        ))}
      <ManyCases ask={many} onClose={() => setMany(null)} />
      {wanted?.kind === 'gate' && <GateDialog row={wanted.row} onClose={moves.close} />}
      {wanted?.kind === 'reason' && (
        <CaseReasons
          of={wanted.row}
          ask={wanted.ask}
          onClose={moves.close}
          returnTo={() => document.querySelector(`[data-card="${wanted.row.id}"]`)}
        />
      )}
      {isNewWanted && <NewCase onClose={() => wantNew(false)} />}
    </Room>
  );
}

const noRows: readonly never[] = [];
const noColumnFilters = {};

/** The filters that are on, as a sentence can name them. */
const useFilterWords = (
  filters: Filters,
  columns: readonly Column<ProcurementRow>[],
  columnFilters: TableView['filters'],
): string => {
  const { t } = useTranslation();
  const words = useUiWords();
  const none = {
    department: t('procurements.filter.noDepartment'),
    procurer: t('procurements.filter.noProcurer'),
    category: t('procurements.filter.noCategory'),
  };
  const text = filters.text.trim();
  return [
    text !== '' && t('procurements.empty.textFilter', { text }),
    ...(['department', 'procurer', 'category'] as const).map((of) => {
      const name = filters[of];
      if (name === null) return false;
      const label = t(`procurements.filter.${of}`).toLocaleLowerCase();
      return `${label} ${name === nobody ? none[of] : name}`;
    }),
    filters.isWaiting && t('procurements.filter.waiting').toLocaleLowerCase(),
    ...columnsInWords(columns, columnFilters, words.table),
  ]
    .filter(Boolean)
    .join(', ');
};
