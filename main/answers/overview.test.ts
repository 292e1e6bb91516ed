import { expect, it } from 'vitest';
import { newDeviation } from '#domain/followUp';
import type { Ore } from '#domain/money';
import { openTestDesk } from '#main/testing/desk';

it('what is kept in memory is, after every change, what would be read anew', async () => {
  const desk = openTestDesk();
  await desk.value('example.fill', {});
  const all = async (of: typeof desk) => ({
    deadlines: await of.value('deadline.list', {}),
    decisions: await of.value('decision.list', {}),
    procurements: await of.value('procurement.list', {}),
    agreements: await of.value('agreement.list', {}),
    opening: (await of.value('desk.open', {})).registers,
    regimes: await Promise.all(
      (await of.value('procurement.list', {})).map(
        async ({ id }) => (await of.value('procurement.open', { id })).regime,
      ),
    ),
  });
  const isAsReadAnew = async () => {
    expect(await all(desk)).toEqual(await all(openTestDesk({ folder: desk.folder })));
  };
  await isAsReadAnew();

  const { deadlines, procurements, agreements } = await all(desk);
  const [one, other] = procurements;
  const [agreement] = agreements;
  const [soonest] = deadlines;
  if (!one || !other || !agreement || !soonest) throw new Error('The example is empty');
  const subject = { kind: 'procurement', id: one.id } as const;

  await desk.value('procurement.describe', { id: one.id, change: { title: 'Ängsmattor' } });
  await isAsReadAnew();
  await desk.value('agreement.describe', { id: agreement.id, change: { noticeMonths: 9 } });
  await isAsReadAnew();
  await desk.value('deadline.handle', { key: soonest.key, handling: { kind: 'done' } });
  await isAsReadAnew();
  await desk.value('procurement.pause', { id: other.id, reason: 'Väntar på budget.' });
  await isAsReadAnew();
  await desk.value('deadline.add', {
    title: 'Ring leverantören',
    due: soonest.due,
    time: null,
    ownerId: null,
    subject,
  });
  await isAsReadAnew();
  await desk.value('deadline.remind', { key: soonest.key, days: [3] });
  await isAsReadAnew();
  const [, elsewhere] = agreements;
  const due = soonest.due;
  const [deviation, certificate] = await Promise.all([
    desk.value('deviation.keep', {
      id: null,
      facts: { ...newDeviation(agreement.id, 'Sen leverans', null, due), followUpOn: due },
    }),
    desk.value('certificate.keep', {
      id: null,
      facts: { agreementId: agreement.id, name: 'ISO 9001', expiresOn: due },
    }),
  ]);
  await isAsReadAnew();
  await desk.value('deviation.keep', {
    id: deviation.id,
    facts: { agreementId: elsewhere?.id ?? '' },
  });
  await isAsReadAnew();
  await desk.value('certificate.remove', { id: certificate.id });
  await isAsReadAnew();
  await desk.value('history.undo', {});
  await isAsReadAnew();
  const [category, otherCategory] = (await desk.value('desk.open', {})).registers.categories;
  for (const change of [
    { procedure: 'directAward', categoryId: category?.id, estimatedValue: 20_000_000 as Ore },
    { categoryId: otherCategory?.id },
    { procedure: 'open' },
  ] as const) {
    await desk.value('procurement.describe', {
      id: other.id,
      change: { kind: 'goods', ...change },
    });
    await isAsReadAnew();
  }
  await desk.value('history.undo', {});
  await isAsReadAnew();
  await desk.value('procurement.describe', { id: one.id, change: { title: 'Åkermattor' } });
  await isAsReadAnew();
  await desk.value('history.undo', {});
  await isAsReadAnew();
});
