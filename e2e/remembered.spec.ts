import { askDoor, registerDistribution } from './fixtures/askDoor.ts';
import { expect, test } from './fixtures.ts';
import { AgreementPage } from './pages/agreement.ts';
import { AgreementsPage } from './pages/agreements.ts';

test.use({ start: { now: '2026-11-24T09:00:00+01:00' } });

test('a lesson written among all of them is told what it is about, and turns up there', async ({
  workbench,
}) => {
  const { window } = workbench;
  const { id: categoryId } = await askDoor<{ id: string }>(workbench, 'category.keep', {
    id: null,
    facts: { name: 'Logistik' },
  });
  await askDoor(workbench, 'procurement.start', { title: 'Skolskjuts', facts: { categoryId } });
  await window.keyboard.press('Control+9');
  const all = window.getByRole('region', { name: 'Erfarenheter' });
  await expect(window.getByRole('heading', { name: 'Erfarenheter' })).toHaveCount(1);
  await all.getByRole('textbox', { name: 'Ny erfarenhet' }).fill('Begär tidtabell i anbudet.');
  await window.keyboard.press('Enter');
  const lesson = all.getByRole('listitem');
  await expect(lesson).toContainText('hör inte till något än');
  await lesson.getByRole('combobox', { name: 'Avtalsområde' }).fill('Logi');
  await window.getByRole('option', { name: 'Logistik' }).click();
  await expect(lesson).not.toContainText('hör inte till något än');
  await lesson.getByRole('combobox', { name: 'Fas' }).click();
  await window.getByRole('option', { name: 'Förstudie' }).click();
  await expect(lesson).toContainText('Logistik · Förstudie');
  expect(await workbench.violations('main')).toEqual([]);
  await lesson.getByRole('button', { name: /^Ändra erfarenheten/ }).click();
  await expect(lesson.getByRole('combobox')).toHaveCount(0);

  await window.keyboard.press('Control+2');
  await window.getByRole('button', { name: /Skolskjuts/ }).dblclick();
  await window.getByRole('tab', { name: 'Uppgifter' }).click();
  await expect(window.getByRole('region', { name: /^Erfarenheter/ })).toContainText(
    'Begär tidtabell i anbudet.',
  );
});

test('a supplier that turns up again brings its timeline over all agreements', async ({
  workbench,
}) => {
  const { window } = workbench;
  const agreementId = await registerDistribution(workbench);
  await askDoor(workbench, 'deviation.keep', {
    id: null,
    facts: {
      agreementId,
      supplierId: null,
      departmentId: null,
      kind: null,
      weight: 'serious',
      happenedOn: '2026-11-02',
      what: 'Bruten kylkedja',
      contactedOn: null,
      repliedOn: null,
      reply: '',
      action: null,
      actedOn: null,
      penalty: null,
      followUpOn: null,
      closedOn: null,
      closedHow: '',
    },
  });
  const agreements = new AgreementsPage(window);
  await agreements.open();
  await agreements.begin();
  await agreements.write('Rubrik', 'Skolskjuts');
  await agreements.dialog.getByRole('combobox', { name: 'Leverantör' }).fill('Älvnära');
  await window.getByRole('option', { name: 'Älvnära Distribution AB' }).click();
  await agreements.send();
  await expect(window.getByRole('heading', { level: 1 })).toHaveText('Skolskjuts');
  const known = window.getByRole('region', { name: 'Leverantörer som finns sedan tidigare' });
  await expect(known).toContainText('1 annat avtal · 1 avvikelse på dem · 1 öppen');
  expect(await workbench.violations('main')).toEqual([]);
  await new AgreementPage(window).show('Uppgifter');
  await window
    .getByRole('tabpanel')
    .getByRole('button', { name: 'Älvnära Distribution AB', exact: true })
    .click();
  await expect(window.getByRole('heading', { level: 1 })).toHaveText('Älvnära Distribution AB');
  await expect(window.getByRole('main')).toContainText('Bruten kylkedja');
});
