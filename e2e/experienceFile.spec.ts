import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { utils, write } from '@e965/xlsx';
import { expect, test } from './fixtures.ts';
import { AgreementPage } from './pages/agreement.ts';
import { AgreementsPage } from './pages/agreements.ts';

test.use({ start: { args: ['--example'], now: '2026-11-23T09:12:00+01:00' } });

const rows = [
  ['Id', 'Starttid', 'Förvaltning', 'Betyg 1–5', 'Vad fungerar?', 'Vill ni förlänga?'],
  ['1', '2026-11-20', 'Teknik', '4', 'Jämna leveranser', 'Ja'],
  ['2', '2026-11-20', 'Rymdförvaltningen', '5', 'Allt', 'Ja'],
  ['3', '2026-11-21', 'Kost', 'bra', 'Kylan höll inte', 'Nej'],
];

for (const format of ['xlsx', 'ods', 'csv'] as const) {
  test(`answers are taken in from a file: ${format}`, async ({ workbench }) => {
    const { window } = workbench;
    const page = new AgreementPage(window);
    const list = new AgreementsPage(window);
    const path = join(workbench.dataDir, `svar.${format}`);
    const book = utils.book_new(utils.aoa_to_sheet(rows), 'Svar');
    writeFileSync(path, write(book, { type: 'buffer', bookType: format, FS: ';' }));

    await list.open();
    await list.row('Samordnad varudistribution').dblclick();
    await page.show('Uppföljning');
    const experiences = window.getByRole('region', { name: /^Förvaltningarnas erfarenheter/ });
    const before = await experiences.innerText();
    await page.button('Ta in svar').press('Enter');
    const form = window.getByRole('form', { name: 'Ta in svar' });
    await workbench.answerOpenDialog();
    await form.getByRole('button', { name: 'Välj en fil' }).press('Enter');
    await workbench.answerOpenDialog(path);
    await form.getByRole('button', { name: 'Välj en fil' }).press('Enter');

    await test.step('it is shown as it is understood, and what is not', async () => {
      await expect(form.getByText(`Ur svar.${format}`)).toBeVisible();
      const understood = form.getByRole('list', { name: 'Så förstås svaren' });
      await expect(understood.getByRole('listitem')).toHaveText([
        /^Teknik.*betyg 4 av 5.*Jämna leveranser$/,
        /^Kost.*bra\s+Kylan höll inte$/,
      ]);
      await expect(
        form.getByText('Rad 3: ”Rymdförvaltningen” är ingen förvaltning i registret.'),
      ).toBeVisible();
      await expect(form.getByText('Rad 4: betyget ”bra” är inget av 1–5.')).toBeVisible();
      expect(await workbench.violations('main')).toEqual([]);
    });

    await test.step('all of it is taken in at once, and one undo takes it back', async () => {
      await form.getByRole('button', { name: 'Ta in 2 svar' }).press('Enter');
      await expect(form).toHaveCount(0);
      await expect(experiences).toContainText('Kylan höll inte');
      await expect(experiences).toContainText('Jämna leveranser');
      await window.keyboard.press('Control+z');
      await expect(experiences).not.toContainText('Kylan höll inte');
      await expect.poll(() => experiences.innerText()).toBe(before);
    });
  });
}

test('a file that is no list is refused with a sentence, and nothing is taken in', async ({
  workbench,
}) => {
  const { window } = workbench;
  const page = new AgreementPage(window);
  const list = new AgreementsPage(window);
  const path = join(workbench.dataDir, 'svar.pdf');
  writeFileSync(path, '%PDF-1.7');
  await list.open();
  await list.row('Samordnad varudistribution').dblclick();
  await page.show('Uppföljning');
  await page.button('Ta in svar').press('Enter');
  const form = window.getByRole('form', { name: 'Ta in svar' });
  await workbench.answerOpenDialog(path);
  await form.getByRole('button', { name: 'Välj en fil' }).press('Enter');
  await expect(window.getByRole('alert')).toContainText('Inget är inläst.');
  await form.getByRole('button', { name: 'Ta in 0 svar' }).press('Enter');
  await expect(form).toBeVisible();
});
