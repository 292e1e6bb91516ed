import { useCallback, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListPreview } from '#contract/lists';
import type { ProposedSheet, TargetField } from '#domain/agreementList';
import { Room, RoomHead, RoomWork } from '#frame/Room';
import { useShortcut } from '#frame/shortcuts';
import { EmptyState } from '#ui/EmptyState';
import { LiveRegion } from '#ui/LiveRegion';
import { SegmentedControl } from '#ui/SegmentedControl';
import { useFormat } from '#words/format';
import { CellInspector } from './CellInspector.tsx';
import { Comparison } from './Comparison.tsx';
import { comparisonsIn } from './comparison.ts';
import { allColumnsOf, gridColumnsOf, withTarget } from './gridColumns.ts';
import { type Progress, useImportView } from './importView.ts';
import { ListGrid } from './ListGrid.tsx';
import { NoHeadings } from './NoHeadings.tsx';
import { NoneShown } from './NoneShown.tsx';
import styles from './Preview.module.css';
import { PreviewFacts } from './PreviewFacts.tsx';
import { PreviewFoot } from './PreviewFoot.tsx';
import { isSameSpot, type Question, questionFrom, questionsOf, type Spot } from './questions.ts';
import { ReadingProgress, TakingIn } from './Reading.tsx';
import { SheetQuestions } from './SheetQuestions.tsx';
import { questionTitle } from './said.ts';
import { agreementsShown, chosenKeys, includedByItself, type Shown } from './sums.ts';
import { Unread } from './Unread.tsx';
import { usePreviewSentence } from './usePreviewSentence.ts';

/** Where in the grid one is, which question of the sheet that is, and whether the focus goes there. */
export type Current = {
  readonly spot: Spot | null;
  readonly question: number | null;
  readonly shouldFocus: boolean;
};

const shownViews = ['all', 'asked', 'clear'] as const;

const firstSheet = ({ list }: ListPreview): ProposedSheet | undefined =>
  list.sheets.find(({ hidden, agreements }) => !hidden && agreements.length > 0) ?? list.sheets[0];

/**
 * The place on show. One that went with a change of columns or of sheet gives way: to the same
 * agreement's first question, else to the first of all.
 */
const placeIn = (
  placed: Current | null,
  questions: readonly Question[],
  order: ReadonlyMap<string, number>,
): Current => {
  const first = { spot: questions[0] ?? null, question: questions[0] ? 0 : null };
  if (!placed?.spot || !order.has(placed.spot.key)) return { ...first, shouldFocus: false };
  const { spot, question } = placed;
  if (question === null || isSameSpot(questions[question] ?? null, spot)) return placed;
  const other = questions.findIndex(({ key }) => key === spot.key);
  return { ...placed, spot: questions[other] ?? spot, question: other < 0 ? null : other };
};

