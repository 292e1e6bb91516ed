import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { CFB } from '@e965/xlsx';
import { expect, test } from './fixtures.ts';
import { AgreementsPage } from './pages/agreements.ts';
import { ImportPage } from './pages/import.ts';

test.use({ start: { now: '2026-11-23T09:00:00+01:00' } });

const fixture = (name: string) => resolve(import.meta.dirname, 'fixtures/import', name);
const statistics = fixture('syn_bruksby_avtalsstatistik.xls');

/** The agreements of the register, in force or not. */
const expectAgreements = async (agreements: AgreementsPage, count: number) => {
  await agreements.open();
  const { window } = agreements;
  if (count === 0) {
    await expect(window.getByText('Inga avtal ännu.')).toBeVisible();
    return;
  }
  await window.getByRole('radiogroup', { name: 'Vilka avtal' }).getByText('Alla').click();
  const grid = window.getByRole('grid', { name: 'Avtal', exact: true });
  await expect(grid).toHaveAttribute('aria-rowcount', String(count + 1));
};

test('a list is looked through, taken in, taken back, and taken in again', async ({
  workbench,
}) => {
  const { window } = workbench;
  const page = new ImportPage(workbench);
  const agreements = new AgreementsPage(window);
  const main = window.getByRole('main');

  await page.open();
  await page.choose(statistics);
  await test.step('the preview says what was understood', async () => {
    await expect(main).toContainText(
      '17 rader blir 10 avtal med 12 leverantörer. 9 avtal är klara, 1 har frågor. Ingenting är sparat ännu.',
    );
    await expect(page.ticks).toHaveCount(10);
    await expect(page.target('Varugrupp')).toHaveText('Avtal');
    await expect(page.line('Byggkonsulter')).toContainText('2027-12-31');
    // The ranked suppliers of an agreement follow it in order.
    const suppliers = await page.grid.locator('tbody').getByRole('row').allInnerTexts();
    const first = suppliers.findIndex((text) => text.includes('Byggkonsulter'));
    expect(
      suppliers.slice(first, first + 4).map((text) => /\p{Lu}[^\n]*\bAB|.* KB/u.exec(text)?.[0]),
    ).toEqual([
      'Bruksby Byggkonsult AB',
      'Mossens Entreprenad AB',
      'Ådalens Vent AB',
      'Söderlunds El KB',
    ]);
    await expect(window.getByRole('region', { name: 'Inte inläst' })).toContainText(
      'Uttaget 2026-09-14 för Bruksby kommun',
    );
    expect(await workbench.violations()).toEqual([]);
  });

  await test.step('nothing is kept before it is taken in', async () => {
    await expectAgreements(agreements, 0);
    await page.open();
    await expect(page.ticks).toHaveCount(10);
  });

  await test.step('taken in, and back with one key', async () => {
    await page.takeIn();
    await expect(main).toContainText('10 avtal är inlästa ur syn_bruksby_avtalsstatistik.');
    await expect(main).toContainText('En fråga väntar på svar på avtalets sida.');
    await page.button('Visa avtalen').click();
    await expectAgreements(agreements, 10);
    await window.keyboard.press('Control+z');
    await expectAgreements(agreements, 0);
    await page.open();
    await expect(main).toContainText('Importen av syn_bruksby_avtalsstatistik är ångrad.');
  });

  await test.step('taken in again', async () => {
    await page.choose(statistics);
    await page.takeIn();
    await expectAgreements(agreements, 10);
  });

  await test.step('what is here already is left out unless somebody ticks it', async () => {
    await page.open();
    await page.choose(statistics);
    await expect(main).toContainText('10 finns redan och tas inte med om du inte kryssar i dem.');
    await expect(page.button('Importera 0 avtal')).toHaveAttribute('aria-disabled', 'true');
    await expect(page.line('Byggkonsulter')).toContainText('finns redan');
    await page.tick('Byggkonsulter').check();
    await expect(page.button('Importera 1 avtal')).toHaveAttribute('aria-disabled', 'false');
    await window.keyboard.press('Control+z');
    await expect(main).not.toContainText('finns redan');
    await expect(page.button('Importera 10 avtal')).toBeVisible();
  });
});

