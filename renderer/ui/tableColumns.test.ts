import { expect, test } from 'vitest';
import { fitting } from './tableColumns.ts';
import type { Column } from './tableRows.ts';

const column = (
  id: string,
  width: string,
  leavesBelow?: NonNullable<Column<object>['leavesBelow']>,
): Column<object> => ({
  id,
  label: id,
  width,
  cell: () => id,
  text: () => id,
  ...(leavesBelow && { leavesBelow }),
});
const columns = [
  column('title', 'minmax(10rem, 3fr)'),
  column('number', 'minmax(6.25rem, 0.5fr)', 'wide'),
  column('owner', '5rem', 'stack'),
  column('end', '5.75rem'),
  column('ceiling', '6rem', 'need'),
  column('start', '5rem', 'stack'),
];
const shownIn = (room: number, kept: readonly string[] = []) =>
  fitting(columns, room, kept).map(({ id }) => id);

// All of them take 38 rem and five gaps of 0.75.
test.each<[number, readonly string[]]>([
  [41.75, ['title', 'number', 'owner', 'end', 'ceiling', 'start']],
  [41.5, ['title', 'owner', 'end', 'ceiling', 'start']],
  [34, ['title', 'owner', 'end', 'ceiling']],
  [28, ['title', 'end', 'ceiling']],
  [20, ['title', 'end']],
  [1, ['title', 'end']],
])('in %f rem stand the columns that fit', (room, expected) => {
  expect(shownIn(room)).toEqual(expected);
});

test('a column that was chosen stays', () => {
  expect(shownIn(34, ['number'])).toEqual(['title', 'number', 'end', 'ceiling']);
});