/** A list as it was understood, before anything is kept: columns, agreements and questions. */
export function Preview({
  preview,
  again,
}: {
  readonly preview: ListPreview;
  readonly again: Progress | 'begun' | null;
}) {
  const { t } = useTranslation();
  const { remap, tick } = useImportView.getState();
  const ticks = useImportView((state) => state.ticks);
  const isTakingIn = useImportView((state) => state.takingIn !== null);
  const format = useFormat();
  const [sheetName, setSheetName] = useState<string | null>(null);
  const [view, setView] = useState<Shown | 'compare'>('all');
  const shown = view === 'compare' ? 'all' : view;
  const setShown = (value: Shown) => setView(value);
  const [isAllColumns, setAllColumns] = useState(false);
  const [placed, setPlaced] = useState<Current | null>(null);
  const unread = useRef<HTMLElement>(null);

  const { list, fileName } = preview;
  const sheet = list.sheets.find(({ name }) => name === sheetName) ?? firstSheet(preview);
  const sentence = usePreviewSentence(preview, sheet);
  const fewColumns = useMemo(() => (sheet ? gridColumnsOf(sheet) : []), [sheet]);
  const allColumns = useMemo(() => (sheet ? allColumnsOf(sheet) : []), [sheet]);
  const columns = isAllColumns ? allColumns : fewColumns;
  const questions = useMemo(() => questionsOf(sheet?.agreements ?? [], columns), [sheet, columns]);
  const order = useMemo(
    () => new Map(sheet?.agreements.map(({ key }, index) => [key, index])),
    [sheet],
  );
  const agreements = useMemo(
    () => (sheet ? agreementsShown(sheet.agreements, shown) : []),
    [sheet, shown],
  );
  const counts = useMemo(() => {
    const of = (which: Shown) => agreementsShown(sheet?.agreements ?? [], which).length;
    const compare = comparisonsIn(preview);
    return { all: of('all'), asked: of('asked'), clear: of('clear'), compare };
  }, [sheet, preview]);
  const views = [...shownViews, ...(counts.compare > 0 ? (['compare'] as const) : [])];
  const byItself = useMemo(() => includedByItself(preview), [preview]);
  const keys = useMemo(() => chosenKeys(list, byItself, ticks), [list, byItself, ticks]);
  const included = useMemo(() => new Set(keys), [keys]);
  const existing = useMemo(
    () =>
      new Map(
        preview.matches.flatMap((match) => (match.existing ? [[match.key, match.existing]] : [])),
      ),
    [preview.matches],
  );

  const current = useMemo(() => placeIn(placed, questions, order), [placed, questions, order]);
  const question = current.question === null ? null : (questions[current.question] ?? null);

  const goTo = useCallback(
    (spot: Spot) => {
      const at = questions.findIndex((each) => isSameSpot(each, spot));
      setPlaced({ spot, question: at < 0 ? null : at, shouldFocus: true });
    },
    [questions],
  );
  const goToQuestion = (number: number, shouldFocus: boolean) => {
    const next = questions[number];
    if (!next) return;
    if (shown === 'clear') setShown('all');
    setPlaced({ spot: next, question: number, shouldFocus });
  };
  const step = (by: 1 | -1) => {
    const place = (key: string) => order.get(key) ?? 0;
    const next = questionFrom(questions, current, by, place);
    // From a button of the inspector the focus stays on the button, so that it can be pressed again.
    goToQuestion(next, document.activeElement?.closest('[data-region=inspector]') === null);
  };
  useShortcut('f8', () => step(1));
  useShortcut('shift+f8', () => step(-1));

  const give = useCallback(
    (column: number, target: TargetField | null) => {
      if (sheet?.headerRow == null) return;
      const choice = { sheet: sheet.name, headerRow: sheet.headerRow };
      void remap({ ...choice, columns: withTarget(sheet, column, target) });
    },
    [sheet, remap],
  );

  if (!sheet) return <EmptyState sentence={t('importing.becomesNothing')} />;
  const name = fileName === '' ? t('importing.pasted') : fileName;
  return (
    <div className={styles.preview}>
      <Room>
        <RoomHead
          title={t('importing.title')}
          aside={name}
          sentence={sentence}
          actions={
            <SegmentedControl
              label={t('importing.show.label')}
              value={view}
              onChange={setView}
              options={views.map((value) => ({
                value,
                label: `${t(`importing.show.${value}`)} ${format.number(counts[value])}`,
              }))}
            />
          }
        />
        <PreviewFacts
          preview={preview}
          sheet={sheet}
          columns={allColumns.length}
          isEveryShown={fewColumns.length === allColumns.length}
          isAllColumns={isAllColumns}
          onAllColumns={setAllColumns}
          onSheet={setSheetName}
          onUnread={() => unread.current?.scrollIntoView({ block: 'start' })}
        />
        <SheetQuestions sheet={sheet} />
        <TakingIn />
        {again && (
          <ReadingProgress
            label={t('importing.reading.again')}
            progress={again === 'begun' ? null : again}
          />
        )}
        <RoomWork
          isFilled
          isQuiet
          inspectorLabel={t('importing.inspector.label')}
          inspector={
            view !== 'compare' &&
            sheet.headerRow !== null && (
              <CellInspector
                sheet={sheet}
                columns={columns}
                questions={questions}
                number={current.question}
                spot={current.spot}
                existing={current.spot ? (existing.get(current.spot.key) ?? null) : null}
                onStep={step}
                onQuestion={(number) => goToQuestion(number, false)}
              />
            )
          }
        >
          {view === 'compare' ? (
            <Comparison preview={preview} />
          ) : sheet.headerRow === null ? (
            <NoHeadings
              sheet={sheet}
              onChoose={(headerRow) => void remap({ sheet: sheet.name, headerRow, columns: [] })}
            />
          ) : (
            <ListGrid
              key={sheet.name}
              label={t('importing.grid.label', { name })}
              sheet={sheet}
              agreements={agreements}
              columns={columns}
              current={current}
              isBusy={again !== null || isTakingIn}
              included={included}
              existing={existing}
              onGo={goTo}
              onTick={tick}
              onTarget={give}
              empty={<NoneShown shown={shown} of={counts.all} onShowAll={() => setShown('all')} />}
              below={<Unread ref={unread} sheet={sheet} emptySheets={list.emptySheets} />}
            />
          )}
        </RoomWork>
        <PreviewFoot preview={preview} keys={keys} isBusy={again !== null} />
        <LiveRegion
          text={question ? questionTitle(t, question.agreement, question.warning) : ''}
          number={current.question ?? 0}
        />
      </Room>
    </div>
  );
}
