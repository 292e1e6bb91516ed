import { describe, expect, it } from 'vitest';
import { kindOf, readForm, readRank } from '#main/lists/cells/rank';

describe('rank and form of agreement', () => {
  it.each([
    ['1', 1],
    ['3.0', 3],
    ['Rang 2', 2],
    ['Rang:2', 2],
    ['nr 3', 3],
    ['2:a', 2],
    ['1.', 1],
    ['0', null],
    ['Ramavtal och enstaka köp', null],
  ])('%s in a column of ranks is %s', (text, rank) => {
    expect(readRank(text)).toBe(rank);
  });

  it('finds rank and reopening limit in the words of e-Avrop', () => {
    expect(
      readForm('Rangordnat avtal Rang:3 Gräns då konkurrensutsättning inträder 1000000 kr'),
    ).toEqual({ rank: 3, reopeningLimit: 100_000_000 });
    expect(readForm('Rangordnat avtal Rang:2')).toEqual({ rank: 2, reopeningLimit: null });
    expect(readForm('Avtal')).toEqual({ rank: null, reopeningLimit: null });
  });

  it.each([
    ['Ramavtal Göteborgs Stad', 'framework'],
    ['Rangordnat avtal Rang:2', 'framework'],
    ['Direktupphandling', 'contract'],
    ['Kontrakt', 'contract'],
    ['Avtal', null],
    ['Avrop', null],
  ])('%s is %s', (text, kind) => {
    expect(kindOf(text)).toBe(kind);
  });
});
