import { expect, test } from 'vitest';
import { ruleIds, ruleOf, ruleOn, rules } from '#domain/law/rules';
import { localDate } from '#domain/localDate';

test.each(ruleIds)('%s has a version, a citation and a source', (id) => {
  const rule = ruleOf(id);
  expect(rule.id).toBe(id);
  expect(rule.citations.length).toBeGreaterThan(0);
  expect(rule.where).not.toBe('');
});

test('versions of a rule do not overlap', () => {
  for (const id of ruleIds) {
    const versions = rules.filter((rule) => rule.id === id);
    for (const [place, version] of versions.slice(1).entries()) {
      const earlier = versions[place];
      expect(earlier?.validTo).not.toBeNull();
      expect(version.validFrom > (earlier?.validTo ?? version.validFrom)).toBe(true);
    }
  }
});

test('a day before a rule was in force has no rule, never another day’s', () => {
  expect(ruleOn('newGroundsInReview', localDate('2022-06-30'))).toEqual({
    ok: false,
    failure: {
      code: 'law.noRuleForDate',
      details: { rule: 'newGroundsInReview', date: '2022-06-30' },
    },
  });
  expect(ruleOn('newGroundsInReview', localDate('2022-07-01')).ok).toBe(true);
  expect(ruleOn('documentation', localDate('2023-12-31')).ok).toBe(false);
  expect(ruleOn('standstill', localDate('2016-12-31')).ok).toBe(false);
});
