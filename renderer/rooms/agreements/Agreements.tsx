import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AgreementBeside } from '#beside/AgreementBeside';
import { useBeside } from '#beside/useBeside';
import type { AgreementRow } from '#contract/agreements';
import { windowAround } from '#domain/agreementTimeline';
import { ChangeMany } from '#frame/ChangeMany';
import { ChosenFoot } from '#frame/ChosenFoot';
import { Room, RoomFoot, RoomHead, RoomWork } from '#frame/Room';
import { SaveList } from '#frame/SaveList';
import { useShortcut } from '#frame/shortcuts';
import { useAnswer, useOpening } from '#state/answers';
import { savePaper } from '#state/paper';
import { saveAgreements } from '#state/saveTable';
import { useWorkbench } from '#state/store';
import { Button } from '#ui/Button';
import { filterRows } from '#ui/DataTable';
import { EmptyState } from '#ui/EmptyState';
import { SegmentedControl } from '#ui/SegmentedControl';
import { columnsInWords } from '#ui/TableArrange';
import { useUiWords } from '#ui/UiWords';
import { rowWords } from '#words/agreementRows';
import { useFormat } from '#words/format';
import { failureSentence } from '#words/sentence';
import { useSpans } from '#words/spans';
import { AgreementFilters } from './AgreementFilters.tsx';
import { AgreementList } from './AgreementList.tsx';
import { looks, useAgreementsView } from './agreementsView.ts';
import { agreementColumns } from './columns.tsx';
import { DisclosureDialog } from './DisclosureDialog.tsx';
import { filterWords } from './emptyWords.ts';
import { isSifting, noFilters, sifted } from './filters.ts';
import { NewAgreement } from './NewAgreement.tsx';
import { Outlook } from './Outlook.tsx';
import { sumsOf } from './sums.ts';
import { Timeline } from './Timeline.tsx';
import { TimelineFoot } from './TimelineFoot.tsx';
import { TimelineTools } from './TimelineTools.tsx';
import { timelineOrder } from './timelineRows.ts';