test('the questions of a list are gone through with F8, in the words of the file', async ({
  workbench,
}) => {
  const { window } = workbench;
  const page = new ImportPage(workbench);
  await page.open();
  await page.choose(fixture('syn_options_in_prose.csv'));
  await expect(page.inspector).toContainText('Fråga 1 av');
  await window.keyboard.press('F8');
  await window.keyboard.press('F8');
  await expect(page.inspector.getByRole('heading', { level: 2 }).first()).toHaveText(
    'Hur länge kan A-104 förlängas?',
  );
  await expect(page.inspector.getByRole('blockquote')).toHaveText('Förlängd t.o.m. 2027-02-28');
  await expect(window.locator('[aria-current=true]')).toBeFocused();

  await test.step('a cell without a question says how it was understood', async () => {
    await window.keyboard.press('ArrowRight');
    await expect(page.inspector).toContainText('A-104: Uppsägning');
    await expect(page.inspector).toContainText(/Förstått som 180.dagar\./);
    await window.keyboard.press('Space');
    await expect(page.tick('A-104')).not.toBeChecked();
  });

  await test.step('an error is told from a question, and leads to its cell', async () => {
    await page.inspector.getByRole('button', { name: /^A-109 org\.nr/ }).click();
    await expect(page.inspector).toContainText('559998-0000 har fel kontrollsiffra.');
    await expect(page.line('Snöröjning')).toContainText(', fel');
    await page.show('Klara');
    await expect(page.line('Snöröjning')).toHaveCount(0);
    await page.show('Med frågor');
    await expect(page.line('Snöröjning')).toHaveCount(1);
    expect(await workbench.violations()).toEqual([]);
  });
});

test('a long list can be stopped while it is read, and gone through when it is', async ({
  workbench,
}, info) => {
  const { window } = workbench;
  const page = new ImportPage(workbench);
  const main = window.getByRole('main');
  const heads = 'Avtalsnr;Avtal;Leverantör;Org.nr;Avtalsslut;Förlängning';
  const longList = (rows: number) => {
    const path = info.outputPath(`${rows}.csv`);
    const lines = Array.from({ length: rows }, (_, row) => [
      `A-${row}`,
      `Avtal ${row}`,
      `Företag ${row} AB`,
      '',
      '2027-12-31',
      row % 500 ? '1+1 år' : 'Ja',
    ]);
    writeFileSync(path, [heads, ...lines.map((cells) => cells.join(';'))].join('\n'));
    return path;
  };
  await page.open();
  await page.choose(longList(150_000));
  await page.button('Avbryt').click();
  await expect(main).toContainText('Läsningen avbröts. Inget är inläst.');

  await page.choose(longList(10_000));
  await expect(main).toContainText('10 000 rader blir 10 000 avtal med 10 000 leverantörer.');
  await expect(page.inspector).toContainText('Hur länge kan A-0 förlängas?');
  await window.keyboard.press('F8');
  await expect(page.inspector).toContainText('Hur länge kan A-500 förlängas?');
  await expect(page.line('Avtal 500')).toBeInViewport();
  await page.grid.press('Control+End');
  await expect(page.line('Avtal 9999')).toBeInViewport();
});

test('columns that a person chose are proposed the next time', async ({ workbench }) => {
  const page = new ImportPage(workbench);
  await page.open();
  await page.choose(statistics);
  await page.fill('Kategori', 'Förvaltning');
  await expect(page.target('Kategori')).toHaveText('Förvaltning');
  await expect(page.grid).toContainText('ur Kategori · vald');
  await page.takeIn();
  await page.choose(statistics);
  await expect(page.target('Kategori')).toHaveText('Förvaltning');
  await expect(workbench.window.getByRole('main')).toContainText(
    'Kolumnvalen är de du gjorde förra gången.',
  );
});

