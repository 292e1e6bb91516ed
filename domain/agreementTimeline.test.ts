import { describe, expect, test } from 'vitest';
import {
  bandsOf,
  barsOf,
  endOf,
  moved,
  partsIn,
  placeOf,
  shownPart,
  type TimelineTerm,
  windowAround,
  zoomed,
} from './agreementTimeline.ts';
import { localDate } from './localDate.ts';

const today = localDate('2026-11-23');
const window8 = windowAround(today, 8);

const row: TimelineTerm = {
  start: localDate('2025-09-01'),
  state: 'running',
  agreedEnd: localDate('2027-08-31'),
  end: localDate('2027-08-31'),
  latestEnd: localDate('2029-08-31'),
  remainingMonths: [12, 12],
};

describe('the window', () => {
  test('eight years begin with a year, two years back', () => {
    expect(window8.from).toBe('2024-01-01');
    expect(endOf(window8)).toBe('2032-01-01');
    expect(bandsOf(window8).map((band) => band.from.slice(0, 4))).toEqual([
      '2024',
      '2025',
      '2026',
      '2027',
      '2028',
      '2029',
      '2030',
      '2031',
    ]);
  });

  test('three years are twelve quarters, one year twelve months, with some time behind today', () => {
    const window3 = windowAround(today, 3);
    expect(window3.from).toBe('2026-01-01');
    expect(bandsOf(window3)).toHaveLength(12);
    expect(bandsOf(window3)[1]?.from).toBe('2026-04-01');
    const window1 = windowAround(today, 1);
    expect(window1.from).toBe('2026-08-01');
    expect(bandsOf(window1).at(-1)?.to).toBe('2027-08-01');
  });

  test('moves by what is natural at its zoom, and back again', () => {
    expect(moved(window8, 1).from).toBe('2025-01-01');
    expect(moved(windowAround(today, 3), -1).from).toBe('2025-10-01');
    expect(moved(moved(windowAround(today, 1), 5), -5)).toEqual(windowAround(today, 1));
  });

  test('keeps its middle when zoomed', () => {
    expect(zoomed(window8, 3).from).toBe('2026-07-01');
    expect(zoomed({ from: localDate('2026-07-01'), years: 3 }, 8).from).toBe('2024-01-01');
  });

  test('knows where a day is', () => {
    expect(placeOf(window8.from, window8)).toBe(0);
    expect(placeOf(endOf(window8), window8)).toBe(1);
    expect(placeOf(localDate('2023-12-31'), window8)).toBeLessThan(0);
  });
});

describe('the bars', () => {
  test('two years agreed and two possible ones', () => {
    expect(barsOf(row, window8)).toEqual([
      { kind: 'agreed', from: '2025-09-01', to: '2027-09-01', months: 24 },
      { kind: 'possible', from: '2027-09-01', to: '2028-09-01', months: 12 },
      { kind: 'possible', from: '2028-09-01', to: '2029-09-01', months: 12 },
    ]);
  });

  test('extended once', () => {
    const extended = { ...row, end: localDate('2028-08-31'), remainingMonths: [12] };
    expect(barsOf(extended, window8).map((bar) => [bar.kind, bar.to])).toEqual([
      ['agreed', '2027-09-01'],
      ['extended', '2028-09-01'],
      ['possible', '2029-09-01'],
    ]);
  });

  test('terminated before its agreed end', () => {
    const terminated = { ...row, end: localDate('2027-03-31'), remainingMonths: [] };
    expect(barsOf(terminated, window8)).toEqual([
      { kind: 'agreed', from: '2025-09-01', to: '2027-04-01', months: 19 },
    ]);
  });

  test('a latest end that the list states, where nobody has said in which steps', () => {
    const stated = { ...row, remainingMonths: null };
    expect(barsOf(stated, window8).at(-1)).toEqual({
      kind: 'possible',
      from: '2027-09-01',
      to: '2029-09-01',
      months: 24,
    });
  });

  test('an end in the middle of a month has no whole number of months', () => {
    const odd = { ...row, end: localDate('2027-08-15'), agreedEnd: localDate('2027-08-15') };
    expect(barsOf(odd, window8)[0]?.months).toBeNull();
  });

  test('without a start the time is drawn from the edge and not counted', () => {
    expect(barsOf({ ...row, start: null }, window8)[0]).toEqual({
      kind: 'agreed',
      from: '2024-01-01',
      to: '2027-09-01',
      months: null,
    });
  });

  test('an unknown end has no bar; until further notice fades before the window ends', () => {
    expect(barsOf({ ...row, end: null, agreedEnd: null, state: 'unknown' }, window8)).toEqual([]);
    const [open] = barsOf({ ...row, end: null, agreedEnd: null, state: 'openEnded' }, window8);
    expect(open?.kind).toBe('openEnded');
    expect(open && open.to < endOf(window8)).toBe(true);
  });

  test('only the part on show is drawn', () => {
    const before = { ...row, start: localDate('2020-01-01'), remainingMonths: [] };
    const [agreed] = barsOf(before, window8);
    expect(agreed && shownPart(agreed, window8)?.left).toBe(0);
    const past = { kind: 'agreed', from: '2020-01-01', to: '2024-01-01', months: 48 } as const;
    expect(
      shownPart({ ...past, from: localDate(past.from), to: localDate(past.to) }, window8),
    ).toBeNull();
  });
});

describe('the same in words, band by band', () => {
  const said = (term: TimelineTerm, window = window8) =>
    bandsOf(window).map((band) =>
      partsIn(term, band, window).map(({ kind, begins, ends }) =>
        [kind, begins, ends].map((part) => part ?? '…').join(' '),
      ),
    );

  test('each year says what time it is, and where that begins and ends', () => {
    expect(said(row)).toEqual([
      [],
      ['agreed 2025-09-01 …'],
      ['agreed … …'],
      ['agreed … 2027-08-31', 'possible 2027-09-01 …'],
      ['possible … 2028-08-31', 'possible 2028-09-01 …'],
      ['possible … 2029-08-31'],
      [],
      [],
    ]);
  });

  test('an end on the last day of a band is said in that band', () => {
    const whole = {
      ...row,
      start: localDate('2026-01-01'),
      end: localDate('2027-12-31'),
      agreedEnd: localDate('2027-12-31'),
      remainingMonths: [],
    };
    expect(said(whole).slice(1, 5)).toEqual([
      [],
      ['agreed 2026-01-01 …'],
      ['agreed … 2027-12-31'],
      [],
    ]);
  });

  test('a start that nobody has given is not said to be where the window begins', () => {
    expect(said({ ...row, start: null })[0]).toEqual(['agreed … …']);
  });

  test('until further notice holds in every band from its start, and so does an unknown end', () => {
    const open = { ...row, end: null, agreedEnd: null, latestEnd: null, remainingMonths: null };
    expect(said({ ...open, state: 'openEnded' })).toEqual([
      [],
      ['openEnded 2025-09-01 …'],
      ...Array(6).fill(['openEnded … …']),
    ]);
    expect(said({ ...open, state: 'unknown', start: null })).toEqual(
      Array(8).fill(['unknown … …']),
    );
  });
});
