import type { LocalDate } from '#domain/localDate';
import { type Deadline, isOpen, personOf } from '#domain/reminders';
import { detailOf, titleOf } from '#words/deadlines';
import { Reckoned } from './Dated.tsx';
import type { DeadlinesPaper } from './paper.ts';
import { fewRows, Kept, Section } from './rows.tsx';
import { ListState, Sheet } from './Sheet.tsx';
import type { Speech } from './words/speech.ts';

type Props = { readonly paper: DeadlinesPaper; readonly speech: Speech };

/** The dates by month, those that passed first: what each is, how it was counted, and with whom it lies. */
export function DeadlinesSheet({ paper, speech }: Props) {
  const { t } = speech;
  return (
    <Sheet paper={paper} speech={speech}>
      <ListState paper={paper} speech={speech} standing={standing(paper, speech)} />
      {groupsOf(paper, speech).map(({ label, deadlines }) => (
        <Section key={label} label={label}>
          <table className={deadlines.length <= fewRows ? 'together' : undefined}>
            <thead>
              <tr>
                <th scope="col" className="day">
                  {t('paper.list.date')}
                </th>
                <th scope="col">{t('paper.list.what')}</th>
                <th scope="col" className="who">
                  {t('paper.list.person')}
                </th>
              </tr>
            </thead>
            <tbody>
              {deadlines.map((deadline) => (
                <Row key={deadline.key} deadline={deadline} paper={paper} speech={speech} />
              ))}
            </tbody>
          </table>
        </Section>
      ))}
    </Sheet>
  );
}

function Row({ deadline, paper, speech }: Props & { readonly deadline: Deadline }) {
  const { t, format } = speech;
  const { due, time, computed } = deadline;
  const { today } = paper.letterhead;
  // How the day was counted says more than that it ought to be checked.
  const detail = detailOf(t, format, { ...deadline, computed: null }, today);
  const isLate = isOpen(deadline, today) && due <= today;
  const title = titleOf(t, deadline);
  return (
    <tr>
      <td className="day">
        {isLate ? <b>{due}</b> : due}
        <span className="line">{format.weekdayAndWeek(due)}</span>
        {time === null ? null : <span className="line">{time.replace(':', '.')}</span>}
      </td>
      <td>
        <span className="what">{title}</span>
        {detail === '' ? null : (
          <span className="line">
            <Kept text={detail} />
          </span>
        )}
        {computed ? <Reckoned computed={computed} speech={speech} /> : null}
      </td>
      <td className="who">{paper.nameOf('person', personOf(deadline)) ?? '–'}</td>
    </tr>
  );
}

/** '41 datum, 2 har passerat, 3 ska kontrolleras.' */
const standing = ({ deadlines, letterhead }: DeadlinesPaper, { t, format }: Speech): string => {
  const count = (passes: (deadline: Deadline) => boolean) => deadlines.filter(passes).length;
  const said = (number: number) => ({ count: number, number: format.number(number) });
  if (deadlines.length === 0) return t('paper.list.none');
  const passed = count((one) => isPassed(one, letterhead.today));
  const doubtful = count(({ computed }) => computed?.confidence === 'check');
  return `${[
    t('paper.list.dates', said(deadlines.length)),
    ...(passed > 0 ? [t('paper.list.passed', said(passed))] : []),
    ...(doubtful > 0 ? [t('paper.list.checked', said(doubtful))] : []),
  ].join(', ')}.`;
};

const isPassed = (deadline: Deadline, today: LocalDate): boolean =>
  isOpen(deadline, today) && deadline.due < today;

/** What passed and still waits stands first, and the rest by month, each in the order given. */
const groupsOf = ({ deadlines, letterhead }: DeadlinesPaper, { t, format }: Speech) => {
  const groups = new Map<string, Deadline[]>();
  const put = (label: string, deadline: Deadline) =>
    groups.set(label, [...(groups.get(label) ?? []), deadline]);
  const { today } = letterhead;
  for (const one of deadlines) if (isPassed(one, today)) put(t('paper.list.passedHead'), one);
  for (const one of deadlines) {
    if (isPassed(one, today)) continue;
    const month = format.monthAndYear(one.due).replaceAll('\u00A0', ' ');
    put(
      month.replace(/^\p{L}/u, (letter) => letter.toLocaleUpperCase()),
      one,
    );
  }
  return [...groups].map(([label, gathered]) => ({ label, deadlines: gathered }));
};
