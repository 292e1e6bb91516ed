import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DecisionAhead, SlippedCase, TodayView } from '#contract/desk';
import type { JournalRow } from '#contract/history';
import { workingDayOnOrBefore } from '#domain/calendar';
import { addDays, daysBetween, isLocalDate, type LocalDate } from '#domain/localDate';
import { phases } from '#domain/procurement';
import { nearnessOf } from '#domain/reminders';
import { useAnswer, useOpening } from '#state/answers';
import type { Place } from '#state/navigation';
import { useWorkbench } from '#state/store';
import { Button } from '#ui/Button';
import { DeadlineChip } from '#ui/DeadlineChip';
import { Phase, PhaseCount } from '#ui/Phase';
import { SectionHead } from '#ui/SectionHead';
import { useFormat } from '#words/format';
import { useGateSentences } from '#words/gates';
import { useSpans } from '#words/spans';
import styles from './Aside.module.css';
import { useNumberWord } from './numberWord.ts';

/** So many changes are shown; the rest is one press away. */
const shownChanges = 5;
/** More shapes than these cannot be counted at a glance; the figure beside them says it. */
const mostShapes = 16;

/** Beside the day's list: decisions to take, cases by phase, and what was changed last. */
export function Aside({ today, view }: { readonly today: LocalDate; readonly view: TodayView }) {
  const { counts } = useOpening();
  const changes = useAnswer('history.list', { subject: null, before: null });
  return (
    <>
      <Decisions today={today} first={view.decisions} count={counts.decisions} />
      <Slipped first={view.slipped} count={view.slippedCount} />
      <Phases counts={view.phases} waiting={view.waiting} first={view.waits} />
      {changes.state === 'shown' && <Changes rows={changes.value} />}
    </>
  );
}

