import { expect, test } from './fixtures.ts';
import { DecisionsPage } from './pages/decisions.ts';

const title = 'Samordnad varudistribution';

test.use({ start: { args: ['--example'], now: '2026-11-23T09:12:00+01:00' } });

test('a decision being written survives that the room is left and the power is cut', async ({
  workbench,
}) => {
  let decisions = new DecisionsPage(workbench.window);

  await test.step('it says that it is a draft as soon as something is written', async () => {
    await decisions.open();
    await decisions.decideOn(title);
    await expect(decisions.draft).toHaveCount(0);
    await decisions.choose('Låt upphöra');
    await decisions.write('Beslutsfattare', 'Kommunchefen');
    await expect(decisions.draft).toContainText(
      'Utkast, sparat 2026-11-23 09.12. Inget är beslutat ännu.'.replaceAll(
        '2026-11-23 09.12',
        '2026-11-23\u00A009.12',
      ),
    );
  });

  await test.step('a pause keeps what stands in a field, and takes no space from who goes on', async () => {
    await decisions.field('Skäl').click();
    await workbench.window.keyboard.type('Behovet är ');
    await expect
      .poll(() =>
        workbench.window.evaluate(async () => {
          const { desk } = window as unknown as {
            desk: { call: (name: string, input: object) => Promise<{ value: object }> };
          };
          return JSON.stringify((await desk.call('decisionDraft.list', {})).value);
        }),
      )
      .toContain('"reason":"Behovet är"');
    await workbench.window.keyboard.type('borta.');
    await expect(decisions.field('Skäl')).toHaveValue('Behovet är borta.');
    await workbench.window.keyboard.press('Tab');
    await decisions.open();
    await decisions.decideOn(title);
    await expect(decisions.field('Skäl')).toHaveValue('Behovet är borta.');
    expect(await workbench.violations('main')).toEqual([]);
  });

  await test.step('after a power cut it stands as it was, and is still no decision', async () => {
    await workbench.kill();
    decisions = new DecisionsPage(await workbench.start({ args: [] }));
    await decisions.open();
    await decisions.decideOn(title);
    await expect(decisions.draft).toContainText('Utkast, sparat');
    await expect(decisions.form.getByRole('radio', { name: 'Låt upphöra' })).toBeChecked();
    await expect(decisions.field('Beslutsfattare')).toHaveValue('Kommunchefen');
    await expect(decisions.field('Skäl')).toHaveValue('Behovet är borta.');
  });

  await test.step('it is thrown away and taken back by keyboard', async () => {
    await decisions.draft.getByRole('button', { name: 'Kasta utkastet' }).press('Enter');
    await expect(decisions.draft).toContainText('Utkastet är kastat.');
    await expect(decisions.form.getByRole('radio', { name: 'Förläng' })).toBeChecked();
    await expect(decisions.field('Skäl')).toHaveValue('');
    const back = decisions.draft.getByRole('button', { name: 'Ta tillbaka det' });
    await expect(back).toBeFocused();
    await back.press('Enter');
    await expect(decisions.field('Skäl')).toHaveValue('Behovet är borta.');
  });

  await test.step('the draft ends with the decision, and comes back when that is undone', async () => {
    await decisions.fix('låt upphöra');
    await expect(decisions.outcome).toContainText('Beslutet är fastställt');
    await workbench.window.keyboard.press('Control+z');
    await expect(decisions.field('Skäl')).toHaveValue('Behovet är borta.');
    await expect(decisions.draft).toContainText('Utkast, sparat');
  });
});