test('cells that are pasted are a list', async ({ workbench }) => {
  const { window } = workbench;
  const page = new ImportPage(workbench);
  await page.open();
  await page.paste(
    [
      ['Avtalsnr', 'Avtal', 'Leverantör', 'Avtalsslut'],
      ['A-1', 'Städtjänster', 'Rågsvedens Städ AB', '2027-02-28'],
      ['A-2', 'Trycksaker', 'Tranåsens Tryckeri AB', 'hösten 2026'],
    ]
      .map((cells) => cells.join('\t'))
      .join('\r\n'),
  );
  await expect(window.getByRole('main')).toContainText('2 rader blir 2 avtal med 2 leverantörer.');
  await expect(page.inspector.getByRole('blockquote')).toHaveText('hösten 2026');
  await page.tick('A-2').uncheck();
  await page.takeIn();
  await expect(window.getByRole('main')).toContainText(
    'Ett avtal är inläst ur Inklistrad lista 2026-11-23.',
  );
  await expect(window.getByRole('main')).toContainText('Ett avtal lämnades utanför.');
});

test('a file that cannot be read says why, and another can be chosen', async ({
  workbench,
}, info) => {
  const { window } = workbench;
  const page = new ImportPage(workbench);
  const main = window.getByRole('main');
  const written = (name: string, bytes: Uint8Array) => {
    const path = info.outputPath(name);
    writeFileSync(path, bytes);
    return path;
  };
  const text = new TextEncoder();
  // What Excel makes of a workbook with a password.
  const locked = CFB.utils.cfb_new();
  CFB.utils.cfb_add(locked, '/EncryptionInfo', [4, 0, 4, 0]);
  CFB.utils.cfb_add(locked, '/EncryptedPackage', new Array(600).fill(7));
  const compound = Uint8Array.from(CFB.write(locked, { type: 'array' }) as number[]);

  await page.open();
  for (const [name, bytes, sentence] of [
    ['las.xlsx', compound, 'Filen är låst med lösenord. Spara en kopia utan lösenord'],
    ['tom.csv', new Uint8Array(), 'Filen är tom. Inget är inläst.'],
    ['trasig.xlsx', text.encode('PK\u0003\u0004 inget av värde'), 'Filen går inte att läsa.'],
    ['bild.png', new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10, 0, 0]), 'Filen är ingen lista'],
  ] as const) {
    await page.choose(written(name, bytes));
    await expect(main.getByRole('alert').filter({ hasText: sentence }), name).toBeVisible();
    await expect(page.button('Välj en annan fil'), name).toBeVisible();
  }
  expect(await workbench.violations()).toEqual([]);
  await page.choose(statistics);
  await expect(page.ticks).toHaveCount(10);
  await page.button('Avbryt').click();
  await expect(page.button('Välj fil')).toBeFocused();
});

