import { describe, expect, it } from 'vitest';
import type { Input } from '#contract';
import type { ProposedList } from '#domain/agreementList';
import { localDate } from '#domain/localDate';
import type { TableFormat } from '#domain/table';
import { readList } from '#main/lists/readList';
import { agreementTable } from '#main/papers/agreementTable';
import { tableFile } from '#main/sheets/tableFile';
import { openTestDesk, type TestDesk } from '#main/testing/desk';
import { listedAgreements, type TableMaker } from './tables.ts';

type Facts = Input<'agreement.register'>['facts'];

const today = localDate('2026-11-23');
const now = '2026-11-23T08:00:00.000Z';

/** What reading makes of a file. */
const listFrom = (file: Uint8Array | string): ProposedList => {
  const read = readList({ bytes: Buffer.from(file) });
  if (!read.ok) throw new Error(read.failure.code);
  return read.value;
};

/** A desk whose lists are written as files, and whose next import reads the last of them (or `first`). */
const roundTripDesk = (first?: ProposedList): TestDesk => {
  let list: ProposedList | null = first ?? null;
  const save: TableMaker['save'] = async (table, format, { now }) => {
    list = listFrom(await tableFile(table, format, now));
    return { path: `lista.${format}` };
  };
  return openTestDesk({
    tables: {
      save,
      saveJournal: async () => null,
      saveDisclosure: async () => null,
      saveAgreements: (agreements, language, format, made) =>
        save(agreementTable(agreements, language), format, made),
    },
    list: () => {
      if (list === null) throw new Error('no list was written');
      return list;
    },
  });
};

const outAndIn = async ({ value, chooseList }: TestDesk, format: TableFormat) => {
  const rows = await value('agreement.list', {});
  await value('table.agreements', { ids: rows.map(({ id }) => id), format });
  const preview = await chooseList();
  return { rows, preview };
};

const formats = ['xlsx', 'csv'] as const;

const facts: readonly Facts[] = [
  {
    number: 'A-1',
    registryNumber: 'KS 2026/12',
    kind: 'framework',
    start: '2025-01-01' as never,
    agreedEnd: '2026-12-31' as never,
    options: [
      { months: 12, calledBy: 'buyer' },
      { months: 12, calledBy: null },
    ],
    noticeMonths: 6,
    ceiling: 1_234_567_50 as never,
    valueUsed: 0 as never,
    notes: 'Ring först; fråga efter "Maj".\nSedan faktura.',
  },
  { number: 'A-2', kind: 'contract', openEnded: true, noticeDays: 90, options: [] },
  {
    number: 'A-3',
    kind: 'joinedFramework',
    start: '2024-02-29' as never,
    agreedEnd: '2026-02-28' as never,
    options: [24, 12, 12].map((months) => ({ months, calledBy: null })),
    statedLatestEnd: '2030-02-28' as never,
  },
  { number: 'A-4', kind: 'callOff', options: [{ months: 120, calledBy: null }], noticeMonths: 1 },
  { number: '0042', options: [12, 24].map((months) => ({ months, calledBy: null })) },
  { number: '=A5', notes: '- ring\n+46 70\n=1+1' },
  { number: null, registryNumber: 'KS 2025/7', agreedEnd: '2027-06-30' as never, options: null },
  {
    number: 'A-8',
    start: '2024-01-01' as never,
    agreedEnd: '2025-12-31' as never,
    options: [24, 24, 24].map((months) => ({ months, calledBy: null })),
  },
];

