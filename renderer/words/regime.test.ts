import i18next from 'i18next';
import { beforeAll, describe, expect, test } from 'vitest';
import { caseRegimeOf, tenderFindingsOf } from '#domain/caseRegime';
import { localDate } from '#domain/localDate';
import { kronor } from '#domain/money';
import { newProcurement, type ProcurementFacts } from '#domain/procurement';
import { formatIn } from './format.ts';
import { findingSentence, keptCitation, reasonSentence } from './regime.ts';
import { openWords } from './words.ts';

beforeAll(async () => {
  await openWords('sv');
});

const today = localDate('2026-11-23');
const given = (facts: Partial<ProcurementFacts>) =>
  newProcurement('a', { title: 'Städ', ...facts }, today);

const said = (facts: Partial<ProcurementFacts>): string[] => {
  const regime = caseRegimeOf(given(facts), [], [], today);
  if (regime.state !== 'judged') throw new Error(regime.state);
  const { reasons, warnings } = regime.answer;
  return [...reasons, ...warnings].map((reason) =>
    reasonSentence(reason, i18next.t, formatIn('sv')).replaceAll('\u00a0', ' '),
  );
};

describe('why a regime is what it is', () => {
  test('names the value and the amount it was held against', () => {
    const estimatedValue = kronor(640_000);
    expect(said({ kind: 'goods', estimatedValue })).toEqual([
      'Värdet 640 000 kr är under direktupphandlingsgränsen 700 000 kr.',
    ]);
  });

  test('says that an amount is missing, and never zero kronor', () => {
    expect(said({ kind: 'goods', estimatedValue: kronor(2_500_000) })).toEqual([
      'Värdet 2 500 000 kr är inte under direktupphandlingsgränsen 700 000 kr.',
      'Tröskelvärdet i kronor 2026-11-23 är inte ifyllt, och värdet 2 500 000 kr ligger så nära att det avgör.',
    ]);
    for (const kind of ['goods', 'works', 'socialSpecial'] as const) {
      for (const value of [1, 700_000, 2_500_000, 8_000_000, 60_000_000, 90_000_000]) {
        for (const procedure of ['directAward', 'national', 'open'] as const) {
          for (const sentence of said({ kind, estimatedValue: kronor(value), procedure })) {
            expect(sentence).not.toMatch(/(^|\D)0 kr|undefined|\{\{/);
          }
        }
      }
    }
  });
});

test('a finding is one sentence with its day', () => {
  const find = (day: string, sent = '2026-11-23') =>
    tenderFindingsOf(
      given({
        procedure: 'open',
        noticeSent: localDate(sent),
        tenderDeadline: localDate(day),
      }),
    ).map((finding) => findingSentence(finding, i18next.t, 'sv'));
  expect(find('2026-12-19')).toEqual([
    'Anbudstiden kan vara för kort. Med 30 dagar är den kortaste till och med 2026-12-23.',
    'Det är lördag. Ingen är på plats om anbudssystemet krånglar.',
  ]);
  expect(find('2027-01-06')).toEqual([
    'Det är trettondedag jul. Ingen är på plats om anbudssystemet krånglar.',
  ]);
  expect(find('2026-12-22', '2026-11-24')).toEqual([
    'Anbudstiden kan vara för kort. Med 30 dagar slutar den 2026-12-24, men det är julafton, så den kortaste är till och med 2026-12-28.',
  ]);
});

test('a citation is not broken before its signs', () => {
  expect(keptCitation('LOU 19 a kap. 2 §')).toBe('LOU\u00a019\u00a0a\u00a0kap.\u00a02\u00a0§');
});
