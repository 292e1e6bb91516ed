import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localDate } from '#domain/localDate';
import type { Ore } from '#domain/money';
import type { ColumnFilter } from '#domain/roomView';
import { choicesIn, filterRows, withFilter } from './tableFilters.ts';
import type { Column } from './tableRows.ts';

type Row = { readonly name: string; readonly end: string | null; readonly value: Ore | null };

const row = (name: string, end: string | null = null, kronor: number | null = null): Row => ({
  name,
  end,
  value: kronor === null ? null : ((kronor * 100) as Ore),
});

const column = (id: keyof Row, filter: NonNullable<Column<Row>['filter']>): Column<Row> => ({
  id,
  label: id,
  width: '1fr',
  cell: (one) => one[id],
  text: (one) => String(one[id] ?? ''),
  sortBy: (one) => one[id],
  filter,
});

const rows = [
  row('Städ, skolor', '2026-12-31', 100),
  row('Måltider', '2027-05-01', 250),
  row('Städ, kontor', null, null),
];

const found = (filtered: Column<Row>, filter: ColumnFilter) =>
  filterRows(rows, [filtered], { [filtered.id]: filter }).map(({ name }) => name);

describe('a filter on a column', () => {
  it.each([
    ['städ', ['Städ, skolor', 'Städ, kontor']],
    ['KONTOR städ', ['Städ, kontor']],
    ['  ', ['Städ, skolor', 'Måltider', 'Städ, kontor']],
    ['stad', []],
  ])('by the words %j', (text, expected) => {
    expect(found(column('name', 'text'), { kind: 'text', text })).toEqual(expected);
  });

  it('by days, both ends with, and never what has no day', () => {
    const end = column('end', 'date');
    const [first, last] = [localDate('2026-12-31'), localDate('2027-05-01')];
    expect(found(end, { kind: 'date', from: first, to: last })).toHaveLength(2);
    expect(found(end, { kind: 'date', from: null, to: first })).toEqual(['Städ, skolor']);
    expect(found(end, { kind: 'date', from: last, to: null })).toEqual(['Måltider']);
  });

  it('by amounts, both ends with', () => {
    const value = column('value', 'amount');
    const from = 25_000 as Ore;
    expect(found(value, { kind: 'amount', from, to: from })).toEqual(['Måltider']);
    expect(found(value, { kind: 'amount', from: null, to: null })).toHaveLength(3);
  });

  it('by several that occur, the empty one too', () => {
    const name = column('end', 'choice');
    expect(choicesIn(rows, name)).toEqual(['2026-12-31', '2027-05-01', '']);
    expect(found(name, { kind: 'choice', values: ['', '2027-05-01'] })).toEqual([
      'Måltider',
      'Städ, kontor',
    ]);
  });

  it('of another kind than the column has now is passed over', () => {
    expect(found(column('name', 'choice'), { kind: 'text', text: 'städ' })).toHaveLength(3);
  });

  it('that asks for nothing is taken away', () => {
    expect(withFilter({ name: { kind: 'text', text: 'a' } }, 'name', null)).toEqual({});
    expect(withFilter({}, 'name', { kind: 'choice', values: [] })).toEqual({});
  });

  it('lets through some of the rows, in their order, whatever is asked', () => {
    const asked = fc.record({ from: fc.nat(400), to: fc.nat(400) });
    fc.assert(
      fc.property(fc.array(fc.option(fc.nat(400))), asked, (kronor, { from, to }) => {
        const many = kronor.map((one, at) => row(String(at), null, one));
        const filter = { from: (from * 100) as Ore, to: (to * 100) as Ore };
        const kept = filterRows(many, [column('value', 'amount')], {
          value: { kind: 'amount', ...filter },
        });
        const expected = many.filter(
          ({ value }) => value !== null && value >= filter.from && value <= filter.to,
        );
        expect(kept).toEqual(expected);
      }),
    );
  });
});
