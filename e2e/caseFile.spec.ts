import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Workbench } from './fixtures.ts';
import { Palette } from './pages/palette.ts';
import { ProcurementPage } from './pages/procurement.ts';

test.use({ start: { now: '2026-11-23T09:00:00+01:00', args: ['--example'] } });

const look = (tool: string, args: string[], cwd?: string) =>
  execFileSync(tool, args, { encoding: 'utf8', cwd });

const open = async (workbench: Workbench, record: string) => {
  await new Palette(workbench.window).type(record);
  await workbench.window.keyboard.press('Enter');
};

/** Puts files into the open record, and gives where the store keeps its copies. */
const attach = async (workbench: Workbench, contents: Readonly<Record<string, string>>) => {
  const { window } = workbench;
  const outside = join(workbench.dataDir, 'utanför');
  mkdirSync(outside, { recursive: true });
  const paths = Object.entries(contents).map(([name, content]) => {
    const path = join(outside, name);
    writeFileSync(path, content);
    return path;
  });
  await workbench.answerOpenDialog(...paths);
  await window.getByRole('tab', { name: 'Handlingar' }).click();
  await window.getByRole('button', { name: 'Lägg in filer' }).click();
  for (const name of Object.keys(contents)) {
    await expect(window.getByRole('button', { name: `Öppna ${name}` })).toBeVisible();
  }
  return join(workbench.dataDir, 'attachments');
};

/** The copy whose content is this. */
const copyOf = (folder: string, content: string) => {
  const name = readdirSync(folder).find(
    (one) => readFileSync(join(folder, one), 'utf8') === content,
  );
  if (name === undefined) throw new Error('no such copy');
  return join(folder, name);
};

test('a case goes to the registry as one zip that says what it lacks', async ({
  workbench,
}, info) => {
  const { window } = workbench;
  await open(workbench, 'Möbler till Björkskolan');
  const long = `${'Förfrågningsunderlag '.repeat(10)}.docx`;
  const folder = await attach(workbench, {
    'Anbud Åkerö.pdf': 'ett anbud',
    [long]: 'ett långt namn',
    'Borta.txt': 'snart borta',
  });
  rmSync(copyOf(folder, 'snart borta'));
  const path = info.outputPath('akt.zip');
  await workbench.answerSaveDialog(path);
  await new ProcurementPage(window).menu('Hela akten till diariet');
  await expect(
    window.getByText(
      'Akten är sparad som akt.zip, men en handling gick inte att läsa och saknas: Borta.txt.',
    ),
  ).toBeVisible();
  const unpacked = info.outputPath('akt');
  look('unzip', ['-q', path, '-d', unpacked]);
  const documents = readdirSync(join(unpacked, 'Handlingar'));
  expect(documents).toHaveLength(2);
  expect(documents).toContain('Anbud Åkerö.pdf');
  expect(Math.max(...documents.map((name) => name.length))).toBeLessThanOrEqual(100);
  const manifest: {
    files: { path: string; sha256: string }[];
    missing: { name: string; reason: string }[];
  } = JSON.parse(readFileSync(join(unpacked, 'manifest.json'), 'utf8'));
  const sums = manifest.files.map((file) => `${file.sha256}  ${file.path}\n`).join('');
  writeFileSync(join(unpacked, 'sums'), sums);
  expect(look('sha256sum', ['--check', '--strict', 'sums'], unpacked)).not.toContain('FAILED');
  expect(manifest.missing).toMatchObject([{ name: 'Borta.txt', reason: 'gone' }]);
  const [summary] = readdirSync(unpacked).filter((name) => name.endsWith('.pdf'));
  expect(look('pdfinfo', [join(unpacked, summary ?? '')])).toMatch(/^Tagged: +yes$/m);
  const facts: { title: string; journal: { what: string }[] } = JSON.parse(
    readFileSync(join(unpacked, 'akt.json'), 'utf8'),
  );
  expect(facts.title).toMatch(/^Möbler till Björkskolan/);
  expect(facts.journal.at(-1)?.what).toContain('Anbud Åkerö.pdf');
  expect(readFileSync(join(unpacked, 'Innehåll.txt'), 'utf8')).toContain(
    'En handling kunde inte tas med:',
  );
});

test('an agreement’s file is saved from its documents and from the palette, where the last one went', async ({
  workbench,
}, info) => {
  const { window } = workbench;
  const path = info.outputPath('akt.zip');
  const rememberWhere = () =>
    workbench.app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = async (...args: unknown[]) => {
        (globalThis as { offered?: unknown }).offered = args.at(-1);
        return { canceled: false, filePath };
      };
    }, path);
  const offered = () =>
    workbench.app.evaluate(
      () => (globalThis as { offered?: { defaultPath?: string } }).offered?.defaultPath ?? '',
    );
  await open(workbench, 'Samordnad varudistribution');
  await window.getByRole('tab', { name: 'Handlingar' }).click();
  await rememberWhere();
  await window.getByRole('button', { name: 'Spara hela akten' }).click();
  await expect(window.getByText('Akten är sparad: akt.zip')).toBeVisible();
  expect(await offered()).toMatch(/2026-11-23 .*Akt – Samordnad varudistribution\.zip$/);
  expect(look('unzip', ['-Z1', path]).split('\n')).toContain('akt.json');
  await workbench.restart();
  await rememberWhere();
  await open(workbench, 'Samordnad varudistribution');
  await expect(workbench.window.getByRole('tab', { name: 'Handlingar' })).toBeVisible();
  await new Palette(workbench.window).type('hela akten');
  await workbench.window.keyboard.press('Enter');
  await expect(workbench.window.getByText('Akten är sparad: akt.zip')).toBeVisible();
  expect((await offered()).startsWith(info.outputPath())).toBe(true);
});

test('packing that takes its time is shown, and called off leaves nothing', async ({
  workbench,
}, info) => {
  const { window } = workbench;
  await open(workbench, 'Möbler till Björkskolan');
  const folder = await attach(workbench, { 'Film.mp4': 'liten' });
  truncateSync(copyOf(folder, 'liten'), 3_000_000_000);
  const path = info.outputPath('stor', 'akt.zip');
  mkdirSync(info.outputPath('stor'));
  await workbench.answerSaveDialog(path);
  const button = window.getByRole('button', { name: 'Spara hela akten' });
  await button.focus();
  await window.keyboard.press('Enter');
  const dialog = window.getByRole('dialog', { name: 'Akten sparas' });
  await expect(dialog.getByRole('progressbar')).toBeVisible();
  expect(await workbench.violations('[role=dialog]')).toEqual([]);
  await window.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(button).toBeFocused();
  expect(readdirSync(info.outputPath('stor'))).toEqual([]);
  expect(statSync(folder).isDirectory()).toBe(true);
});
