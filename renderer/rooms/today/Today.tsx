import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Group, groupsOf } from '#domain/deadlineGroups';
import { isoWeek, type LocalDate } from '#domain/localDate';
import { isOpen } from '#domain/reminders';
import { weekOf } from '#domain/weeksAhead';
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
  const answer = useAnswer('desk.today', {});
  const view = answer.state === 'shown' ? answer.value : null;
  const [wantsAll, setWantsAll] = useState(false);
  const { groups, isWhole } = useGroups(view?.groups ?? nothing, wantsAll, chosenWeek);
  const count = groups.reduce((sum, group) => sum + group.count, 0);

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
          view && (
            <TodaySentence
              today={today}
              passed={counts.passed}
              due={counts.today}
              next={view.next}
              decisions={counts.decisions}
              decideNext={view.decideNext}
            />
          )
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
        {view && (
          <WeeksAhead weeks={view.weeks} today={today} chosen={chosenWeek} onChoose={showWeek} />
        )}
      </div>
      <RoomWork
        inspectorLabel={t('today.decisions')}
        inspector={view && <Aside today={today} view={view} />}
      >
        <ExampleLine />
        <CameDue count={opening.cameDueWhileClosed} />
        {chosenWeek !== null && isWhole && (
          <p className={styles.filter}>
            {count === 0
              ? t('today.weekEmpty', { week: format.week(chosenWeek) })
              : t('today.weekFiltered', { count, week: format.week(chosenWeek) })}
            <Button kind="quiet" small onClick={() => showWeek(null)}>
              {t('today.allWeeks')}
            </Button>
          </p>
        )}
        {view && count === 0 && chosenWeek === null && <EmptyState sentence={t('today.empty')} />}
        {count > 0 && (
          <DeadlineList
            label={t('reminders.list')}
            groups={groups}
            onWantAll={() => setWantsAll(true)}
            folds={chosenWeek === null ? folds : nothing}
            {...(chosenWeek === null ? { most: openInGroup } : {})}
          />
        )}
      </RoomWork>
    </Room>
  );
}

/**
 * The open days in groups: the first of each until all are wanted, those of one week alone when one
 * is chosen. `isWhole`: all that there are.
 */
const useGroups = (
  first: readonly Group[],
  wantsAll: boolean,
  week: LocalDate | null,
): { readonly groups: readonly Group[]; readonly isWhole: boolean } => {
  const { today, settings } = useOpening();
  const list = useAnswer('deadline.list', {}, { isWanted: wantsAll || week !== null });
  const all = list.state === 'shown' && (wantsAll || week !== null) ? list.value : null;
  const { leadTimes } = settings;
  return useMemo(() => {
    if (all === null) return { groups: week === null ? first : nothing, isWhole: false };
    const shown = all.filter(
      (deadline) =>
        isOpen(deadline, today) && (week === null || weekOf(deadline.due, today) === week),
    );
    return { groups: groupsOf(shown, leadTimes, today), isWhole: true };
  }, [first, all, week, leadTimes, today]);
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
