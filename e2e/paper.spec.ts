import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, test, type Workbench } from './fixtures.ts';

type Answer = { ok: boolean; value?: unknown; failure?: { code: string } };

/** Asks the machine as the window does. */
const call = (workbench: Workbench, name: string, input: object): Promise<Answer> =>
  workbench.window.evaluate(
    ([command, given]) => {
      const { desk } = window as unknown as {
        desk: { call: (name: string, input: object) => Promise<Answer> };
      };
      return desk.call(command, given);
    },
    [name, input] as const,
  );

const value = async <Value>(workbench: Workbench, name: string, input: object): Promise<Value> => {
  const answer = await call(workbench, name, input);
  expect(answer).toMatchObject({ ok: true });
  return answer.value as Value;
};

const look = (tool: string, ...args: string[]) => execFileSync(tool, args, { encoding: 'utf8' });
const textOf = (pdf: string) =>
  look('pdftotext', '-layout', pdf, '-')
    .replaceAll('\u00A0', ' ')
    .replace(/[ \n]+/g, ' ');

/** What every paper must be, whatever stands on it. */
const expectSound = (pdf: string, title: string) => {
  const info = look('pdfinfo', pdf);
  expect(info).toMatch(new RegExp(`^Title: +${title}$`, 'm'));
  expect(info).toMatch(/^Tagged: +yes$/m);
  expect(info).toMatch(/^Page size: .*\(A4\)$/m);
  expect(info).toMatch(/^Creator: +Upphandlingsbordet/m);
  const fonts = look('pdffonts', pdf).trim().split('\n').slice(2);
  expect(fonts.length).toBeGreaterThan(0);
  for (const font of fonts) {
    expect(font).toMatch(/(FamiljenGrotesk|HankenGrotesk|SourceSerif4)-\w+ +CID TrueType/);
    expect(font).toMatch(/ yes +yes +yes +\d+ +\d+$/);
  }
};

/** An agreement that a decision awaits, as a person would have registered it. */
const registerAgreement = async (workbench: Workbench, title: string): Promise<string> => {
  const { id: supplierId } = await value<{ id: string }>(workbench, 'supplier.keep', {
    id: null,
    facts: { name: 'Älvnära Distribution AB', organisationNumber: null },
  });
  const { id } = await value<{ id: string }>(workbench, 'agreement.register', {
    title,
    facts: {
      registryNumber: 'KS 2025/00103',
      start: '2025-09-01',
      agreedEnd: '2027-08-31',
      options: [{ months: 12, calledBy: 'buyer' }],
      noticeMonths: 6,
      clause: 'Köparen har rätt att förlänga avtalet med ett år i taget.',
      suppliers: [{ supplierId, rank: null }],
      ceiling: 840_000_000,
      valueUsed: 294_000_000,
    },
  });
  return id;
};

const decide = async (workbench: Workbench, id: string, reason: string): Promise<string> => {
  const { decisionId } = await value<{ decisionId: string }>(workbench, 'agreement.decide', {
    id,
    decision: {
      choice: 'extend',
      months: 12,
      endsOn: null,
      reason,
      decisionMaker: 'Kommunchef',
      decidedOn: '2026-11-23',
      notifiedOn: null,
      notifiedHow: '',
      lateReason: '',
    },
  });
  return decisionId;
};

test.use({ start: { now: '2026-11-23T09:00:00+01:00' } });

test.beforeEach(async ({ workbench }) => {
  await value(workbench, 'settings.choose', {
    municipality: 'Bruksby kommun',
    unit: 'Inköp',
    userName: 'Maj Ek',
  });
});

test('a procurement’s summary is printed with its override and its journal', async ({
  workbench,
}) => {
  const { id } = await value<{ id: string }>(workbench, 'procurement.start', {
    title: 'Verksamhetssystem <b>för</b> vård & omsorg',
    facts: { registryNumber: 'KS 2026/00184', estimatedValue: 425_000_000 },
  });
  await value(workbench, 'procurement.override', {
    id,
    item: 'lessonsReviewed',
    reason: 'Det förra avtalet är från 2011.',
  });
  const path = join(workbench.dataDir, 'Ärende.pdf');
  await workbench.answerSaveDialog(path);
  expect(await value(workbench, 'paper.procurement', { id })).toEqual({ path });
  expectSound(path, 'Verksamhetssystem <b>för</b> vård & omsorg');
  const text = textOf(path);
  for (const words of [
    'Bruksby kommun',
    'Sammanfattning av upphandling',
    'Verksamhetssystem <b>för</b> vård & omsorg',
    'Förstudie sedan 2026-11-23. Inför annonsering återstår',
    '4 250 000 kr exkl. moms',
    'Det förra avtalet är från 2011.',
    'Sida 1 av 1',
  ]) {
    expect(text).toContain(words);
  }
  expect(text).toMatch(/Maj Ek [Ss]kapade ärendet/);
});

test('an agreement’s summary is printed, read in order by its tags', async ({ workbench }) => {
  const id = await registerAgreement(workbench, 'Samordnad varudistribution');
  const path = join(workbench.dataDir, 'Avtal.pdf');
  await workbench.answerSaveDialog(path);
  expect(await value(workbench, 'paper.agreement', { id })).toEqual({ path });
  expectSound(path, 'Samordnad varudistribution');
  const tags = look('pdfinfo', '-struct-text', path);
  const order = [
    'Bruksby kommun',
    'Samordnad varudistribution',
    'Läge',
    'Gäller till och med ',
    'Avtalstid',
    'Klausul',
    '”Köparen har rätt att förlänga',
    'Leverantörer',
    'Journal',
  ].map((words) => tags.indexOf(`"${words}`));
  expect(order).not.toContain(-1);
  expect(order).toEqual(order.toSorted((one, other) => one - other));
  expect(tags).toMatch(/H1 .*\n.*\n +"Samordnad varudistribution"/);
  expect(tags).toMatch(/H2 .*\n.*\n +"Leverantörer"/);
  expect(tags).not.toContain('Sida 1 av');
});

