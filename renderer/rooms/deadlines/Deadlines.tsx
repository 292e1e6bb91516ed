import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BesideToggle } from '#beside/BesideToggle';
import { DateBeside } from '#beside/DateBeside';
import { useBeside } from '#beside/useBeside';
import { groupsOf } from '#domain/deadlineGroups';
import type { LocalDate } from '#domain/localDate';
import { type Deadline, deadlineKinds, isOpen, personOf } from '#domain/reminders';
import { Room, RoomHead, RoomTools, RoomWork } from '#frame/Room';
import { SaveList } from '#frame/SaveList';
import { useShortcut } from '#frame/shortcuts';
import { DeadlineList } from '#reminders/DeadlineList';
import { deadlineTable } from '#reminders/deadlineTable';
import { useAnswer, useOpening } from '#state/answers';
import { saveCalendar } from '#state/calendar';
import { savePaper } from '#state/paper';
import { useRememberedBeside } from '#state/roomViews';
import { saveTable } from '#state/saveTable';
import { Button } from '#ui/Button';
import { EmptyState } from '#ui/EmptyState';
import { FilterField } from '#ui/FilterField';
import { FilterMenu, FilterToggle } from '#ui/FilterMenu';
import { titleOf } from '#words/deadlines';
import { useFormat } from '#words/format';
import { useSpans } from '#words/spans';
import { useDeadlinesView } from './deadlinesView.ts';
import { isSifting, nobody, noFilters, passes } from './filters.ts';
import { OwnDeadlineForm } from './OwnDeadlineForm.tsx';
import { selectionIn } from './selection.ts';

const nothing: readonly Deadline[] = [];

/** Bevakningar: every date that must not be missed in one list, and dates of one's own. */
export function Deadlines() {
  const { t } = useTranslation();
  const format = useFormat();
  const { today, registers, settings } = useOpening();
  const { filters, showsHandled, sift, showHandled } = useDeadlinesView();
  const list = useAnswer('deadline.list', {});
  const all = list.state === 'shown' ? list.value : nothing;
  const [isAdding, setAdding] = useState(false);
  const beside = useBeside(...useRememberedBeside('deadlines'));
  const filterField = useRef<HTMLInputElement>(null);
  const newButton = useRef<HTMLButtonElement>(null);
  useShortcut('ctrl+f', () => filterField.current?.focus());
  useShortcut('ctrl+n', () => setAdding(true));

  const open = useMemo(() => all.filter((deadline) => isOpen(deadline, today)), [all, today]);
  const within = showsHandled ? all : open;
  const shown = useMemo(
    () =>
      within.filter((deadline) => passes(deadline, filters, (one) => titleOf(t, one), personOf)),
    [within, filters, t],
  );
  const { leadTimes } = settings;
  const groups = useMemo(() => groupsOf(shown, leadTimes, today), [shown, leadTimes, today]);
  if (list.state === 'waiting') return <Room>{null}</Room>;
  const kinds = deadlineKinds.filter((kind) => all.some((deadline) => deadline.kind === kind));
  const names = new Map(registers.people.map(({ id, name }) => [id, name]));
  const people = [...new Set(all.map((deadline) => personOf(deadline) ?? nobody))]
    .map((id) => ({
      value: id,
      label: id === nobody ? t('deadlines.nobody') : (names.get(id) ?? id),
    }))
    .sort((one, other) => one.label.localeCompare(other.label, 'sv'));
  // The first of each month that has a date, soonest first.
  const months = [...new Set(all.map(({ due }) => `${due.slice(0, 7)}-01` as LocalDate))].sort();
  const isEmpty = all.length === 0;
  const followed = shown.find(({ key }) => key === beside.id);
  const close = () => {
    setAdding(false);
    newButton.current?.focus();
  };

  return (
    <Room>
      <RoomHead
        title={t('deadlines.title')}
        sentence={!isEmpty && <Sentence open={open} />}
        actions={
          <>
            {!isEmpty && (
              <SaveList
                onSave={(format) =>
                  saveTable(
                    deadlineTable(t, shown, (id) => names.get(id) ?? id),
                    format,
                  )
                }
                onPaper={() =>
                  savePaper('paper.deadlines', {
                    keys: shown.map(({ key }) => key),
                    selection: selectionIn(t, format, filters, (id) => names.get(id) ?? id),
                  })
                }
              />
            )}
            {!isEmpty && (
              <Button icon="calendarEvent" onClick={() => void saveCalendar(null)}>
                {t('deadlines.toCalendar')}
              </Button>
            )}
            <Button
              ref={newButton}
              kind={isAdding ? 'plain' : 'primary'}
              icon="plus"
              keys="Ctrl N"
              onClick={() => setAdding(true)}
            >
              {t('deadlines.new')}
            </Button>
          </>
        }
      />
      {!isEmpty && (
        <RoomTools
          end={
            <>
              {isSifting(filters) &&
                t('deadlines.shown', {
                  count: shown.length,
                  number: format.number(shown.length),
                  all: format.number(within.length),
                })}
              <BesideToggle beside={beside} />
            </>
          }
        >
          <FilterField
            ref={filterField}
            label={t('deadlines.filter')}
            placeholder={t('deadlines.filterShort')}
            value={filters.text}
            onChange={(text) => sift({ text })}
          />
          <FilterMenu
            hasIcon
            label={t('deadlines.kind')}
            allLabel={t('deadlines.allKinds')}
            options={kinds.map((kind) => ({
              value: kind,
              label: t(`terms.deadlineKind.${kind}`),
            }))}
            chosen={filters.kind === null ? [] : [filters.kind]}
            onChange={([value]) => sift({ kind: kinds.find((kind) => kind === value) ?? null })}
          />
          <FilterMenu
            label={t('deadlines.person')}
            allLabel={t('deadlines.allPeople')}
            options={people}
            chosen={filters.person === null ? [] : [filters.person]}
            onChange={([person = null]) => sift({ person })}
          />
          <FilterMenu
            label={t('deadlines.month')}
            allLabel={t('deadlines.allMonths')}
            options={months.map((month) => ({
              value: month.slice(0, 7),
              label: format.monthAndYear(month),
            }))}
            chosen={filters.month === null ? [] : [filters.month]}
            onChange={([month = null]) => sift({ month })}
          />
          <FilterToggle
            label={t('deadlines.showHandled')}
            count={format.number(all.length - open.length)}
            isOn={showsHandled}
            onToggle={showHandled}
          />
        </RoomTools>
      )}
      <RoomWork
        isQuiet={isAdding}
        inspectorLabel={t(isAdding ? 'deadlines.form.title' : 'beside.label')}
        inspector={
          isAdding ? (
            <OwnDeadlineForm onClose={close} />
          ) : (
            followed && <DateBeside deadline={followed} onClose={beside.close} />
          )
        }
      >
        {shown.length > 0 ? (
          <DeadlineList
            label={t('reminders.list')}
            groups={groups}
            onOpenBeside={({ key }) => {
              setAdding(false);
              beside.open(key);
            }}
            onActive={({ key }) => beside.follow(key)}
          />
        ) : (
          list.state === 'shown' && <Nothing isEmpty={isEmpty} />
        )}
      </RoomWork>
    </Room>
  );
}

