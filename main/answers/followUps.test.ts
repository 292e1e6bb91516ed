import { expect, it } from 'vitest';
import { newDeviation } from '#domain/followUp';
import { localDate } from '#domain/localDate';
import { judgedModifications } from '#domain/modification';
import { openTestDesk } from '#main/testing/desk';

const open = async () => {
  const desk = openTestDesk({ now: '2026-11-24T09:00:00+01:00' });
  const { value } = desk;
  const kost = await value('department.keep', { id: null, facts: { name: 'Kost' } });
  const logistics = await value('category.keep', { id: null, facts: { name: 'Vägar' } });
  const supplier = await value('supplier.keep', {
    id: null,
    facts: { name: 'Älvnära Distribution AB', organisationNumber: null },
  });
  const agreement = await value('agreement.register', {
    title: 'Distribution',
    facts: {
      start: '2025-09-01',
      agreedEnd: '2027-08-31',
      categoryId: logistics.id,
      suppliers: [{ supplierId: supplier.id, rank: null }],
    },
  });
  return {
    ...desk,
    kost: kost.id,
    logistics: logistics.id,
    supplier: supplier.id,
    id: agreement.id,
  };
};

it('a deviation to be followed up is a deadline until it is closed, and undo follows', async () => {
  const { value, call, id, supplier } = await open();
  const facts = {
    ...newDeviation(id, 'Bruten kylkedja', supplier, localDate('2026-11-20')),
    followUpOn: localDate('2026-12-01'),
  };
  const due = async () =>
    (await value('deadline.list', {})).flatMap(({ kind, title, due: on }) =>
      kind === 'deviationFollowUp' ? [[title, on]] : [],
    );
  const { id: deviationId } = await value('deviation.keep', { id: null, facts });
  expect(await due()).toEqual([['Bruten kylkedja', '2026-12-01']]);
  await value('deviation.keep', {
    id: deviationId,
    facts: { ...facts, closedOn: localDate('2026-11-24') },
  });
  expect(await due()).toEqual([]);
  await value('history.undo', {});
  expect(await due()).toEqual([['Bruten kylkedja', '2026-12-01']]);
  // Two facts kept after each other: neither takes the other's place.
  await value('deviation.keep', { id: deviationId, facts: { reply: 'Ny rutin.' } });
  await value('deviation.keep', { id: deviationId, facts: { weight: 'serious' } });
  expect((await value('agreement.open', { id })).deviations).toMatchObject([
    { what: 'Bruten kylkedja', reply: 'Ny rutin.', weight: 'serious' },
  ]);
  await value('history.undo', {});
  await value('history.undo', {});
  await value('history.undo', {});
  expect(await due()).toEqual([]);
  expect((await value('agreement.open', { id })).deviations).toEqual([]);
  expect(
    await call('deviation.keep', {
      id: null,
      facts: { ...facts, closedOn: localDate('2026-11-19') },
    }),
  ).toMatchObject({ failure: { code: 'procurement.datesBackwards', field: 'closedOn' } });
});

it('answers are taken in on what was asked, in one write', async () => {
  const { value, id, kost } = await open();
  await value('experience.ask', { agreementId: id, departmentIds: [kost], answerBy: '2026-12-08' });
  const answers = [{ departmentId: kost, grade: 4, wish: 'extend', answer: 'Bra.' } as const];
  await value('experience.takeIn', { agreementId: id, answers });
  const { experiences } = await value('agreement.open', { id });
  expect(experiences).toMatchObject([
    { departmentId: kost, askedOn: '2026-11-24', answeredOn: '2026-11-24', grade: 4 },
  ]);
  await value('history.undo', {});
  expect((await value('agreement.open', { id })).experiences).toMatchObject([
    { answeredOn: null, grade: null, answer: '' },
  ]);
});

it('a lesson turns up in a case of its category, and a supplier has all that happened', async () => {
  const { value, id, logistics, supplier } = await open();
  const lesson = {
    lesson: 'Provrunda först.',
    agreementId: id,
    procurementId: null,
    categoryId: logistics,
    supplierId: supplier,
    phase: null,
  };
  await value('lesson.keep', { id: null, facts: lesson });
  const same = await value('procurement.start', {
    title: 'Transporter',
    facts: { categoryId: logistics },
  });
  const other = await value('procurement.start', { title: 'Möbler', facts: {} });
  const found = async (caseId: string) =>
    (await value('procurement.open', { id: caseId })).lessons.map((one) => one.lesson);
  expect(await found(same.id)).toEqual(['Provrunda först.']);
  expect(await found(other.id)).toEqual([]);
  const facts = newDeviation(id, 'Sen leverans', null, localDate('2026-11-20'));
  await value('deviation.keep', { id: null, facts });
  const { events } = await value('supplier.open', { id: supplier });
  expect(events.map(({ kind, on }) => [kind, on])).toEqual([
    ['lesson', '2026-11-24'],
    ['deviation', '2026-11-20'],
    ['start', '2025-09-01'],
  ]);
  expect(await value('supplier.list', {})).toMatchObject([{ agreements: 1, running: 1 }]);
});

