import type { ReactNode } from 'react';
import type { ComputedDate } from '#domain/calendar';
import type { LocalDate } from '#domain/localDate';
import { reckoningOf } from './reckoning.ts';
import { fewRows, Kept } from './rows.tsx';
import type { Speech } from './words/speech.ts';

/** A day on the paper: its name, what it is, and how it was counted where it was. */
export type DatedRow = {
  readonly name: string;
  readonly date: LocalDate | null;
  readonly computed: ComputedDate | null;
  /** What stands instead of a day that there is none of. */
  readonly otherwise?: string;
  /** What is said of the day besides how it was counted. */
  readonly aside?: string;
};

/** Days under each other, each computed one with its reckoning, each doubtful one with its doubt. */
export function Dates({
  rows,
  speech,
}: {
  readonly rows: readonly DatedRow[];
  readonly speech: Speech;
}) {
  const { format } = speech;
  return (
    <table className={rows.length <= fewRows ? 'together' : undefined}>
      <tbody>
        {rows.map(({ name, date, computed, otherwise, aside }) => (
          <tr key={name}>
            <th scope="row">
              {name}
              {computed ? <Reckoned computed={computed} speech={speech} /> : null}
              {aside === undefined ? null : <Small>{aside}</Small>}
            </th>
            {date === null ? (
              <td className="figure" colSpan={2}>
                {otherwise}
              </td>
            ) : (
              <>
                <td className="figure">{date}</td>
                <td className="week">{format.weekdayAndWeek(date)}</td>
              </>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** How a day was counted, and why it ought to be checked where it ought. */
export function Reckoned({
  computed,
  speech,
}: {
  readonly computed: ComputedDate;
  readonly speech: Speech;
}) {
  const { sums, source, doubt } = reckoningOf(computed, speech);
  return (
    <>
      <Small>
        <Kept text={[sums, source].filter((part) => part !== '').join(' ')} />
      </Small>
      {doubt === null ? null : (
        <Small>
          <b>{speech.t('paper.check')}:</b> {doubt}
        </Small>
      )}
    </>
  );
}

function Small({ children }: { readonly children: ReactNode }) {
  return <span className="reckoning">{children}</span>;
}