/** No date to show: none is watched yet, the filters hide them, or all are taken care of. */
function Nothing({ isEmpty }: { readonly isEmpty: boolean }) {
  const { t } = useTranslation();
  const { filters, sift, showHandled } = useDeadlinesView();
  if (isEmpty) return <EmptyState sentence={t('deadlines.none')} />;
  const text = filters.text.trim();
  return isSifting(filters) ? (
    <EmptyState
      sentence={text === '' ? t('deadlines.noMatch') : t('deadlines.noMatchFor', { text })}
      action={<Button onClick={() => sift(noFilters)}>{t('deadlines.clear')}</Button>}
    />
  ) : (
    <EmptyState
      sentence={t('deadlines.allHandled')}
      action={<Button onClick={() => showHandled(true)}>{t('deadlines.seeHandled')}</Button>}
    />
  );
}

/** '41 datum bevakas, 2 har passerat, 1 i dag. Närmast är Sista anbudsdag, om 7 dagar.' */
function Sentence({ open }: { readonly open: readonly Deadline[] }) {
  const { t } = useTranslation();
  const spans = useSpans();
  const format = useFormat();
  const { today } = useOpening();
  if (open.length === 0) return t('deadlines.noneOpen');
  const passed = open.filter(({ due }) => due < today).length;
  const due = open.filter((deadline) => deadline.due === today).length;
  const next = open
    .filter((deadline) => deadline.due > today)
    .reduce<Deadline | null>(
      (soonest, one) => (!soonest || one.due < soonest.due ? one : soonest),
      null,
    );
  const said = (count: number) => ({ count, number: format.number(count) });
  const standing = [
    t('deadlines.watched', said(open.length)),
    ...(passed > 0 ? [t('deadlines.passed', said(passed))] : []),
    ...(due > 0 ? [t('deadlines.today', said(due))] : []),
  ].join(', ');
  const nearest =
    next &&
    t('deadlines.next', { title: titleOf(t, next), distance: spans.distance(next.due, today) });
  return [`${standing}.`, nearest].filter(Boolean).join(' ');
}