it('changes are held against ten per cent of the ceiling, and links are seen from both sides', async () => {
  const { value, id } = await open();
  await value('agreement.describe', { id, change: { ceiling: 100_000_000 } });
  const change = (amount: number, ground: 'minor' | 'unforeseen' = 'minor') =>
    value('modification.keep', {
      id: null,
      facts: { agreementId: id, modifiedOn: '2026-11-01', what: 'Ny enhet', ground, amount },
    });
  const verdict = async () => {
    const { modificationBase, modifications } = await value('agreement.open', { id });
    return judgedModifications(modificationBase, modifications);
  };
  await change(9_000_000);
  expect((await verdict())?.minor).toMatchObject({ isUnderShare: true });
  await change(1_000_000);
  expect((await verdict())?.minor).toMatchObject({ isUnderShare: false, isWithin: 'no' });
  await value('agreement.describe', { id, change: { contractKind: 'works' } });
  expect((await verdict())?.minor).toMatchObject({ isUnderShare: true, limit: 15_000_000 });
  const { id: large } = await change(50_000_001, 'unforeseen');
  expect((await verdict())?.large).toMatchObject([{ id: large, isWithin: false }]);

  const rules = async () => (await value('agreement.open', { id })).modificationBase.rules;
  expect(await rules()).toBe('unknown');
  await value('agreement.describe', { id, change: { contractKind: 'socialSpecial' } });
  expect(await rules()).toBe('goodPractice');
  await value('agreement.describe', {
    id,
    change: { contractKind: 'services', ceiling: 900_000_000 },
  });
  expect(await rules()).toBe('binding');

  const goods = await value('agreement.register', {
    title: 'Livsmedel',
    facts: { distributionId: id, agreedEnd: '2028-01-31' },
  });
  const links = async (one: string) =>
    (await value('agreement.open', { id: one })).links.map(({ relation, title }) => [
      relation,
      title,
    ]);
  expect(await links(goods.id)).toEqual([['distribution', 'Distribution']]);
  expect(await links(id)).toEqual([['distributed', 'Livsmedel']]);
});

it('a department that has not answered is asked once, and given the new day', async () => {
  const { value, id, kost } = await open();
  const ask = (day: string) =>
    value('experience.ask', {
      agreementId: id,
      departmentIds: [kost, kost],
      answerBy: localDate(day),
    });
  await ask('2026-12-01');
  await ask('2026-12-10');
  const { experiences } = await value('agreement.open', { id });
  expect(experiences).toMatchObject([{ askedOn: '2026-11-24', answerBy: '2026-12-10' }]);
  await value('experience.keep', {
    id: experiences[0]?.id ?? '',
    facts: { grade: 4, answeredOn: localDate('2026-11-24') },
  });
  await ask('2026-12-20');
  expect((await value('agreement.open', { id })).experiences).toHaveLength(2);
});

it('an answer that is taken away whole is no answer', async () => {
  const { value, id, kost } = await open();
  await value('experience.ask', { agreementId: id, departmentIds: [kost], answerBy: null });
  const only = async () => (await value('agreement.open', { id })).experiences[0];
  const keep = async (facts: object) =>
    value('experience.keep', { id: (await only())?.id ?? '', facts });
  await keep({ grade: 4, answeredOn: localDate('2026-11-24') });
  await keep({ answer: 'Bra' });
  await keep({ grade: null });
  expect(await only()).toMatchObject({ grade: null, answer: 'Bra', answeredOn: '2026-11-24' });
  await keep({ answer: '' });
  expect(await only()).toMatchObject({ answeredOn: null });
  await keep({ answeredOn: localDate('2026-11-23') });
  expect(await only()).toMatchObject({ answeredOn: '2026-11-23' });
});

