import { describe, expect, it } from 'vitest';
import { speechIn } from '#main/papers/words/speech';
import { openTestDesk } from '#main/testing/desk';
import { camel, silent } from './history.ts';
import { journaledTables } from './journal.ts';

describe.each(['sv', 'en'] as const)('in %s', (language) => {
  const { t, journal } = speechIn(language);
  const spoken = (db: ReturnType<typeof openTestDesk>['db']) =>
    journaledTables.flatMap((table) =>
      (db.pragma(`table_info(${table})`) as { name: string }[])
        .map(({ name }) => name)
        .filter((column) => !silent.has(column))
        .map(camel),
    );

  it('every column that the journal can show has a name', () => {
    const fields = [...new Set(spoken(openTestDesk().db))];
    expect(fields.length).toBeGreaterThan(60);
    // The keys are built from the columns, as the journal builds them.
    const has = (key: string) => t(key as 'record.journal.nothing') !== key;
    expect(
      fields.filter(
        (field) => !has(`record.journal.field.${field}`) && !has(`terms.fact.${field}`),
      ),
    ).toEqual([]);
  });

  it('an undo never shows a column by its raw name', () => {
    const lists = new Set(['options', 'priceChanges', 'maskedFields']);
    const changes = spoken(openTestDesk().db).map((field) => ({
      field,
      before: lists.has(field) ? '[]' : 'x',
      after: null,
    }));
    const row = {
      id: 1,
      at: '2026-11-23T08:00:00Z',
      who: 'Maj',
      why: null,
      subject: null,
      left: 0,
    };
    const raw = new Set(changes.map(({ field }) => field));
    const { lines } = journal({ ...row, command: 'history.undo', changes });
    expect(lines.filter(({ field }) => raw.has(field))).toEqual([]);
  });
});