/** All agreements: as a list that can be sifted, sorted and copied, or on a timeline. */
export const Agreements = () => {
  const { t } = useTranslation();
  const format = useFormat();
  const spans = useSpans();
  const { today } = useOpening();
  const answer = useAnswer('agreement.list', {});
  const go = useWorkbench((state) => state.go);
  const { filters, look, lookAs, sift, table, arrange, group, window, isBeside, showBeside } =
    useAgreementsView();
  const beside = useBeside(isBeside, showBeside);
  const isLackShown = filters.lacks !== null;
  const columns = useMemo(
    () => agreementColumns({ t, format, words: rowWords(t, format, spans), today }, isLackShown),
    [t, format, spans, today, isLackShown],
  );
  const tableWords = useUiWords().table;
  const act = useWorkbench((state) => state.act);
  const [isAdding, setAdding] = useState(false);
  const [disclosed, setDisclosed] = useState<readonly string[] | null>(null);
  const [chosen, setChosen] = useState<readonly AgreementRow[]>(noRows);
  const [changing, setChanging] = useState<readonly AgreementRow[]>(noRows);
  const filterField = useRef<HTMLInputElement>(null);
  useShortcut('ctrl+l', () => lookAs(looks[(looks.indexOf(look) + 1) % looks.length] ?? 'list'));
  const seen = useRef<readonly AgreementRow[] | null>(null);
  useShortcut('ctrl+f', () => filterField.current?.select());
  useShortcut('ctrl+n', () => setAdding(true));

  const rows = answer.state === 'shown' ? answer.value : noRows;
  const columnFilters = look === 'list' ? table.filters : noColumnFilters;
  const shown = useMemo(
    () => filterRows(sifted(rows, filters, today), columns, columnFilters),
    [rows, filters, today, columns, columnFilters],
  );
  const stillChosen = useMemo(() => {
    const ids = new Set(chosen.map(({ id }) => id));
    return shown.filter(({ id }) => ids.has(id));
  }, [chosen, shown]);
  const isSifted = isSifting(filters) || Object.keys(columnFilters).length > 0;
  const sums = useMemo(() => sumsOf(shown, today), [shown, today]);
  const inForce = useMemo(() => sifted(rows, noFilters, today).length, [rows, today]);
  if (answer.state === 'waiting') return null;
  if (answer.state === 'refused') {
    return <EmptyState sentence={failureSentence(t, answer.failure)} />;
  }

  const hasNone = rows.length === 0;
  const words = rowWords(t, format, spans);
  const lacking = shown.find(({ lacks }) => lacks.length > 0);
  const sentence = [
    isSifted
      ? t('agreements.sentence.sifted', { count: sums.count, of: format.number(rows.length) })
      : // The aside has said how many are in force.
        filters.standing !== 'inForce' &&
        t(`agreements.sentence.${filters.standing}`, { count: sums.count }),
    sums.decisionsPassed > 0 &&
      t('agreements.sentence.passed', {
        count: sums.decisionsPassed,
        title: shown.find(({ decideBy }) => decideBy !== null && decideBy < today)?.title ?? '',
      }),
    sums.decisionsWithinYear > 0 &&
      t('agreements.sentence.decisions', { count: sums.decisionsWithinYear }),
    sums.lackingMost !== null &&
      t('agreements.sentence.lacking', {
        count: sums.lacking,
        what: t(`agreements.lack.${sums.lackingMost}`),
        title: lacking?.title ?? '',
        all: lacking ? words.lacks(lacking) : '',
      }),
  ]
    .filter(Boolean)
    .join(' ');
  const sumsSentence = [
    sums.ceiling !== null &&
      t('agreements.sums.ceiling', {
        count: sums.withCeiling,
        amount: format.money(sums.ceiling),
      }),
    sums.used !== null &&
      t('agreements.sums.used', { count: sums.withUsed, amount: format.money(sums.used) }),
  ]
    .filter(Boolean)
    .join(', ')
    .replace(/^\p{L}/u, (letter) => letter.toLocaleUpperCase());

  const selection = [
    ...(isSifting(filters) ? [filterWords(t, spans, filters)] : []),
    ...columnsInWords(columns, columnFilters, tableWords),
  ].join(', ');
  const wholeSelection = [t(`agreements.filter.${filters.standing}`), selection]
    .filter(Boolean)
    .join(', ');
  const empty = hasNone ? (
    <EmptyState
      sentence={t('agreements.empty.all')}
      action={
        <Button icon="tableImport" onClick={() => go({ room: 'import' })}>
          {t('agreements.empty.import')}
        </Button>
      }
    />
  ) : isSifted ? (
    <EmptyState
      sentence={t('agreements.empty.sifted', {
        filters: selection,
      })}
      action={
        <Button
          onClick={() => {
            sift({ ...noFilters, standing: filters.standing });
            arrange({ filters: noColumnFilters });
          }}
        >
          {t('agreements.empty.clear')}
        </Button>
      }
    />
  ) : (
    <EmptyState
      sentence={t(
        filters.standing === 'ended' ? 'agreements.empty.ended' : 'agreements.empty.inForce',
      )}
      action={
        <Button onClick={() => sift(noAgreementLeftOut)}>{t('agreements.empty.showAll')}</Button>
      }
    />
  );

  return (
    <Room>
      <RoomHead
        title={t('agreements.title')}
        aside={hasNone ? null : t('agreements.aside', { count: inForce })}
        sentence={hasNone ? null : sentence || t('agreements.sentence.quiet')}
        actions={
          <>
            {!hasNone && (
              <SegmentedControl
                label={t('agreements.view.label')}
                value={look}
                onChange={lookAs}
                options={[
                  { value: 'list', label: t('agreements.view.list'), icon: 'list' },
                  {
                    value: 'timeline',
                    label: t('agreements.view.timeline'),
                    icon: 'calendarEvent',
                  },
                  { value: 'outlook', label: t('agreements.view.outlook'), icon: 'eye' },
                ]}
              />
            )}
            {!hasNone && (
              <SaveList
                onSave={(format) => saveAgreements((seen.current ?? shown).map(idOf), format)}
                onPaper={() =>
                  look === 'timeline'
                    ? savePaper('paper.timeline', {
                        ids: timelineOrder(shown, group).map(idOf),
                        selection: wholeSelection,
                        window: window ?? windowAround(today, 8),
                        group,
                      })
                    : savePaper('paper.agreements', {
                        ids: (seen.current ?? shown).map(idOf),
                        selection: wholeSelection,
                      })
                }
                onDisclose={() => setDisclosed((seen.current ?? shown).map(idOf))}
              />
            )}
            {!hasNone && (
              <Button icon="tableImport" onClick={() => go({ room: 'import' })}>
                {t('agreements.import')}
              </Button>
            )}
            <Button kind="primary" icon="plus" keys="Ctrl N" onClick={() => setAdding(true)}>
              {t('agreements.add')}
            </Button>
          </>
        }
      />
      {!hasNone && look !== 'outlook' && (
        <AgreementFilters
          rows={rows}
          columns={columns}
          beside={beside}
          filterRef={filterField}
          end={look === 'timeline' ? <TimelineTools /> : undefined}
        />
      )}
      <RoomWork
        isFilled={look !== 'outlook'}
        inspectorLabel={t('beside.label')}
        inspector={
          look === 'list' &&
          shown.length > 0 &&
          beside.id !== null && <AgreementBeside id={beside.id} onClose={beside.close} />
        }
      >
        {hasNone ? (
          empty
        ) : look === 'list' ? (
          <AgreementList
            rows={shown}
            seen={seen}
            allRows={rows}
            columns={columns}
            beside={beside}
            onChoose={setChosen}
            onChange={setChanging}
            empty={empty}
          />
        ) : look === 'outlook' ? (
          <Outlook />
        ) : (
          <Timeline rows={shown} empty={empty} />
        )}
      </RoomWork>
      {!hasNone &&
        look !== 'outlook' &&
        (look === 'timeline' ? (
          <TimelineFoot sums={sums} />
        ) : stillChosen.length > 1 ? (
          <ChosenFoot count={stillChosen.length} onChange={() => setChanging(stillChosen)} />
        ) : (
          <RoomFoot>
            {sumsSentence === '' ? t('agreements.sums.none') : `${sumsSentence}.`}
          </RoomFoot>
        ))}
      {changing.length > 0 && (
        <ChangeMany
          of="agreements"
          count={changing.length}
          facts={['ownerId', 'deputyId', 'categoryId']}
          onChange={(change) =>
            act('agreement.describeMany', { ids: changing.map(({ id }) => id), change })
          }
          onClose={() => setChanging(noRows)}
        />
      )}
      {disclosed !== null && (
        <DisclosureDialog
          ids={disclosed}
          selection={wholeSelection}
          onClose={() => setDisclosed(null)}
        />
      )}
      {isAdding && <NewAgreement onClose={() => setAdding(false)} />}
    </Room>
  );
};

const noRows: readonly never[] = [];
const noColumnFilters = {};
const noAgreementLeftOut = { ...noFilters, standing: 'all' } as const;
const idOf = ({ id }: AgreementRow): string => id;