it('days of a deviation that do not hold together are refused at the day that was written', async () => {
  const { value, call, id } = await open();
  const facts = newDeviation(id, 'Sen leverans', null, localDate('2026-11-20'));
  const kept = await value('deviation.keep', { id: null, facts });
  const change = (facts: object) => call('deviation.keep', { id: kept.id, facts });
  expect(await change({ contactedOn: '2026-11-19' })).toMatchObject({
    failure: { field: 'contactedOn' },
  });
  await change({ contactedOn: '2026-11-21' });
  expect(await change({ happenedOn: '2026-11-22' })).toMatchObject({
    failure: { code: 'procurement.datesBackwards', field: 'happenedOn' },
  });
});

it('the journal names a lesson by its words, kept and removed', async () => {
  const { value, id } = await open();
  const bound = { procurementId: null, categoryId: null, supplierId: null, phase: null };
  for (const agreementId of [id, null]) {
    const facts = { ...bound, agreementId, lesson: 'Kräv besked samma dag' };
    const kept = await value('lesson.keep', { id: null, facts });
    await value('lesson.remove', { id: kept.id });
  }
  const entries = await value('history.list', { subject: null, before: null });
  expect(entries.slice(0, 4).map(({ command, subject }) => [command, subject?.title])).toEqual([
    ['lesson.remove', 'Kräv besked samma dag'],
    ['lesson.keep', 'Kräv besked samma dag'],
    ['lesson.remove', 'Kräv besked samma dag'],
    ['lesson.keep', 'Kräv besked samma dag'],
  ]);
});

it('quiet times marked after each other are each kept, whatever the window knew', async () => {
  const { value } = await open();
  await value('settings.choose', { planAvoids: [] });
  await Promise.all([
    value('settings.avoid', { time: 'july', isAvoided: true }),
    value('settings.avoid', { time: 'christmas', isAvoided: true }),
  ]);
  const { settings } = await value('desk.open', {});
  expect([...settings.planAvoids].sort()).toEqual(['christmas', 'july']);
  await value('settings.avoid', { time: 'july', isAvoided: false });
  expect((await value('desk.open', {})).settings.planAvoids).toEqual(['christmas']);
});

it('a lesson is bound to its category later, and keeps who learned it when', async () => {
  const { value, call, id } = await open();
  const { id: lessonId } = await value('lesson.keep', {
    id: null,
    facts: { lesson: 'Provrunda.' },
  });
  const { id: categoryId } = await value('category.keep', {
    id: null,
    facts: { name: 'Logistik' },
  });
  const { id: caseId } = await value('procurement.start', {
    title: 'Åkeri',
    facts: { categoryId },
  });
  const found = async () =>
    (await value('procurement.open', { id: caseId })).lessons.map(({ lesson }) => lesson);
  const [before] = await value('lesson.list', {});
  expect(await found()).toEqual([]);
  await value('lesson.keep', { id: lessonId, facts: { categoryId } });
  expect(await found()).toEqual(['Provrunda.']);
  expect(await value('lesson.list', {})).toEqual([{ ...before, categoryId, category: 'Logistik' }]);
  expect(await call('lesson.keep', { id: lessonId, facts: { lesson: ' ' } })).toMatchObject({
    failure: { code: 'lesson.nothing' },
  });
  expect(await call('lesson.keep', { id: null, facts: {} })).toMatchObject({
    failure: { code: 'lesson.nothing', field: 'lesson' },
  });
  expect((await value('agreement.open', { id })).lessons).toEqual([]);
});

it('a supplier that turns up again brings what the register remembers of it', async () => {
  const { value, id, supplier } = await open();
  const { id: other } = await value('supplier.keep', {
    id: null,
    facts: { name: 'Lingonåkeriet HB', organisationNumber: null },
  });
  const facts = { ...newDeviation(id, 'Sen leverans', null, localDate('2026-11-20')) };
  await value('deviation.keep', { id: null, facts });
  await value('deviation.keep', { id: null, facts: { ...facts, closedOn: '2026-11-22' } });
  const again = await value('agreement.register', {
    title: 'Skolskjuts',
    facts: {
      suppliers: [
        { supplierId: supplier, rank: 1 },
        { supplierId: other, rank: 2 },
      ],
    },
  });
  // Which of two suppliers it was, nobody has said.
  await value('deviation.keep', { id: null, facts: { ...facts, agreementId: again.id } });
  const elsewhere = async (of: string) =>
    (await value('agreement.open', { id: of })).suppliers.map((one) => one.elsewhere);
  expect(await elsewhere(again.id)).toEqual([
    { agreements: 1, deviations: 2, openDeviations: 1 },
    { agreements: 0, deviations: 0, openDeviations: 0 },
  ]);
  expect(await elsewhere(id)).toEqual([{ agreements: 1, deviations: 0, openDeviations: 0 }]);
});