test('a decision begins with itself and ends with lines to sign on', async ({ workbench }) => {
  const id = await registerAgreement(workbench, 'Samordnad varudistribution');
  const decisionId = await decide(workbench, id, 'Leveranserna fungerar.\n\n'.repeat(60));
  const path = join(workbench.dataDir, 'Beslut.pdf');
  await workbench.app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async (...given: unknown[]) => {
      Reflect.set(globalThis, 'offered', Reflect.get(Object(given.at(-1)), 'defaultPath'));
      return { canceled: false, filePath };
    };
  }, path);
  const paper = { agreementId: id, decisionId };
  expect(await value(workbench, 'paper.decision', paper)).toEqual({ path });
  const offered = await workbench.app.evaluate(() => String(Reflect.get(globalThis, 'offered')));
  expect(basename(offered)).toBe(
    '2026-11-23 KS 2025-00103 Beslut om förlängning – Samordnad varudistribution.pdf',
  );
  expectSound(path, 'Beslut om förlängning – Samordnad varudistribution');
  const sheets = look('pdftotext', '-layout', path, '-').split('\f').slice(0, -1);
  expect(sheets.length).toBeGreaterThan(1);
  expect(textOf(path)).toContain(
    'Avtalet med Älvnära Distribution AB förlängs med tolv månader, från 2027-09-01 till och med 2028-08-31.',
  );
  const signed = sheets.map((sheet) => sheet.includes('Underskrift och namnförtydligande'));
  expect(signed).toEqual(sheets.map((_, index) => index === sheets.length - 1));
  expect(sheets.at(-1)).toContain(`Sida ${sheets.length} av ${sheets.length}`);
});

test('a closed dialog writes nothing, and a folder that is not there is told', async ({
  workbench,
}) => {
  const id = await registerAgreement(workbench, 'Samordnad varudistribution');
  await workbench.answerSaveDialog(null);
  expect(await value(workbench, 'paper.agreement', { id })).toBeNull();
  const path = join(workbench.dataDir, 'finns inte', 'Avtal.pdf');
  await workbench.answerSaveDialog(path);
  expect(await call(workbench, 'paper.agreement', { id })).toMatchObject({
    ok: false,
    failure: { code: 'paper.notWritten', details: { path } },
  });
  expect(existsSync(dirname(path))).toBe(false);
  expect(readdirSync(workbench.dataDir).filter((name) => /\.(pdf|part)$/.test(name))).toEqual([]);
});

test('the parts of a summary are chosen by keyboard, remembered, and named where left out', async ({
  workbench,
}, info) => {
  const { id } = await value<{ id: string }>(workbench, 'procurement.start', {
    title: 'Skolskjuts',
    facts: { need: 'Avtalet löper ut.' },
  });
  const openCase = async () => {
    const { window } = workbench;
    await window.keyboard.press('Control+k');
    await window.keyboard.type('Skolskjuts');
    await window
      .getByRole('option', { name: /Skolskjuts/ })
      .first()
      .waitFor();
    await window.keyboard.press('Enter');
    await expect(window.getByRole('heading', { level: 1, name: 'Skolskjuts' })).toBeVisible();
    return window;
  };
  const window = await openCase();
  const path = info.outputPath('delar.pdf');
  await workbench.answerSaveDialog(path);
  const more = window.getByRole('button', { name: 'Fler val' });
  await more.focus();
  await window.keyboard.press('Enter');
  await window
    .getByRole('menuitem', { name: 'Välj vad sammanfattningen har med …' })
    .press('Enter');
  const dialog = window.getByRole('dialog', { name: 'Vad ska sammanfattningen ha med?' });
  await expect(dialog.getByRole('checkbox').first()).toBeFocused();
  expect(await workbench.violations('[role=dialog]')).toEqual([]);
  await workbench.picture(info.outputPath('dialog.png'));
  for (const part of ['Faser', 'Journal']) {
    await dialog.getByRole('checkbox', { name: part }).press('Space');
    await expect(dialog.getByRole('checkbox', { name: part })).not.toBeChecked();
  }
  await window.keyboard.press('Enter');
  await expect(window.getByText(/delar\.pdf/)).toBeVisible();
  const expectParts = () => {
    const text = textOf(path);
    expect(text).toContain('Utelämnat här: faser, journal.');
    expect(text).toContain('Avtalet löper ut.');
    expect(text).not.toContain('Ärendet skapat');
    expect(text).not.toMatch(/skapade ärendet/);
  };
  expectParts();

  await workbench.restart();
  await openCase();
  await workbench.answerSaveDialog(path);
  await workbench.window.getByRole('button', { name: 'Sammanfattning' }).press('Enter');
  await expect(workbench.window.getByText(/delar\.pdf/)).toBeVisible();
  expectParts();
  expect(await value(workbench, 'paper.procurement', { id })).toEqual({ path });
  expect(textOf(path)).toContain('Ärendet skapat');
});
