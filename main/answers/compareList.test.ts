import { describe, expect, it } from 'vitest';
import type { Input } from '#contract';
import type { ListPreview } from '#contract/lists';
import type { ProposedList } from '#domain/agreementList';
import { readList } from '#main/lists/readList';
import { openTestDesk } from '#main/testing/desk';

const headings = 'Avtalsnr;Avtal;Leverantör;Org.nr;Fr.o.m.;T.o.m.;Förlängning;Takvolym;Kommentar';
const listOf = (...lines: readonly string[]): ProposedList => {
  const list = readList({ bytes: Buffer.from([headings, ...lines].join('\n')) });
  if (!list.ok) throw new Error(list.failure.code);
  return list.value;
};

const kaffe = 'A-1;Kaffe;Alfa AB;559998-4001;2025-01-01;2026-12-31;1+1 år;100 000;Ring först';
const el = 'A-2;El;Beta AB;;2025-01-01;2026-12-31;Nej;;';

const deskWith = async (...lines: readonly string[]) => {
  let list = listOf(...lines);
  const desk = openTestDesk({ list: () => list });
  const look = async (...next: readonly string[]): Promise<ListPreview> => {
    if (next.length > 0) list = listOf(...next);
    const preview = await desk.chooseList();
    return preview;
  };
  const takeIn = async (preview: ListPreview, chosen: Partial<Input<'list.takeIn'>>) =>
    desk.value('list.takeIn', { token: preview.token, name: 'Lista', keys: [], ...chosen });
  const all = ({ list: { sheets } }: ListPreview) =>
    sheets.flatMap(({ agreements }) => agreements.map(({ key }) => key));
  const first = await look();
  await takeIn(first, { keys: all(first), name: 'Första' });
  const agreement = async (number: string) => {
    const row = (await desk.value('agreement.list', {})).find((each) => each.number === number);
    return desk.value('agreement.open', { id: row?.id ?? '' });
  };
  return { ...desk, look, takeIn, all, agreement };
};

describe('a list that comes again', () => {
  it('says nothing when nothing has changed', async () => {
    const { look } = await deskWith(kaffe, el);
    const { matches, vanished, supplierQuestions } = await look();
    expect(matches.map(({ existing }) => existing?.title)).toEqual(['Kaffe', 'El']);
    expect(matches.flatMap(({ differences }) => differences)).toEqual([]);
    expect([vanished, supplierQuestions]).toEqual([[], []]);
  });

  it('shows what is changed field by field, new and vanished, and does what was chosen', async () => {
    const { look, takeIn, value, agreement, call } = await deskWith(kaffe, el);
    const later = await look(
      'A-1;Kaffe och te;Alfa AB;559998-4001;2025-01-01;2027-12-31;1+1 år;120 000;Ring först',
      'A-3;Vatten;Gamma AB;;2026-01-01;2027-12-31;;;',
    );
    const [changed, added] = later.matches;
    expect(changed?.differences).toEqual([
      {
        field: 'title',
        now: { kind: 'text', text: 'Kaffe' },
        listed: { kind: 'text', text: 'Kaffe och te' },
        isHandMade: false,
      },
      {
        field: 'end',
        now: { kind: 'date', date: '2026-12-31' },
        listed: { kind: 'date', date: '2027-12-31' },
        isHandMade: false,
      },
      {
        field: 'value',
        now: { kind: 'amount', amount: 10_000_000 },
        listed: { kind: 'amount', amount: 12_000_000 },
        isHandMade: false,
      },
    ]);
    expect(added).toMatchObject({ existing: null, differences: [] });
    expect(later.vanished).toMatchObject([{ title: 'El', number: 'A-2', importName: 'Första' }]);
    const [gone] = later.vanished;
    expect(
      await takeIn(later, {
        keys: [added?.key ?? ''],
        changes: [{ key: changed?.key ?? '', fields: ['end', 'value'] }],
        notes: [{ id: gone?.id ?? '', text: 'Finns inte i listan' }],
      }),
    ).toMatchObject({ agreements: 1, changed: 1, noted: 1, skipped: 0 });
    const facts = { title: 'Kaffe', agreedEnd: '2027-12-31', ceiling: 12_000_000 };
    expect((await agreement('A-1')).agreement).toMatchObject(facts);
    expect((await agreement('A-2')).notes).toMatchObject([{ text: 'Finns inte i listan' }]);
    expect(await value('agreement.list', {})).toHaveLength(3);
    // One step back takes all of it back.
    expect(await call('history.undo', {})).toMatchObject({ ok: true });
    expect((await agreement('A-1')).agreement).toMatchObject({ agreedEnd: '2026-12-31' });
    expect((await agreement('A-2')).notes).toEqual([]);
    expect(await value('agreement.list', {})).toHaveLength(2);
  });

  it('marks what a person has written, and never an extension that was decided', async () => {
    const { look, value, agreement } = await deskWith(kaffe, el);
    const { agreement: coffee } = await agreement('A-1');
    await value('agreement.describe', { id: coffee.id, change: { notes: 'Dyrt kaffe' } });
    await value('agreement.decide', {
      id: coffee.id,
      decision: {
        choice: 'extend',
        months: 12,
        endsOn: null,
        reason: 'Fungerar väl',
        decisionMaker: 'Upphandlingschefen',
        decidedOn: '2026-06-01' as never,
        notifiedOn: null,
        notifiedHow: '',
        lateReason: '',
      },
    });
    const same = await look(kaffe.replace('2026-12-31', '2027-12-31'), el);
    expect(same.matches[0]?.differences).toMatchObject([{ field: 'notes', isHandMade: true }]);
    const other = await look(kaffe.replace('2026-12-31', '2028-06-30'), el);
    expect(other.matches[0]?.differences).toMatchObject([
      { field: 'end', isHandMade: true },
      { field: 'notes', isHandMade: true },
    ]);
  });

  it('finds agreements by name, supplier and start where there is no number', async () => {
    const { look } = await deskWith(kaffe.replace('A-1', ''), el.replace('A-2', ''));
    const { matches } = await look(
      kaffe.replace('A-1', ''),
      el.replace('A-2', '').replace('Beta', 'Delta'),
    );
    expect(matches.map(({ existing }) => existing?.title ?? null)).toEqual(['Kaffe', null]);
  });

  it('refuses the whole where a change would break a rule', async () => {
    const { look, call, agreement } = await deskWith(kaffe);
    const later = await look(kaffe.replace('2026-12-31', '2024-12-31'), el);
    const chosen = {
      token: later.token,
      name: 'Lista',
      keys: [later.matches[1]?.key ?? ''],
      changes: [{ key: later.matches[0]?.key ?? '', fields: ['end' as const] }],
    };
    expect(await call('list.takeIn', chosen)).toMatchObject({
      ok: false,
      failure: { code: 'agreement.endBeforeStart' },
    });
    expect((await agreement('A-1')).agreement.agreedEnd).toBe('2026-12-31');
  });

  it('leaves other lists alone', async () => {
    const { look } = await deskWith(kaffe, el);
    const { vanished } = await look('B-1;Glas;Gamma AB;;2026-01-01;2027-12-31;;;');
    expect(vanished).toEqual([]);
  });
});

