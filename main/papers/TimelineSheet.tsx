import type { AgreementRow } from '#contract/agreements';
import {
  type Bar,
  bandsOf,
  barsOf,
  endOf,
  labelPlace,
  placeOf,
  shownPart,
  type TimeWindow,
} from '#domain/agreementTimeline';
import { addDays, type LocalDate } from '#domain/localDate';
import { type TimelineWords, timelineWords } from '#words/timeline';
import type { TimelinePaper } from './paper.ts';
import { Kept, Narrow } from './rows.tsx';
import { countedAgreements, ListState, Sheet } from './Sheet.tsx';
import type { Speech } from './words/speech.ts';

/** The track of bars, and about how wide a letter on it and the room around a label are, in mm. */
const trackWidth = 124;
const letter = 1.35;
const padding = 2.6;

/** So many letters of a title its column surely holds. */
const lettersOfTitle = 32;

const percent = (share: number): string => `${share * 100}%`;

/**
 * Agreements on lying sheets with years across, as the window's timeline has them. The years, today
 * and what the bars mean stand at the head of every sheet.
 */
export function TimelineSheet({
  paper,
  speech,
}: {
  readonly paper: TimelinePaper;
  readonly speech: Speech;
}) {
  const { t, format, spans } = speech;
  const { rows, window, group, letterhead } = paper;
  const { today } = letterhead;
  const words = timelineWords(t, format, spans, today);
  const count = rows.length;
  return (
    <Sheet paper={paper} speech={speech}>
      <ListState paper={paper} speech={speech} standing={countedAgreements(count, speech)} />
      {count === 0 ? null : (
        <table className="timeline">
          <colgroup>
            <col className="agreement" />
            <col />
            <col className="day" />
            <col className="day" />
            <col className="day" />
          </colgroup>
          <thead>
            <tr>
              <td colSpan={5}>
                <Legend speech={speech} />
              </td>
            </tr>
            <tr>
              <th scope="col" className="agreement">
                {t('agreements.timeline.names')}
              </th>
              <th scope="col" className="track">
                <Scale window={window} today={today} words={words} speech={speech} />
              </th>
              {(['end', 'latestEnd', 'decideBy'] as const).map((column) => (
                <th key={column} scope="col" className="day">
                  {t(`agreements.column.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          {groupsOf(rows, group).map(({ name, members }) => (
            <tbody key={name}>
              {group === null ? null : (
                <tr className="group">
                  <th scope="rowgroup" colSpan={5}>
                    {words.group(name, group)}
                  </th>
                </tr>
              )}
              {members.map((row) => (
                <tr key={row.id}>
                  <th scope="row" className="agreement">
                    <span className="what">
                      <Narrow text={row.title} letters={lettersOfTitle} />
                    </span>
                    <span className="line">{words.supplier(row)}</span>
                  </th>
                  <td className="track">
                    <Track row={row} window={window} today={today} words={words} />
                  </td>
                  <td className="day">
                    <Kept
                      text={
                        row.end ??
                        t(
                          row.state === 'openEnded'
                            ? 'paper.agreement.until'
                            : 'paper.list.unknown',
                        )
                      }
                    />
                  </td>
                  <td className="day">
                    <Kept
                      text={
                        row.end === null
                          ? '–'
                          : row.isLatestEndUnknown
                            ? t('paper.list.unknown')
                            : (row.latestEnd ?? row.end)
                      }
                    />
                  </td>
                  <td className="day">
                    {row.decideBy === null ? (
                      '–'
                    ) : (
                      <>
                        <b>
                          <Kept text={row.decideBy} />
                        </b>
                        {row.decideBy < today ? (
                          <span className="line">{t('paper.timeline.passed')}</span>
                        ) : null}
                      </>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      )}
    </Sheet>
  );
}

/** The rows under the names that follow on each other in their order. */
const groupsOf = (
  rows: readonly AgreementRow[],
  group: TimelinePaper['group'],
): readonly { readonly name: string | null; readonly members: readonly AgreementRow[] }[] => {
  const groups: { name: string | null; members: AgreementRow[] }[] = [];
  for (const row of rows) {
    const name = group === null ? null : row[group];
    const last = groups.at(-1);
    if (last && last.name === name) last.members.push(row);
    else groups.push({ name, members: [row] });
  }
  return groups;
};

function Legend({ speech: { t } }: { readonly speech: Speech }) {
  return (
    <div className="legend">
      {(['agreed', 'extended', 'possible'] as const).map((kind) => (
        <span key={kind}>
          <svg width="7mm" height="3.2mm" aria-hidden="true">
            <rect x="0.2mm" y="0.2mm" width="6.6mm" height="2.8mm" rx="0.6mm" className={kind} />
          </svg>{' '}
          {t(`agreements.timeline.legend.${kind}`)}
        </span>
      ))}
      <span>
        <Flag /> {t('agreements.timeline.legend.decideBy')}
      </span>
    </div>
  );
}

/** The flag of a day to decide by, its pole at the left edge. */
function Flag() {
  return (
    <svg width="3.4mm" height="3.6mm" viewBox="0 0 13 14" overflow="visible" aria-hidden="true">
      <path d="M1 14V1h10.5L9.2 5.8l2.3 4.8H1" className="flag" />
    </svg>
  );
}

type TrackProps = {
  readonly window: TimeWindow;
  readonly today: LocalDate;
  readonly words: TimelineWords;
};

function Scale({ window, today, words, speech }: TrackProps & { readonly speech: Speech }) {
  const now = placeOf(today, window);
  const span = speech.t('agreements.timeline.shown', {
    from: window.from,
    to: addDays(endOf(window), -1),
  });
  const label = speech.t('paper.timeline.today', { date: today });
  const labelShare = (label.length * letter) / trackWidth / 2;
  return (
    <svg width="100%" height="9mm" role="img" aria-label={span}>
      {bandsOf(window).map((band, index) => {
        const left = placeOf(band.from, window);
        const right = placeOf(band.to, window);
        return (
          <g key={band.from}>
            {index > 0 && <line x1={percent(left)} x2={percent(left)} y1="5mm" y2="9mm" />}
            <text x={percent((left + right) / 2)} y="3.4mm" textAnchor="middle">
              {words.band(band, window.years, index === 0)}
            </text>
          </g>
        );
      })}
      {now >= 0 && now <= 1 && (
        <>
          <text
            x={percent(Math.min(1 - labelShare, Math.max(labelShare, now)))}
            y="7.4mm"
            textAnchor="middle"
            className="now"
          >
            {label}
          </text>
          <line x1={percent(now)} x2={percent(now)} y1="8.1mm" y2="9mm" className="today" />
        </>
      )}
    </svg>
  );
}

function Track({ row, window, today, words }: TrackProps & { readonly row: AgreementRow }) {
  const now = placeOf(today, window);
  const bars = barsOf(row, window);
  const flag = row.decideBy === null ? null : placeOf(row.decideBy, window);
  return (
    <svg width="100%" height="100%" role="img" aria-label={words.row(row)}>
      {bandsOf(window)
        .slice(1)
        .map((band) => {
          const at = percent(placeOf(band.from, window));
          return <line key={band.from} x1={at} x2={at} y1="0" y2="100%" />;
        })}
      {bars.map((bar, index) => (
        <BarOnTrack
          key={`${bar.kind} ${bar.from}`}
          bar={bar}
          label={words.bar(bar)}
          isLast={index === bars.length - 1}
          window={window}
        />
      ))}
      {now >= 0 && now <= 1 && (
        <line x1={percent(now)} x2={percent(now)} y1="0" y2="100%" className="today" />
      )}
      {flag !== null && flag >= 0 && flag <= 1 && (
        <svg x={percent(flag)} y="50%" overflow="visible" aria-hidden="true">
          <svg y="-4.4mm" overflow="visible" aria-hidden="true">
            <Flag />
          </svg>
        </svg>
      )}
    </svg>
  );
}

function BarOnTrack({
  bar,
  label,
  isLast,
  window,
}: {
  readonly bar: Bar;
  readonly label: string;
  readonly isLast: boolean;
  readonly window: TimeWindow;
}) {
  const part = shownPart(bar, window);
  if (!part) return null;
  const place = labelPlace(part, label.length * letter + padding, trackWidth, isLast);
  return (
    <>
      <svg
        x={percent(part.left)}
        y="50%"
        width={percent(part.width)}
        overflow="visible"
        aria-hidden="true"
      >
        <rect x="0.15mm" y="-1.9mm" width="99.3%" height="3.8mm" rx="0.6mm" className={bar.kind} />
        {place === 'on' && (
          <text x="1.2mm" y="0.95mm" className={`on ${bar.kind}Words`}>
            {label}
          </text>
        )}
      </svg>
      {place === 'after' && (
        <svg x={percent(part.left + part.width)} y="50%" overflow="visible" aria-hidden="true">
          <text x="0.9mm" y="0.95mm">
            {label}
          </text>
        </svg>
      )}
    </>
  );
}
