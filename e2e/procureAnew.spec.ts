import { askDoor, distribution, registerDistribution } from './fixtures/askDoor.ts';
import { expect, test } from './fixtures.ts';
import { DecisionsPage } from './pages/decisions.ts';
import { ProcurementPage } from './pages/procurement.ts';

test.use({ start: { now: '2026-11-23T09:00:00+01:00' } });

test('an agreement is let go and procured anew, with its plan and its lessons in the case', async ({
  workbench,
}) => {
  const { window } = workbench;
  const agreementId = await registerDistribution(workbench);
  await askDoor(workbench, 'lesson.keep', {
    id: null,
    facts: {
      lesson: 'Ställ krav på kylkedjan i upphandlingsdokumenten.',
      agreementId,
      procurementId: null,
      categoryId: null,
      supplierId: null,
      phase: null,
    },
  });
  const decisions = new DecisionsPage(window);
  await decisions.open();
  await decisions.decideOn(distribution.title);
  await decisions.choose('Upphandla på nytt');
  await decisions.write('Beslutsfattare', 'Kommunchefen');
  await decisions.write('Skäl', 'Behovet har vuxit ur avtalet.');
  await decisions.fix('upphandla på nytt');
  await window.getByRole('button', { name: 'Öppna ärendet' }).click();
  await expect(window.getByRole('heading', { level: 1 })).toHaveText(distribution.title);

  const page = new ProcurementPage(window);
  await page.tab('Tidplan').click();
  const plan = window.getByRole('region', { name: 'Tidplan' });
  await expect(plan).toContainText('Planen håller');
  await expect(plan).toContainText('Planen är räknad som för ett öppet förfarande.');
  await plan.getByRole('button', { name: 'Välj förfarande' }).click();
  await expect(page.fact('Förfarande')).toBeFocused();
  await expect(page.fact('Önskad avtalsstart')).toHaveValue('2027-09-01');
  await page.choose('Förfarande', 'Öppet förfarande');
  const lessons = window.getByRole('region', { name: /^Erfarenheter/ });
  await expect(lessons).toContainText('Ställ krav på kylkedjan');
  await page.button('Använd som genomgångna').click();
  await expect(page.fact('Erfarenheter som använts')).toHaveValue(/Ställ krav på kylkedjan/);

  await page.tab('Tidplan').click();
  await expect(plan).not.toContainText('Planen är räknad som');
  await expect(plan.getByRole('row').filter({ hasText: 'Anbudstid' })).toContainText('2027-');

  await decisions.open();
  await expect(window.getByText('Inga beslut att ta.')).toBeVisible();
});