describe('agreements out to a file and in again', () => {
  it.each(formats)('are unchanged in %s', async (format) => {
    const desk = roundTripDesk();
    for (const [index, given] of facts.entries()) {
      const title = index === 2 ? '-Städ, fönster & golv; "allt"' : `Avtal ${index}`;
      await desk.value('agreement.register', { title, facts: given });
    }
    const { rows, preview } = await outAndIn(desk, format);
    expect(preview.matches.map(({ existing }) => existing?.id)).toEqual(rows.map(({ id }) => id));
    expect(preview.matches.flatMap(({ differences }) => differences)).toEqual([]);
    expect(preview.supplierQuestions).toEqual([]);
    const asked = preview.list.sheets.flatMap(({ agreements }) =>
      agreements.flatMap(({ warnings }) => warnings.filter(({ kind }) => kind !== 'note')),
    );
    expect(new Set(asked.map(({ code }) => code))).toEqual(
      new Set(['supplier.missing', 'end.missing']),
    );
  });

  it.each(formats)('are the same in an empty register with every field in %s', async (format) => {
    const desk = roundTripDesk();
    const { value } = desk;
    const person = {
      id: null,
      facts: { name: 'Maj Exempelsson', email: '', departmentId: null, isProcurer: false },
    };
    const ids = await Promise.all([
      value('category.keep', { id: null, facts: { name: 'Entreprenad' } }),
      value('department.keep', { id: null, facts: { name: 'Bygg, miljö' } }),
      value('person.keep', person),
    ]);
    const [categoryId = '', departmentId = '', ownerId = ''] = ids.map(({ id: one }) => one);
    const supplierId = (
      await value('supplier.keep', {
        id: null,
        facts: { name: 'Alfa Bygg & Mark AB', organisationNumber: '559998-4001' },
      })
    ).id;
    const { id } = await value('agreement.register', {
      title: 'Bygg; "mark"',
      facts: {
        ...facts[0],
        // A cell is read on one line, and a person is known by name, never made of one.
        notes: 'Ring först; fråga efter "Maj".',
        statedLatestEnd: '2028-12-31' as never,
        valueUsed: 4_200_00 as never,
        noticeDays: 10,
        categoryId,
        ownerId,
        departmentIds: [departmentId],
        suppliers: [{ supplierId, rank: 2 }],
      },
    });
    const table = agreementTable(listedAgreements(desk.overview, [id], today), 'sv');
    // Every column of the file is tried; a decision stands in none of them, so three follow from it.
    const empty = table.columns.filter((_, place) => table.rows[0]?.[place] === null);
    expect(empty.map(({ heading }) => heading)).toEqual([]);
    const other = roundTripDesk(listFrom(await tableFile(table, format, now)));
    await other.value('person.keep', person);
    const { token, list } = await other.chooseList();
    const keys = list.sheets.flatMap(({ agreements }) => agreements.map(({ key }) => key));
    await other.value('list.takeIn', { token, name: 'Ut och in', keys });
    const [taken] = await other.value('agreement.list', {});
    const again = agreementTable(listedAgreements(other.overview, [taken?.id ?? ''], today), 'sv');
    expect(again).toEqual(table);
  });

  it.each(formats)('keep their suppliers, ranks and departments in %s', async (format) => {
    const desk = roundTripDesk();
    const supplier = async (name: string, organisationNumber: string | null) =>
      (await desk.value('supplier.keep', { id: null, facts: { name, organisationNumber } })).id;
    const alfa = await supplier('Alfa Bygg & Mark AB', '559998-4001');
    const kalle = await supplier('Kalle Exempelsson', null);
    const department = async (name: string) =>
      (await desk.value('department.keep', { id: null, facts: { name } })).id;
    await desk.value('agreement.register', {
      title: 'Bygg',
      facts: {
        number: 'B-1',
        suppliers: [
          { supplierId: kalle, rank: 1 },
          { supplierId: alfa, rank: 2 },
        ],
        departmentIds: [await department('Vård och omsorg'), await department('Bygg, miljö')],
        ceiling: 100 as never,
      },
    });
    const { preview } = await outAndIn(desk, format);
    expect(preview.matches).toMatchObject([{ existing: { title: 'Bygg' }, differences: [] }]);
    expect(preview.list.sheets[0]?.agreements[0]?.suppliers).toMatchObject([
      { name: 'Kalle Exempelsson', rank: 1 },
      { name: 'Alfa Bygg & Mark AB', organisationNumber: '559998-4001', rank: 2 },
    ]);
  });
});

const many = 10_000;

/** A register of a large municipality: suppliers that come again, ranks, every form of term. */
const largeRegister = (): ProposedList => {
  const heads =
    'Avtalsnr;Avtalsnamn;Leverantör;Rangordning;Start;Slut;Förlängning;Uppsägningstid;Takbelopp';
  const lines = Array.from({ length: many }, (_, index) => {
    const year = 2018 + (index % 9);
    const end = index % 7 === 0 ? 'Tills vidare' : `${year + 3}-0${1 + (index % 9)}-28`;
    const options = ['Nej', '12 mån', '1+1 år', '2 x 24 mån'][index % 4];
    const amount = index % 5 === 0 ? '' : `${1000 + index},${index % 2 === 0 ? '50' : '00'}`;
    const rest = `${year}-01-01;${end};${options};${1 + (index % 6)} månader;${amount}`;
    const name = `A-${index};Avtal nummer ${index}`;
    const first = `${name};Prövbolag ${index % 700} AB;${index % 10 === 0 ? 1 : ''};${rest}`;
    return index % 10 === 0 ? `${first}\n${name};Andra Prövbolag AB;2;${rest}` : first;
  });
  const list = readList({ bytes: Buffer.from([heads, ...lines].join('\n')) });
  if (!list.ok) throw new Error(list.failure.code);
  return list.value;
};

it('ten thousand agreements go out and come in again unchanged', { timeout: 120_000 }, async () => {
  const desk = roundTripDesk(largeRegister());
  const first = await desk.chooseList();
  const keys = first.list.sheets.flatMap(({ agreements }) => agreements.map(({ key }) => key));
  await desk.value('list.takeIn', { token: first.token, name: 'Stort register', keys });
  for (const format of formats) {
    const { rows, preview } = await outAndIn(desk, format);
    expect(rows).toHaveLength(many);
    expect(preview.matches.map(({ existing }) => existing?.id)).toEqual(rows.map(({ id }) => id));
    expect(preview.matches.flatMap(({ differences }) => differences)).toEqual([]);
    expect(preview.vanished).toEqual([]);
  }
});
