import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { addDays, isoWeek, type LocalDate } from '#domain/localDate';
import { type Deadline, isOpen } from '#domain/reminders';
import { Room, RoomHead, RoomWork } from '#frame/Room';
import { useShortcut } from '#frame/shortcuts';
import { DeadlineList } from '#reminders/DeadlineList';
import { useAnswer, useOpening } from '#state/answers';
import { useWorkbench } from '#state/store';
import { Button } from '#ui/Button';
import { EmptyState } from '#ui/EmptyState';
import { useFormat } from '#words/format';
import { Aside } from './Aside.tsx';
import { ExampleLine } from './ExampleLine.tsx';
import { FirstUse } from './FirstUse.tsx';
import { useNumberWord } from './numberWord.ts';
import styles from './Today.module.css';
import { TodaySentence } from './TodaySentence.tsx';
import { useTodayView } from './todayView.ts';
import { WeeksAhead } from './WeeksAhead.tsx';
import { weekOf } from './weeks.ts';

const nothing: readonly [] = [];
const folds = ['later'] as const;
/** So many of a long group stand open, so that what is due today is never far down. */
const openInGroup = 8;

/** Idag: what has passed, what is near, what is to be decided and what changed; all to act on here. */
export function Today() {
  const { t } = useTranslation();
  const format = useFormat();
  const opening = useOpening();
  const { today, counts, isEmpty } = opening;
  const { go, wantNew } = useWorkbench.getState();
  const { week: chosenWeek, showWeek } = useTodayView();
  const list = useAnswer('deadline.list', {});
  const decisions = useAnswer('decision.list', {});
  const deadlines = list.state === 'shown' ? list.value : nothing;
  const open = useMemo(
    () => deadlines.filter((deadline) => isOpen(deadline, today)),
    [deadlines, today],
  );
  const shown = useMemo(
    () =>
      chosenWeek === null ? open : open.filter(({ due }) => weekOf(due, today) === chosenWeek),
    [open, chosenWeek, today],
  );
  const decisionRows = decisions.state === 'shown' ? decisions.value : nothing;

  // The room of procurements knows how one begins.
  const startProcurement = () => {
    wantNew(true);
    go({ room: 'procurements' });
  };
  useShortcut('ctrl+n', startProcurement);

  const week = t('today.week', { week: isoWeek(today).week });
  if (isEmpty && counts.deadlines === 0) {
    return (
      <Room>
        <RoomHead
          title={format.longDayFirst(today)}
          aside={week}
          sentence={t('today.first.sentence')}
        />
        <ExampleLine />
        <FirstUse onNewProcurement={startProcurement} />
      </Room>
    );
  }
  return (
    <Room>
      <RoomHead
        title={format.longDayFirst(today)}
        aside={week}
        sentence={
          <TodaySentence
            today={today}
            passed={counts.passed}
            due={counts.today}
            next={nextOf(open, today)}
            decisions={decisionRows}
          />
        }
        actions={
          <>
            <span className={styles.print}>
              <Button icon="printer" onClick={() => window.print()}>
                {t('today.print')}
              </Button>
            </span>
            <Button kind="primary" icon="plus" keys="Ctrl N" onClick={startProcurement}>
              {t('today.newProcurement')}
            </Button>
          </>
        }
      />
      <div className={styles.weeks}>
        <WeeksAhead
          deadlines={deadlines}
          decisions={decisionRows}
          today={today}
          chosen={chosenWeek}
          onChoose={showWeek}
        />
      </div>
      <RoomWork
        inspectorLabel={t('today.decisions')}
        inspector={<Aside today={today} decisions={decisions} />}
      >
        <ExampleLine />
        <CameDue count={opening.cameDueWhileClosed} />
        {chosenWeek !== null && (
          <p className={styles.filter}>
            {shown.length === 0
              ? t('today.weekEmpty', { week: format.week(chosenWeek) })
              : t('today.weekFiltered', { count: shown.length, week: format.week(chosenWeek) })}
            <Button kind="quiet" small onClick={() => showWeek(null)}>
              {t('today.allWeeks')}
            </Button>
          </p>
        )}
        {list.state === 'shown' && shown.length === 0 && chosenWeek === null && (
          <EmptyState sentence={t('today.empty')} />
        )}
        {shown.length > 0 && (
          <DeadlineList
            label={t('reminders.list')}
            deadlines={shown}
            folds={chosenWeek === null ? folds : nothing}
            {...(chosenWeek === null ? { most: openInGroup } : {})}
          />
        )}
      </RoomWork>
    </Room>
  );
}

/** The next open day after today. */
const nextOf = (open: readonly Deadline[], today: LocalDate): LocalDate | null => {
  const tomorrow = addDays(today, 1);
  return (
    open
      .map(({ due }) => due)
      .filter((due) => due >= tomorrow)
      .sort()[0] ?? null
  );
};

/** Says once per start how many reminders came while the workbench was closed. */
function CameDue({ count }: { readonly count: number }) {
  const { t } = useTranslation();
  const word = useNumberWord();
  const { isCameDueRead, readCameDue } = useTodayView();
  if (count === 0 || isCameDueRead) return null;
  const number = word(count);
  return (
    <div className={styles.came}>
      <p>
        {t('today.cameDue', { count, number: number.charAt(0).toUpperCase() + number.slice(1) })}
      </p>
      <Button kind="quiet" small onClick={readCameDue}>
        {t('today.hide')}
      </Button>
    </div>
  );
}
