import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ProposedList } from '#domain/agreementList';
import { readList } from '#main/lists/readList';
import { openTestDesk } from '#main/testing/desk';

const listIn = (name: string): ProposedList => {
  const bytes = readFileSync(new URL(`../../e2e/fixtures/import/${name}`, import.meta.url));
  const list = readList({ bytes });
  if (!list.ok) throw new Error(list.failure.code);
  return list.value;
};

const deskWith = async (name: string) => {
  const list = listIn(name);
  const desk = openTestDesk({ list: () => list });
  const preview = await desk.chooseList();
  const keys = list.sheets.flatMap((sheet) => sheet.agreements.map(({ key }) => key));
  const takeIn = (chosen = keys) =>
    desk.call('list.takeIn', { token: preview.token, keys: chosen, name: 'Bruksby 2026' });
  return { ...desk, preview, keys, takeIn };
};

describe('taking in an agreement list', () => {
  it('makes agreements with ranked suppliers, their categories and the words of the file', async () => {
    const { value, takeIn } = await deskWith('syn_bruksby_avtalsstatistik.xls');
    expect(await takeIn()).toMatchObject({ ok: true, value: { agreements: 10, skipped: 0 } });
    const rows = await value('agreement.list', {});
    expect(rows).toHaveLength(10);
    const consultants = rows.find(({ title }) => title === 'Byggkonsulter');
    expect(consultants).toMatchObject({
      registryNumber: 'KS 2025/00108',
      category: 'Konsulter',
      start: '2026-01-01',
      end: '2027-12-31',
      suppliers: [
        'Bruksby Byggkonsult AB',
        'Mossens Entreprenad AB',
        'Ådalens Vent AB',
        'Söderlunds El KB',
      ],
    });
    const { suppliers } = await value('register.list', {});
    expect(
      suppliers.find(({ name }) => name === 'Mossens Entreprenad AB')?.organisationNumber,
    ).toBe('559998-4118');
    expect(new Set(suppliers.map(({ organisationNumber }) => organisationNumber)).size).toBe(
      suppliers.length,
    );
  });

  it('is one step: one undo takes everything back, and the list can be taken in again', async () => {
    const { value, takeIn, call, chooseList } = await deskWith('syn_bruksby_avtalsstatistik.xls');
    await takeIn();
    expect(await value('history.undo', {})).toMatchObject({ command: 'list.takeIn' });
    expect(await value('agreement.list', {})).toEqual([]);
    expect((await value('register.list', {})).suppliers).toEqual([]);
    await value('history.redo', {});
    expect(await value('agreement.list', {})).toHaveLength(10);
    const again = await chooseList();
    expect(again.matches.every(({ existing }) => existing !== null)).toBe(true);
    expect(await call('list.takeIn', { token: 'gone', keys: ['x'], name: 'x' })).toMatchObject({
      failure: { code: 'list.gone' },
    });
  });

  it('keeps as questions what was not understood, with the words of the file', async () => {
    const { value, takeIn } = await deskWith('syn_options_in_prose.csv');
    await takeIn();
    const rows = await value('agreement.list', {});
    const photo = rows.find(({ number }) => number === 'A-108');
    expect(photo).toMatchObject({ remainingMonths: null, questions: 1 });
    const { agreement } = await value('agreement.open', { id: photo?.id ?? '' });
    expect(agreement.questions[0]).toMatchObject({ field: 'options', text: 'Ja' });
    await value('agreement.describe', {
      id: agreement.id,
      change: { options: [{ months: 12, calledBy: 'buyer' }] },
    });
    const answered = await value('agreement.open', { id: agreement.id });
    expect(answered.agreement.questions).toEqual([]);
  });

  it('gives its number to a supplier that was here without one', async () => {
    const { value, takeIn } = await deskWith('syn_bruksby_avtalsstatistik.xls');
    const facts = { name: 'Söderlunds El KB', organisationNumber: null };
    const { id } = await value('supplier.keep', { id: null, facts });
    await takeIn();
    const { suppliers } = await value('register.list', {});
    const found = suppliers.filter(({ name }) => name === 'Söderlunds El KB');
    expect(found).toEqual([{ id, name: 'Söderlunds El KB', organisationNumber: '559998-4084' }]);
  });

  it('takes only what was chosen, and says what was left', async () => {
    const { value, takeIn, keys } = await deskWith('syn_grindby_avtalsperiod.xlsx');
    expect(await takeIn([])).toMatchObject({ failure: { code: 'list.nothingChosen' } });
    expect(await takeIn(keys.slice(0, 2))).toMatchObject({
      value: { agreements: 2, skipped: keys.length - 2 },
    });
    expect(await value('agreement.list', {})).toHaveLength(2);
  });
});
