import { askDoor, distribution, registerDistribution } from './fixtures/askDoor.ts';
import { expect, test } from './fixtures.ts';
import { Dates } from './pages/dates.ts';

test.use({ start: { now: '2027-01-28T09:00:00+01:00' } });

/** Decide by 29 January, give notice by Friday 26 February (the 28th is a Sunday), end 31 August 2027. */
test('nobody acts: it is said before the day, on it and after, and never goes away', async ({
  workbench,
}) => {
  const agreementId = await registerDistribution(workbench);
  const said = async (now: string) => new Dates(await workbench.restart({ now }));

  const before = await said('2027-01-28T10:00:00+01:00');
  await expect(before.row('Besluta om förlängning')).toContainText('29 jan');

  const onTheDay = await said('2027-01-29T10:00:00+01:00');
  await expect(onTheDay.row('Besluta om förlängning')).toContainText('I dag');
  await expect(onTheDay.window.getByRole('region', { name: /^Beslut att ta/ })).toContainText(
    'I dag',
  );

  const lastNotice = await said('2027-02-26T10:00:00+01:00');
  await expect(lastNotice.row('Sista dag att meddela förlängning')).toContainText('I dag');
  await expect(lastNotice.row('Besluta om förlängning')).toContainText('Passerat 28 dagar');

  const tooLate = await said('2027-03-01T10:00:00+01:00');
  const row = tooLate.row('Sista dag att meddela förlängning');
  await expect(row).toContainText('Passerat 3 dagar');
  await expect(row).toContainText('Att förlänga nu kan vara en otillåten direktupphandling');
  await tooLate.focus('Sista dag att meddela förlängning');
  await tooLate.window.keyboard.press('Enter');
  const form = tooLate.window.getByRole('form', { name: 'Beslut' });
  await form.getByRole('radio', { name: 'Förläng' }).check();
  await expect(form.getByRole('alert').first()).toContainText('otillåten direktupphandling');

  const ended = await said('2027-09-06T10:00:00+02:00');
  await expect(ended.row('Sista dag att meddela förlängning')).toContainText('Passerat');
  await ended.focus('Sista dag att meddela förlängning');
  await ended.window.keyboard.press('Enter');
  await expect(ended.window.getByRole('main')).toContainText('Om ingen gör något');

  await askDoor(workbench, 'agreement.describe', {
    id: agreementId,
    change: { automaticExtension: true },
  });
  await ended.window.getByRole('button', { name: 'Öppna avtalet' }).click();
  await expect(ended.window.getByRole('note')).toContainText(
    'Avtalet förlängs av sig självt 2027-08-31. Sista dag att säga nej var 2027-02-26.',
  );
  await expect(ended.window.getByRole('heading', { level: 1 })).toHaveText(distribution.title);
});
