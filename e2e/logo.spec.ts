import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { brokenClauses } from './fixtures/archive.ts';
import { askDoor, registerDistribution } from './fixtures/askDoor.ts';
import { alternativesOf, faultsOf, textOf } from './fixtures/pdf.ts';
import { expect, test, type Workbench } from './fixtures.ts';

const icons = resolve(import.meta.dirname, '../resources/icons');

test.use({ start: { now: '2026-11-23T09:00:00+01:00' } });

const openMunicipality = async ({ window }: Workbench) => {
  await window.keyboard.press('Control+,');
  const section = window.getByRole('region', { name: 'Kommunen' });
  await expect(section).toBeVisible();
  return section;
};

test('a logo is chosen, described, printed, taken away and brought back', async ({
  workbench,
}, info) => {
  const { window } = workbench;
  const id = await registerDistribution(workbench);
  await askDoor(workbench, 'settings.choose', { municipality: 'Bruksby kommun', unit: 'Inköp' });
  const section = await openMunicipality(workbench);
  await workbench.answerOpenDialog(`${icons}/128x128.png`);
  await section.getByRole('button', { name: 'Välj bild …' }).press('Enter');
  await expect(section.getByRole('img', { name: 'Bruksby kommun' })).toBeVisible();
  const described = section.getByRole('textbox', { name: 'Vad bilden visar' });
  await described.fill('Bruksby vapen');
  await described.press('Tab');
  await expect(section.getByRole('img', { name: 'Bruksby vapen' })).toBeVisible();
  expect(await workbench.violations()).toEqual([]);
  await workbench.picture(info.outputPath('settings.png'));

  const pdf = info.outputPath('avtal.pdf');
  await workbench.answerSaveDialog(pdf);
  await askDoor(workbench, 'paper.agreement', { id });
  expect(faultsOf(pdf)).toBe('');
  expect(brokenClauses(pdf)).toEqual([]);
  expect(alternativesOf(pdf)).toEqual(['Bruksby vapen']);
  expect(textOf(pdf)).toContain('Bruksby kommun, Inköp');

  await section.getByRole('button', { name: 'Ta bort' }).press('Enter');
  await expect(section.getByRole('img')).toHaveCount(0);
  await expect(section.getByRole('button', { name: 'Välj bild …' })).toBeFocused();
  await window.keyboard.press('Control+z');
  await expect(section.getByRole('img', { name: 'Bruksby vapen' })).toBeVisible();
  await workbench.restart();
  await expect(
    (await openMunicipality(workbench)).getByRole('img', { name: 'Bruksby vapen' }),
  ).toBeVisible();
});

test('a drawing is kept as a picture, whatever else is in its file; what is no picture is refused', async ({
  workbench,
}, info) => {
  const id = await registerDistribution(workbench);
  await askDoor(workbench, 'settings.choose', { municipality: 'Bruksby kommun' });
  const section = await openMunicipality(workbench);
  const choose = section.getByRole('button', { name: /bild …/ });
  const unknown = info.outputPath('logo.gif');
  writeFileSync(unknown, 'GIF89a');
  await workbench.answerOpenDialog(unknown);
  await choose.click();
  await expect(workbench.window.getByText(/^Filen är varken PNG, JPEG eller SVG/)).toBeVisible();
  const broken = info.outputPath('broken.png');
  writeFileSync(broken, Buffer.from('89504e470d0a1a0a0000000d49484452000000100000001008', 'hex'));
  await workbench.answerOpenDialog(broken);
  await choose.click();
  await expect(workbench.window.getByText(/^Bilden gick inte att läsa/)).toBeVisible();
  await expect(section.getByRole('img')).toHaveCount(0);

  const drawing = info.outputPath('drawing.svg');
  writeFileSync(
    drawing,
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 10" onload="document.title='x'">
      <script>document.documentElement.innerHTML = ''</script>
      <rect width="30" height="10" fill="#a00"/><image href="file:///etc/hostname" width="9" height="9"/>
    </svg>`,
  );
  await workbench.answerOpenDialog(drawing);
  await choose.click();
  await expect(section.getByRole('img')).toBeVisible();
  const kept = await askDoor<{ kind: string; picture: string }>(workbench, 'logo.open', {});
  expect(kept.kind).toBe('png');
  const dots = await workbench.app.evaluate(({ nativeImage }, picture) => {
    const seen = nativeImage.createFromDataURL(`data:image/png;base64,${picture}`);
    return { ...seen.getSize(), first: [...seen.toBitmap().subarray(0, 4)] };
  }, kept.picture);
  expect(dots).toEqual({ width: 1200, height: 400, first: [0, 0, 0xaa, 0xff] });
  const pdf = info.outputPath('avtal.pdf');
  await workbench.answerSaveDialog(pdf);
  await askDoor(workbench, 'paper.agreement', { id });
  expect(faultsOf(pdf)).toBe('');
  expect(alternativesOf(pdf)).toEqual(['Bruksby kommun']);
});
