import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  asCells,
  asTable,
  type Column,
  groupRows,
  nextSort,
  orderByGroup,
  sortRows,
} from './tableRows.ts';

type Row = { readonly name: string; readonly value: number | null; readonly area: string };

const row = (name: string, value: number | null, area = 'Livsmedel'): Row => ({
  name,
  value,
  area,
});

const columns: readonly Column<Row>[] = [
  {
    id: 'name',
    label: 'Avtal',
    cell: ({ name }) => name,
    text: ({ name }) => name,
    sortBy: ({ name }) => name,
    width: '1fr',
  },
  {
    id: 'value',
    label: 'Värde',
    cell: ({ value }) => value,
    text: ({ value }) => String(value ?? '–'),
    sortBy: ({ value }) => value,
    width: '8rem',
  },
];

const names = (rows: readonly Row[]) => rows.map(({ name }) => name);

describe('sorting', () => {
  it('orders text as Swedish does, with numbers by size', () => {
    const rows = [row('Örtkryddor', 1), row('Ånga', 1), row('Avtal 10', 1), row('Avtal 9', 1)];
    expect(names(sortRows(rows, columns, { column: 'name', direction: 'ascending' }))).toEqual([
      'Avtal 9',
      'Avtal 10',
      'Ånga',
      'Örtkryddor',
    ]);
  });

  it.each([
    ['ascending', ['b', 'c', 'a']],
    ['descending', ['c', 'b', 'a']],
  ] as const)('leaves what has no value last when %s', (direction, expected) => {
    const rows = [row('a', null), row('b', 1), row('c', 2)];
    expect(names(sortRows(rows, columns, { column: 'value', direction }))).toEqual(expected);
  });

  it('is what comparing every two texts gives, whatever was sorted before', () => {
    const collator = new Intl.Collator('sv', { numeric: true });
    const texts = fc.array(
      fc.oneof(fc.string(), fc.constantFrom('1', '01', 'å', 'Å', 'a 9', 'a 10')),
    );
    fc.assert(
      fc.property(texts, fc.boolean(), (given, isFalling) => {
        const rows = given.map((name, index) => row(name, index));
        const sign = isFalling ? -1 : 1;
        const direction = isFalling ? 'descending' : 'ascending';
        expect(sortRows(rows, columns, { column: 'name', direction })).toEqual(
          rows.toSorted((one, other) => sign * collator.compare(one.name, other.name)),
        );
      }),
    );
  });

  it('keeps the given order without a sort or for an unknown column', () => {
    const rows = [row('b', 1), row('a', 2)];
    expect(sortRows(rows, columns, null)).toBe(rows);
    expect(sortRows(rows, columns, { column: 'gone', direction: 'ascending' })).toBe(rows);
  });

  it('turns on a second press and starts rising on another column', () => {
    const first = nextSort(null, 'name');
    expect(first).toEqual({ column: 'name', direction: 'ascending' });
    expect(nextSort(first, 'name').direction).toBe('descending');
    expect(nextSort(first, 'value')).toEqual({ column: 'value', direction: 'ascending' });
  });
});

describe('grouping', () => {
  const rows = [row('a', 1, 'Livsmedel'), row('b', 1, 'Logistik'), row('c', 1, 'Livsmedel')];
  const drawn = (folded: ReadonlySet<string>) =>
    groupRows(rows, ({ area }) => ({ id: area, label: area }), folded).map((entry) =>
      entry.kind === 'group' ? `${entry.group.id} ${entry.rows.length}` : entry.row.name,
    );

  it('puts rows under their headings, which know how many they are', () => {
    expect(drawn(new Set())).toEqual(['Livsmedel 2', 'a', 'c', 'Logistik 1', 'b']);
  });

  it('shows only the heading of a folded group', () => {
    expect(drawn(new Set(['Livsmedel']))).toEqual(['Livsmedel 2', 'Logistik 1', 'b']);
  });

  it('orders groups by name, what has none last, and keeps the order in each', () => {
    const area: Column<Row> = {
      id: 'area',
      label: 'Område',
      width: '1fr',
      cell: (one) => one.area,
      text: (one) => one.area,
    };
    const mixed = [row('a', 1, ''), row('b', 1, 'Öl'), row('c', 1, 'Bröd'), row('d', 1, 'Bröd')];
    expect(names(orderByGroup(mixed, area))).toEqual(['c', 'd', 'b', 'a']);
  });
});

describe('copied cells', () => {
  it('are tab-separated with their heads', () => {
    expect(asCells([row('Fisk', 12), row('Frukt', null)], columns)).toBe(
      'Avtal\tVärde\nFisk\t12\nFrukt\t–',
    );
  });

  it.each([
    ['=SUMMA(A1)', "'=SUMMA(A1)"],
    ['@kommun', "'@kommun"],
    ['+HYPERLINK()', "'+HYPERLINK()"],
    ['-12 500', '-12 500'],
    ['två\nrader\tmed tabb', 'två rader med tabb'],
  ])('%j becomes %j', (name, expected) => {
    expect(asCells([row(name, 1)], columns).split('\n')[1]).toBe(`${expected}\t1`);
  });
});

it('a file keeps every column that is not hidden, amounts and days as such', () => {
  const more: readonly Column<Row>[] = [
    ...columns.map(
      (column): Column<Row> => (column.id === 'value' ? { ...column, filter: 'amount' } : column),
    ),
    {
      id: 'area',
      label: 'Omr.',
      name: 'Område',
      cell: () => null,
      text: ({ area }) => area,
      width: '0',
      leavesBelow: 'always',
    },
  ];
  expect(asTable('Avtal', [row('Kaffe', 12_50), row('El', null, '')], more)).toEqual({
    title: 'Avtal',
    columns: [
      { heading: 'Avtal', kind: 'text' },
      { heading: 'Värde', kind: 'amount' },
      { heading: 'Område', kind: 'text' },
    ],
    rows: [
      ['Kaffe', 12_50, 'Livsmedel'],
      ['El', null, null],
    ],
  });
  const { columns: kept } = asTable('Avtal', [], more, ['value']);
  expect(kept.map(({ heading }) => heading)).toEqual(['Avtal', 'Område']);
});
