import { describe, expect, it } from 'vitest';
import { readList } from '#main/lists/readList';
import { openTestDesk } from '#main/testing/desk';

const listOf = (...lines: readonly string[]) => {
  const list = readList({ bytes: Buffer.from(lines.join('\n')) });
  if (!list.ok) throw new Error(list.failure.code);
  return list.value;
};

const agreements = listOf(
  'Avtalsnr;Avtal;Leverantör;Org.nr;T.o.m.;Takvolym',
  'A-1;Kaffe;Alfa AB;559998-4001;2027-12-31;100 000',
  'A-2;Te;Alfa AB;559998-4001;2027-12-31;',
  'A-3;El;Beta AB;;2027-12-31;5 000',
  'A-4;Gammalt;Gamma AB;;2020-12-31;',
);

const deskWith = async () => {
  let list = agreements;
  const desk = openTestDesk({ list: () => list });
  const look = async (next = list) => {
    list = next;
    const preview = await desk.chooseList();
    return preview;
  };
  const first = await look();
  const keys = first.list.sheets.flatMap((sheet) => sheet.agreements.map(({ key }) => key));
  await desk.value('list.takeIn', { token: first.token, name: 'Avtal', keys });
  return { ...desk, look };
};

describe('a list of what has been bought', () => {
  const ledger = listOf(
    'Leverantör;Org.nr;Belopp',
    'Alfa AB;5599984001;1 000',
    'ALFA AKTIEBOLAG;559998-4001;2 500,50',
    'Beta Aktiebolag;;6 000',
    'Beta Aktiebolag;;-500',
    'Gamma AB;;10',
  );

  it('is added up per supplier, beside the agreements that are not over', async () => {
    const { look, value } = await deskWith();
    const preview = await look(ledger);
    expect(preview.kind).toBe('used');
    const totals = await value('list.totals', { token: preview.token });
    expect(
      totals.map(({ name, total, rows, unclearRows, candidates }) => [
        name,
        total,
        rows,
        unclearRows,
        candidates.map(({ title }) => title),
      ]),
    ).toEqual([
      ['Beta Aktiebolag', 600_000, 2, 1, ['El']],
      ['Alfa AB', 350_050, 2, 0, ['Kaffe', 'Te']],
      ['Gamma AB', 1000, 1, 0, []],
    ]);
  });

  it('is written on the agreements that were chosen, and taken back as one', async () => {
    const { look, value } = await deskWith();
    const { token } = await look(ledger);
    const totals = await value('list.totals', { token });
    const [beta, alfa] = totals;
    const uses = [
      { key: beta?.key ?? '', agreementId: beta?.candidates[0]?.id ?? '' },
      { key: alfa?.key ?? '', agreementId: alfa?.candidates[1]?.id ?? '' },
    ];
    const outcome = await value('list.takeUsed', { token, name: 'Reskontra', uses });
    expect(outcome).toMatchObject({ changed: 2, skipped: 1 });
    const used = async () =>
      Object.fromEntries(
        (await value('agreement.list', {})).map(({ title, valueUsed }) => [title, valueUsed]),
      );
    expect(await used()).toMatchObject({ El: 600_000, Te: 350_050, Kaffe: null });
    await value('history.undo', {});
    expect(await used()).toMatchObject({ El: null, Te: null });
  });
});

describe('a list of a register', () => {
  it('adds the suppliers that are new, and gives numbers to those without', async () => {
    const { look, value } = await deskWith();
    const preview = await look(
      listOf('Leverantör;Org.nr', 'Alfa AB;559998-4001', 'Beta AB;559998-4019', 'Delta AB;'),
    );
    expect(preview.kind).toBe('suppliers');
    const { token } = preview;
    expect(
      await value('list.takeRegister', { token, name: 'Lev', kind: 'suppliers' }),
    ).toMatchObject({ suppliers: 1 });
    const { suppliers } = await value('register.list', {});
    expect(suppliers.map(({ name, organisationNumber }) => [name, organisationNumber])).toEqual([
      ['Alfa AB', '559998-4001'],
      ['Beta AB', '559998-4019'],
      ['Delta AB', null],
      ['Gamma AB', null],
    ]);
  });

  it('adds the departments that are new', async () => {
    const { look, value } = await deskWith();
    await value('department.keep', { id: null, facts: { name: 'Teknik' } });
    const preview = await look(listOf('Förvaltning', 'Teknik', 'Skola', 'Omsorg'));
    expect(preview.kind).toBe('departments');
    const { token } = preview;
    expect(
      await value('list.takeRegister', { token, name: 'Förv', kind: 'departments' }),
    ).toMatchObject({ departments: 2 });
    const { departments } = await value('register.list', {});
    expect(departments.map(({ name }) => name)).toEqual(['Omsorg', 'Skola', 'Teknik']);
  });
});
