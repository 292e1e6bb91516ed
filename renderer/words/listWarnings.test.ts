import { describe, expect, it } from 'vitest';
import { listWarnings as english } from './en/listWarnings.ts';
import { listWarnings as swedish } from './sv/listWarnings.ts';

/** The reading's own source, and the domain's where it is asked: they know every code there can be. */
const sources: Record<string, string> = import.meta.glob(
  [
    '../../main/lists/**/*.ts',
    '!../../main/lists/**/*.test.ts',
    '../../domain/organisationNumber.ts',
    '../../domain/listComparison.ts',
  ],
  { query: '?raw', import: 'default', eager: true },
);
const source = Object.values(sources).join('\n');

/** Codes as they stand in the source, refusals of whole files left out: those are in `failure`. */
const codes = new Set(
  [...source.matchAll(/'([a-z][a-zA-Z]*\.[a-z][a-zA-Z]+)'/g)]
    .map(([, code = '']) => code)
    .filter((code) => !/^content\.xml$|^list\.(?!noHeader)/.test(code)),
);
// The fields in which rows of one agreement may differ make a code each.
const compared = /comparedFields = \[(.*?)\] as const/s.exec(source)?.[1] ?? '';
for (const [, field = ''] of compared.matchAll(/'\w+', '(\w+)'/g)) codes.add(`${field}.differs`);

const has = (words: Readonly<Record<string, string>>, code: string) =>
  code in words || (`${code}_one` in words && `${code}_other` in words);

describe('what the reading of a list says', () => {
  it('is found in its source', () => {
    expect(codes.size).toBeGreaterThan(60);
    expect(codes).toContain('value.differs');
    expect(codes).toContain('options.noLength');
  });

  it.each([...codes].toSorted())('has a sentence in both languages: %s', (code) => {
    expect(has(swedish, code)).toBe(true);
    expect(has(english, code)).toBe(true);
  });

  it('keeps no sentence that nothing says', () => {
    const said = new Set([...codes, 'notice.differsBetweenRows', 'other']);
    const kept = Object.keys(swedish).map((key) => key.replace(/_(one|other)$/, ''));
    expect(kept.filter((key) => !said.has(key))).toEqual([]);
  });
});