describe('a supplier under two names', () => {
  const glas = 'B-1;Glas;Alfa Aktiebolag;;2026-01-01;2027-12-31;;;';

  it('is one where a person says so, with the name that is here', async () => {
    const { look, takeIn, all, agreement } = await deskWith(kaffe);
    const later = await look(glas);
    expect(later.supplierQuestions).toMatchObject([
      { name: 'Alfa Aktiebolag', candidate: { name: 'Alfa AB' } },
    ]);
    const supplierId = later.supplierQuestions[0]?.candidate.id ?? '';
    const sameSuppliers = [{ name: 'Alfa Aktiebolag', supplierId }];
    expect(await takeIn(later, { keys: all(later), sameSuppliers })).toMatchObject({
      suppliers: 0,
      questions: 0,
    });
    expect((await agreement('B-1')).suppliers).toMatchObject([{ name: 'Alfa AB' }]);
  });

  it('is two where a person says that', async () => {
    const { look, takeIn, all, agreement } = await deskWith(kaffe);
    const later = await look(glas);
    const newSuppliers = ['Alfa Aktiebolag'];
    expect(await takeIn(later, { keys: all(later), newSuppliers })).toMatchObject({ suppliers: 1 });
    expect((await agreement('B-1')).agreement.questions).toEqual([]);
  });

  it('is two with a question left where nobody has answered', async () => {
    const { look, takeIn, all, agreement } = await deskWith(kaffe);
    const later = await look(glas);
    expect(await takeIn(later, { keys: all(later) })).toMatchObject({ suppliers: 1, questions: 1 });
    expect((await agreement('B-1')).agreement.questions).toMatchObject([
      { field: 'suppliers', code: 'supplier.maybeSame', text: 'Alfa AB' },
    ]);
  });
});

it('an agreement that stands on two sheets is the same', async () => {
  const one = listOf(kaffe, el);
  const [running] = one.sheets;
  const [all] = listOf(kaffe, 'A-3;Glas;Gamma AB;;2026-01-01;2027-12-31;;;').sheets;
  if (!running || !all) throw new Error('no sheet');
  const renamed = all.agreements.map((each) => ({
    ...each,
    sheet: 'Alla',
    key: `Alla!${each.row}`,
  }));
  const list = { ...one, sheets: [running, { ...all, name: 'Alla', agreements: renamed }] };
  const preview = await openTestDesk({ list: () => list }).chooseList();
  expect(preview?.matches.map(({ key, sameAs }) => [key, sameAs])).toEqual([
    ['Blad1!2', null],
    ['Blad1!3', null],
    ['Alla!2', 'Blad1!2'],
    ['Alla!3', null],
  ]);
});