test('a list that comes again is compared, and only what is ticked is changed', async ({
  workbench,
}) => {
  const { window } = workbench;
  const page = new ImportPage(workbench);
  const main = window.getByRole('main');
  const headings = 'Avtalsnr;Avtal;Leverantör;Fr.o.m.;T.o.m.;Takvolym';
  const write = (name: string, ...lines: readonly string[]) => {
    const path = resolve(workbench.dataDir, name);
    writeFileSync(path, [headings, ...lines].join('\n'));
    return path;
  };
  await page.open();
  await page.choose(
    write(
      'maj.csv',
      'A-1;Kaffe;Alfa AB;2025-01-01;2026-12-31;100 000',
      'A-2;El;Beta AB;2025-01-01;2026-12-31;',
    ),
  );
  await page.takeIn();
  await page.button('Läs in en lista till').waitFor();
  await page.choose(
    write(
      'juni.csv',
      'A-1;Kaffe;Alfa AB;2025-01-01;2027-12-31;120 000',
      'A-3;Glas;Alfa Aktiebolag;2026-01-01;2027-12-31;',
    ),
  );
  await expect(main).toContainText('1 skiljer sig från det som finns här.');
  await expect(main).toContainText('Ett avtal som lästes in förut saknas i listan.');
  await page.compare();
  const coffee = window.getByRole('table', { name: 'Kaffe' });
  await expect(coffee.getByRole('row', { name: /Slut/ })).toContainText('2027-12-31');
  await coffee.getByRole('checkbox', { name: 'Ändra Takvolym på Kaffe' }).uncheck();
  await window
    .getByRole('radiogroup', { name: 'Är Alfa Aktiebolag samma som Alfa AB?' })
    .getByText('Ja')
    .click();
  await window.getByRole('checkbox', { name: /^Anteckna på El/ }).check();
  expect(await workbench.violations()).toEqual([]);
  await page.button('Importera 1 avtal och ändra 2').click();
  await expect(main).toContainText(
    'Ett avtal är inläst ur juni. Ett avtal som fanns är ändrat. Ett avtal som saknas i listan har fått en anteckning.',
  );
  await page.button('Läs in en lista till').waitFor();
  await window.keyboard.press('Control+z');
  await expect(main).toContainText('Importen av juni är ångrad.');
});

test('what has been bought is written on the agreements of each supplier', async ({
  workbench,
}) => {
  const { window } = workbench;
  const page = new ImportPage(workbench);
  const main = window.getByRole('main');
  await page.open();
  await page.paste(
    [
      'Avtalsnr\tAvtal\tLeverantör\tT.o.m.\tTakvolym',
      'A-1\tKaffe\tAlfa AB\t2027-12-31\t1000',
      'A-2\tTe\tAlfa AB\t2027-12-31\t',
      'A-3\tEl\tBeta AB\t2027-12-31\t500',
    ].join('\n'),
  );
  await page.takeIn();
  await window.keyboard.press('Escape');
  await page.paste('Leverantör\tBelopp\nAlfa AB\t700\nBeta AB\t600\nGamma AB\t5');
  await expect(main).toContainText('Inköp från 3 leverantörer. 1 har flera avtal.');
  await expect(main.getByRole('row', { name: /Beta AB/ })).toContainText('över takvolymen');
  await expect(main.getByRole('row', { name: /Gamma AB/ })).toContainText('Inget pågående avtal');
  await main.getByRole('combobox', { name: 'Avtal för inköpen från Alfa AB' }).click();
  await window.getByRole('option', { name: 'A-1 Kaffe' }).click();
  expect(await workbench.violations()).toEqual([]);
  await page.button('Skriv in på 2 avtal').click();
  await expect(main).toContainText('2 avtal som fanns är ändrade.');

  await test.step('a person may say that it is another kind of list', async () => {
    await page.paste('Leverantör\tBelopp\nDelta AB\t700\nBeta AB\t600');
    await page.button('Listan är använt värde').click();
    await window.getByRole('menuitemcheckbox', { name: 'Leverantörer' }).click();
    await page.button('Importera 2 leverantörer').click();
    await expect(main).toContainText('En leverantör är ny.');
  });
});

test('a question is answered before the list is taken in', async ({ workbench }) => {
  const { window } = workbench;
  const page = new ImportPage(workbench);
  await page.open();
  await page.paste(
    'Avtalsnr\tAvtal\tLeverantör\tT.o.m.\tFörlängning\nA-1\tKaffe\tAlfa AB\tdec 2027\tJa',
  );
  await expect(page.inspector).toContainText('När slutar A-1?');
  await page.inspector.getByRole('textbox', { name: 'Slut' }).fill('2027-12-31');
  await page.inspector.getByRole('textbox', { name: 'Slut' }).press('Enter');
  await expect(page.inspector).toContainText('Besvarad.');
  await window.keyboard.press('F8');
  await expect(page.inspector).toContainText('Hur länge kan A-1 förlängas?');
  const options = page.inspector.getByRole('textbox', { name: 'Förlängning i månader' });
  await options.fill('tolv');
  await options.press('Enter');
  await expect(page.inspector).toContainText('Skriv hela månader');
  await options.fill('12 + 12');
  await options.press('Enter');
  expect(await workbench.violations()).toEqual([]);
  await page.takeIn();
  await expect(window.getByRole('main')).not.toContainText('väntar på svar');
  await page.button('Visa avtalen').click();
  await expect(window.getByRole('row', { name: /Kaffe/ })).toContainText('2027-12-31');
});

