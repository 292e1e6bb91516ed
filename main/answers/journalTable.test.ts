import { describe, expect, it } from 'vitest';
import type { Input } from '#contract';
import type { Table } from '#domain/table';
import { journalTable } from '#main/papers/journalTable';
import { openTestDesk } from '#main/testing/desk';

/** A desk that shows the journals that were asked for as tables. */
const journalDesk = () => {
  const tables: Table[] = [];
  const desk = openTestDesk({
    tables: {
      save: async () => null,
      saveAgreements: async () => null,
      saveDisclosure: async () => null,
      saveJournal: async (rows, about, language) => {
        tables.push(journalTable(rows, about, language));
        return { path: 'journal.xlsx' };
      },
    },
  });
  const journalOf = async (subject: Input<'table.journal'>['subject']): Promise<Table> => {
    await desk.value('table.journal', { subject, format: 'xlsx' });
    const table = tables.at(-1);
    if (!table) throw new Error('nothing was saved');
    return table;
  };
  return { ...desk, journalOf };
};

describe('the journal as a table', () => {
  it('has a row for each changed fact: when, who, what, from, to and why, oldest first', async () => {
    const { value, setClock, journalOf } = journalDesk();
    await value('settings.choose', { userName: 'Maj Ek' });
    const { id } = await value('procurement.start', { title: 'Möbler', facts: {} });
    setClock('2026-11-24T13:05:00+01:00');
    await value('procurement.describe', { id, change: { estimatedValue: 1_250_000_00 as never } });
    await value('procurement.describe', {
      id,
      change: { need: 'Fyra nya rum.', registryNumber: 'KS 2026/7' },
    });
    await value('procurement.override', {
      id,
      item: 'lessonsReviewed',
      reason: '=Det förra avtalet är från 2011.',
    });
    const { title, columns, rows } = await journalOf({ kind: 'procurement', id });
    expect(title).toBe('Journal – Möbler');
    expect(columns.map(({ heading }) => heading)).toEqual([
      'Nr',
      'Dag',
      'Klockslag',
      'Vem',
      'Gäller',
      'Vad',
      'Uppgift',
      'Före',
      'Efter',
      'Skäl',
    ]);
    const plain = rows.map((row) =>
      row.slice(1).map((cell) => String(cell ?? '').replaceAll('\u00A0', ' ')),
    );
    expect(plain).toContainEqual([
      '2026-11-24',
      '13.05',
      'Maj Ek',
      'Möbler',
      'fyllde i uppskattat värde: 1 250 000 kr',
      'Uppskattat värde',
      'inget',
      '1 250 000 kr',
      '',
    ]);
    expect(plain.map((row) => row[5])).toEqual(
      expect.arrayContaining(['Rubrik', 'Behov', 'Diarienummer', 'Skäl']),
    );
    expect(plain.at(-1)?.at(-1)).toBe('=Det förra avtalet är från 2011.');
    const numbers = rows.map(([number]) => Number(number));
    expect(numbers).toEqual([...numbers].sort((one, other) => one - other));
  });

  it('of one record has nothing of another; the whole has both, past the page of the journal', async () => {
    const { value, journalOf } = journalDesk();
    const { id } = await value('procurement.start', { title: 'Möbler', facts: {} });
    await value('agreement.register', { title: 'Städ', facts: {} });
    for (let times = 0; times < 205; times += 1) {
      await value('procurement.describe', { id, change: { need: `Behov ${times}` } });
    }
    const own = await journalOf({ kind: 'procurement', id });
    expect(new Set(own.rows.map((row) => row[4]))).toEqual(new Set(['Möbler']));
    expect(new Set(own.rows.map(([number]) => number)).size).toBe(206);
    const whole = await journalOf(null);
    expect(whole.title).toBe('Journal');
    expect(new Set(whole.rows.map((row) => row[4]))).toEqual(new Set(['Möbler', 'Städ']));
  });

  it('says how much more an entry changed than it lists', async () => {
    const { value, db, journalOf } = journalDesk();
    const { id } = await value('agreement.register', { title: 'Städ', facts: {} });
    const departmentIds: string[] = [];
    for (let place = 0; place < 45; place += 1) {
      const facts = { name: `Enhet ${place}` };
      departmentIds.push((await value('department.keep', { id: null, facts })).id);
    }
    await value('agreement.describe', { id, change: { departmentIds } });
    const { rows } = await journalOf({ kind: 'agreement', id });
    const changed = db
      .prepare(
        'SELECT count(*) FROM journal_change WHERE entry_id = (SELECT max(id) FROM journal_entry)',
      )
      .pluck()
      .get();
    expect(changed).toBe(45);
    expect(rows.at(-1)?.[6]).toBe('och 5 ändrade poster till');
  });

  it('of a record that is gone is refused', async () => {
    const { call } = journalDesk();
    expect(
      await call('table.journal', { subject: { kind: 'agreement', id: 'x' }, format: 'csv' }),
    ).toMatchObject({ ok: false, failure: { code: 'record.gone' } });
  });
});