function Decisions({
  today,
  first,
  count,
}: {
  readonly today: LocalDate;
  readonly first: readonly DecisionAhead[];
  readonly count: number;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const spans = useSpans();
  const go = useWorkbench((state) => state.go);
  return (
    <section className={styles.block} aria-labelledby="today-decisions">
      <SectionHead
        id="today-decisions"
        title={t('today.decisions')}
        aside={count > 0 && format.number(count)}
      />
      {count === 0 && <p className={styles.quiet}>{t('today.noDecisions')}</p>}
      <ul>
        {first.map(({ agreementId, title, by: date }) => {
          const nearness = nearnessOf(date, today);
          const days = daysBetween(date, today);
          return (
            <li key={agreementId}>
              <button
                type="button"
                className={styles.decision}
                onClick={() => go({ room: 'decision', agreementId })}
              >
                <span className={styles.name}>{title}</span>
                {nearness === 'passed' || nearness === 'today' ? (
                  <DeadlineChip
                    urgency={nearness}
                    words={
                      nearness === 'passed'
                        ? t('reminders.chip.passed', { count: days })
                        : t('reminders.chip.today')
                    }
                  />
                ) : (
                  <span className={styles.when}>
                    {format.day(date, today)}
                    <span className={styles.left}> · {spans.days(-days)}</span>
                  </span>
                )}
              </button>
            </li>
          );
        })}
      </ul>
      {count > first.length && (
        <div className={styles.all}>
          <Button kind="quiet" small onClick={() => go({ room: 'decisions' })}>
            {t('today.allDecisions', { count })}
          </Button>
        </div>
      )}
    </section>
  );
}

/** Cases whose time plan no longer holds, the most delayed first; none says nothing. */
function Slipped({
  first,
  count,
}: {
  readonly first: readonly SlippedCase[];
  readonly count: number;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const go = useWorkbench((state) => state.go);
  if (count === 0) return null;
  return (
    <section className={styles.block} aria-labelledby="today-slipped">
      <SectionHead id="today-slipped" title={t('today.slipped')} aside={format.number(count)} />
      <ul>
        {first.map(({ id, title, lateBy, missed }) => (
          <li key={id}>
            <button
              type="button"
              className={`${styles.decision} ${styles.two}`}
              onClick={() => go({ room: 'procurement', id, tab: 'plan' })}
            >
              <span className={styles.name}>{title}</span>
              <span className={styles.when}>
                {t('today.lateBy', { count: lateBy })}
                {missed && (
                  <span className={styles.left}>
                    {' · '}
                    {t('today.missed', { leg: t(`plan.leg.${missed.leg}`), date: missed.by })}
                  </span>
                )}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <p className={styles.quiet}>{t('today.slippedHelp')}</p>
    </section>
  );
}

function Phases({
  counts,
  waiting,
  first,
}: {
  readonly counts: TodayView['phases'];
  readonly waiting: number;
  readonly first: TodayView['waits'];
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const word = useNumberWord();
  const go = useWorkbench((state) => state.go);
  const active = phases.reduce((sum, phase) => sum + counts[phase], 0);
  const number = word(waiting);
  const waitingWords =
    waiting === 0
      ? t('today.noneWaiting')
      : t('today.waiting', {
          count: waiting,
          number: number.charAt(0).toUpperCase() + number.slice(1),
        });
  return (
    <section className={styles.block} aria-labelledby="today-phases">
      <SectionHead
        id="today-phases"
        title={t('today.phases')}
        aside={active > 0 && t('today.active', { count: active })}
      />
      {active === 0 ? (
        <p className={styles.quiet}>{t('today.noProcurements')}</p>
      ) : (
        <>
          <ul>
            {phases.map((phase) => {
              const count = counts[phase];
              return (
                <li key={phase}>
                  <button
                    type="button"
                    className={styles.phase}
                    onClick={() => go({ room: 'procurements' })}
                  >
                    <Phase phase={phase} label={t(`terms.phase.${phase}`)} />
                    <span className={styles.number}>{format.number(count)}</span>
                    {count <= mostShapes && <PhaseCount phase={phase} count={count} />}
                  </button>
                </li>
              );
            })}
          </ul>
          <p className={styles.quiet}>{waitingWords}</p>
          <Waiting first={first} count={waiting} />
        </>
      )}
    </section>
  );
}

/** The first cases that lack something, each with what it waits for. */
function Waiting({ first, count }: { readonly first: TodayView['waits']; readonly count: number }) {
  const { t } = useTranslation();
  const go = useWorkbench((state) => state.go);
  const sentences = useGateSentences();
  return (
    <>
      <ul>
        {first.map(({ id, title, lacks }) => (
          <li key={id}>
            <button
              type="button"
              className={`${styles.decision} ${styles.two}`}
              onClick={() => go({ room: 'procurement', id })}
            >
              <span className={styles.name}>{title}</span>
              <span className={styles.when}>{sentences.unmet(lacks)}</span>
            </button>
          </li>
        ))}
      </ul>
      {count > first.length && (
        <div className={styles.all}>
          <Button kind="quiet" small onClick={() => go({ room: 'procurements' })}>
            {t('today.allDecisions', { count })}
          </Button>
        </div>
      )}
    </>
  );
}

/** What was done since the working day before; where nothing was, what was done last. */
function Changes({ rows }: { readonly rows: readonly JournalRow[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { today } = useOpening();
  const [showsAll, setShowsAll] = useState(false);
  const since = workingDayOnOrBefore(addDays(today, -1));
  const told = rows.filter(isNew);
  const recent = told.filter(({ at }) => format.dayOfInstant(at) >= since);
  const changes = recent.length > 0 ? recent : told.slice(0, shownChanges);
  const title =
    recent.length === 0
      ? t('today.changed')
      : daysBetween(since, today) === 1
        ? t('today.changedSinceYesterday')
        : t('today.changedSince', { day: format.weekday(since) });
  return (
    <section className={styles.block} aria-labelledby="today-changes">
      <SectionHead
        id="today-changes"
        title={title}
        aside={recent.length > shownChanges && recent.length}
      />
      {rows.length === 0 && <p className={styles.quiet}>{t('today.noChanges')}</p>}
      <ul>
        {changes.slice(0, showsAll ? changes.length : shownChanges).map((row) => (
          <li key={row.id}>
            <Change row={row} />
          </li>
        ))}
      </ul>
      {changes.length > shownChanges && (
        <div className={styles.all}>
          <Button
            kind="quiet"
            small
            aria-expanded={showsAll}
            onClick={() => setShowsAll(!showsAll)}
          >
            {showsAll
              ? t('today.fewerChanges')
              : t('today.allDecisions', { count: changes.length })}
          </Button>
        </div>
      )}
    </section>
  );
}

/** Whether a row tells more than the one above it: the same thing done again is said once. */
const isNew = (row: JournalRow, index: number, rows: readonly JournalRow[]): boolean => {
  const above = rows[index - 1];
  return (
    above?.who !== row.who || above.command !== row.command || above.subject?.id !== row.subject?.id
  );
};

const placeOf = (subject: JournalRow['subject']): Place | null =>
  subject?.kind === 'procurement' || subject?.kind === 'agreement'
    ? { room: subject.kind, id: subject.id }
    : null;

function Change({ row }: { readonly row: JournalRow }) {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  const { today } = useOpening();
  const go = useWorkbench((state) => state.go);
  const place = placeOf(row.subject);
  const day = format.instant(row.at).slice(0, 10);
  const isOld = isLocalDate(day) && daysBetween(day, today) > 6;
  const title = row.subject?.title || t('changes.untitled');
  // The key is built from data; a command without words of its own is said in general ones.
  const key = `changes.${row.command}`;
  const did = i18n.exists(key)
    ? t(key as 'changes.other', { title })
    : t('changes.other', { title });
  const words = (
    <>
      <span className={styles.at}>{isOld ? format.day(day, today) : format.recently(row.at)}</span>
      <span>
        <b>{row.who || t('today.someone')}</b> {did}
      </span>
    </>
  );
  return place ? (
    <button type="button" className={styles.change} onClick={() => go(place)}>
      {words}
    </button>
  ) : (
    <p className={styles.change}>{words}</p>
  );
}