test('a file that is dropped on the room is read', async ({ workbench }) => {
  const { window } = workbench;
  const page = new ImportPage(workbench);
  await page.open();
  // A file from the disk, as the system hands it over when it is dropped.
  await window.evaluate(() => {
    const input = document.createElement('input');
    input.type = 'file';
    input.id = 'from-outside';
    document.body.append(input);
  });
  await window.setInputFiles('#from-outside', statistics);
  await window.evaluate(() => {
    const input = document.querySelector<HTMLInputElement>('#from-outside');
    const data = new DataTransfer();
    for (const file of input?.files ?? []) data.items.add(file);
    input?.remove();
    document
      .querySelector('main')
      ?.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true }));
  });
  await expect(window.getByRole('main')).toContainText('17 rader blir 10 avtal');
  await expect(window.getByRole('main')).toContainText('syn_bruksby_avtalsstatistik.xls');
});

test('a long list that is being taken in can be stopped, and nothing is kept', async ({
  workbench,
}) => {
  const { window } = workbench;
  const page = new ImportPage(workbench);
  const rows = Array.from(
    { length: 20000 },
    (_, number) => `A-${number};Avtal ${number};Leverantör ${number % 90} AB;2027-12-31`,
  );
  const path = resolve(workbench.dataDir, 'lang.csv');
  writeFileSync(path, ['Avtalsnr;Avtal;Leverantör;T.o.m.', ...rows].join('\n'));
  await page.open();
  await page.choose(path);
  const takeIn = page.button(/^Importera 20.000 avtal$/);
  await takeIn.click();
  await expect(window.getByText('Läser in avtalen')).toBeVisible();
  await window.keyboard.press('Escape');
  await expect(takeIn).toHaveAttribute('aria-disabled', 'false');
  await expectAgreements(new AgreementsPage(window), 0);
  await page.open();
  await takeIn.click();
  await expect(page.button('Visa avtalen')).toBeVisible();
  await expectAgreements(new AgreementsPage(window), 20000);
});

test('the head speaks of the sheet on show, and of columns where they are read as rows', async ({
  workbench,
}) => {
  const { window } = workbench;
  const page = new ImportPage(workbench);
  const main = window.getByRole('main');

  await page.open();
  await page.choose(fixture('syn_grindby_avtalsperiod.xlsx'));
  await expect(main).toContainText('Bladet Blad2 har 6 avtal. 3 avtal är klara, 3 har frågor.');
  await expect(main.getByRole('radiogroup', { name: 'Visa avtal' })).toContainText(
    'Alla 6Med frågor 3Klara 3',
  );
  await page.button(/^Blad /).click();
  await window.getByRole('menuitemcheckbox', { name: /^Utgångna/ }).click();
  await expect(main).toContainText('Bladet Utgångna har 2 avtal. Alla är klara.');

  await page.button('Avbryt').click();
  await page.paste(
    [
      'Avtal\tBröd\tOst',
      'Leverantör\tLimpan AB\tKossan AB',
      'Startdatum\t2024-01-01\t2024-02-01',
      'Slutdatum\t2025-12-31\thösten 2026',
      'Avtalsansvarig\tTora Påhittad\tTora Påhittad',
    ].join('\n'),
  );
  await expect(page.button('Rubriker i kolumn A')).toBeVisible();
  await expect(main).toContainText('Fråga 1 av 1 · kolumn C');
  await expect(main).toContainText('Tora Påhittad finns inte bland personerna i Inställningar.');
});
