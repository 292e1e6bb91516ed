/** One line of an iCalendar file before it is written: its name, with parameters, and its value. */
export type CalendarLine = readonly [name: string, value: string];

/** A text as a value (RFC 5545, 3.3.11): what would end it or part it is escaped. */
export const escaped = (text: string): string =>
  text
    // A sign that cannot be shown may not stand in the file at all (RFC 5545, 3.1).
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');

const encoder = new TextEncoder();

/** The most bytes a line may have, its end not counted (RFC 5545, 3.1). */
const longest = 75;

/** A line in pieces of at most 75 bytes, each after the first begun with a blank; no character is cut. */
const folded = (line: string): string => {
  const pieces: string[] = [];
  let piece = '';
  let size = 0;
  for (const character of line) {
    const bytes = encoder.encode(character).length;
    const room = pieces.length === 0 ? longest : longest - 1;
    if (size + bytes > room) {
      pieces.push(piece);
      piece = '';
      size = 0;
    }
    piece += character;
    size += bytes;
  }
  return [...pieces, piece].join('\r\n ');
};

/** The lines as the file has them: folded, each ended by CRLF. */
export const written = (lines: readonly CalendarLine[]): string =>
  lines.map(([name, value]) => `${folded(`${name}:${value}`)}\r\n`).join('');

/** '-P6DT16H': a length of time in minutes, before (negative) or after something. */
export const durationOf = (minutes: number): string => {
  const length = Math.abs(minutes);
  const [days, hours, rest] = [
    Math.floor(length / 1440),
    Math.floor((length % 1440) / 60),
    length % 60,
  ];
  const clock = [hours > 0 ? `${hours}H` : '', rest > 0 ? `${rest}M` : ''].join('');
  if (days === 0 && clock === '') return 'PT0M';
  const time = clock === '' ? '' : `T${clock}`;
  return `${minutes < 0 ? '-' : ''}P${days > 0 ? `${days}D` : ''}${time}`;
};

/** `20261123T081500Z` for an instant. */
export const stampOf = (instant: string): string =>
  `${new Date(instant).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;

/** Swedish time, as every program that reads the file must know it (EU directive 2000/84/EC). */
export const swedishTime: readonly CalendarLine[] = [
  ['BEGIN', 'VTIMEZONE'],
  ['TZID', 'Europe/Stockholm'],
  ['BEGIN', 'DAYLIGHT'],
  ['TZNAME', 'CEST'],
  ['TZOFFSETFROM', '+0100'],
  ['TZOFFSETTO', '+0200'],
  ['DTSTART', '19960331T020000'],
  ['RRULE', 'FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU'],
  ['END', 'DAYLIGHT'],
  ['BEGIN', 'STANDARD'],
  ['TZNAME', 'CET'],
  ['TZOFFSETFROM', '+0200'],
  ['TZOFFSETTO', '+0100'],
  ['DTSTART', '19961027T030000'],
  ['RRULE', 'FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU'],
  ['END', 'STANDARD'],
  ['END', 'VTIMEZONE'],
];
