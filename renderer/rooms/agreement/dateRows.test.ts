import { expect, test } from 'vitest';
import { type ExtensionOption, newAgreement, termOf } from '#domain/agreement';
import { localDate } from '#domain/localDate';
import { unsaid } from './dateRows.ts';

const today = localDate('2026-11-23');
const saidOf = (options: ExtensionOption[] | null, agreedEnd = localDate('2027-08-31')) => {
  const agreement = newAgreement('a', { title: 'Skolfoto', agreedEnd, options }, today);
  return unsaid({ id: 'decideBy' }, { agreement, term: termOf(agreement, 28, today) });
};

test('nothing to decide is said only where somebody has said that it cannot be extended', () => {
  expect(saidOf([])).toBe('agreement.dates.none');
  expect(saidOf(null)).toBe('agreement.facts.unknown');
});
