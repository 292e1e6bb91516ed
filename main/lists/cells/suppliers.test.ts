import { describe, expect, it } from 'vitest';
import { maybeSeveral, namesNobody, suppliersIn } from '#main/lists/cells/suppliers';

const names = (text: string) => suppliersIn({ kind: 'text', text }).map(({ name }) => name);

describe('the suppliers of a cell', () => {
  it.each([
    ['Lås AB, Nyckel AB', ['Lås AB', 'Nyckel AB']],
    ['Glas AB / Ruta AB', ['Glas AB', 'Ruta AB']],
    ['Lås AB och Nyckel HB', ['Lås AB', 'Nyckel HB']],
    ['Lås AB, Nyckel AB och Dörr AB', ['Lås AB', 'Nyckel AB', 'Dörr AB']],
    ['Sand, Grus och Sten AB', ['Sand, Grus och Sten AB']],
    ['1. Ton AB 2. Bläck AB', ['Ton AB', 'Bläck AB']],
    ['1: Ton AB; 2: Bläck AB', ['Ton AB', 'Bläck AB']],
    ['Lås AB (559998-4001), Nyckel AB (559998-4019)', ['Lås AB', 'Nyckel AB']],
    ['Anderssons Bygg, Mark & Anläggning AB', ['Anderssons Bygg, Mark & Anläggning AB']],
    ['Alfa AB, c/o Beta AB', ['Alfa AB, c/o Beta AB']],
    ['Alfa GmbH, filial', ['Alfa GmbH, filial']],
    ['Alfa AB (f.d. Beta AB)', ['Alfa AB (f.d. Beta AB)']],
    ['Lås AB, Nyckel AB samt Dörr HB', ['Lås AB', 'Nyckel AB', 'Dörr HB']],
    ['Alfa AB, Beta AB, Gamma', ['Alfa AB, Beta AB, Gamma']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it('have the rank that stands before or behind the name', () => {
    expect(suppliersIn({ kind: 'text', text: 'Alfa AB (rang 1); Beta AB (rang 2)' })).toMatchObject(
      [
        { name: 'Alfa AB', rank: 1 },
        { name: 'Beta AB', rank: 2 },
      ],
    );
    expect(suppliersIn({ kind: 'text', text: 'Alfa AB - rang 1, Beta AB - rang 2' })).toMatchObject(
      [
        { name: 'Alfa AB', rank: 1 },
        { name: 'Beta AB', rank: 2 },
      ],
    );
    expect(suppliersIn({ kind: 'text', text: 'Rang 1: Alfa AB, Rang 2: Beta AB' })).toMatchObject([
      { name: 'Alfa AB', rank: 1 },
      { name: 'Beta AB', rank: 2 },
    ]);
  });

  it.each([
    ['El Ett AB, 559998-4001', 'El Ett AB', '559998-4001'],
    ['Rör Två AB (org.nr: 5599984019)', 'Rör Två AB', '5599984019'],
    ['559998-4001 Tak Tre AB', 'Tak Tre AB', '559998-4001'],
    ['Mark Fyra AB | 559998-4019', 'Mark Fyra AB', '559998-4019'],
    ['Vakt Sex AB 559998-4002', 'Vakt Sex AB', '559998-4002'],
    ['Vakt Sex AB 0701234567', 'Vakt Sex AB 0701234567', null],
  ])('have the organisation number beside the name: %s', (text, name, organisationNumber) => {
    expect(suppliersIn({ kind: 'text', text })).toMatchObject([{ name, organisationNumber }]);
  });

  it('have the organisation number on the line below', () => {
    const lines = ['Alfa AB', '559998-4001', 'Beta AB', 'org.nr 559998-4019'];
    expect(suppliersIn({ kind: 'text', text: lines.join(' '), lines })).toMatchObject([
      { name: 'Alfa AB', organisationNumber: '559998-4001' },
      { name: 'Beta AB', organisationNumber: '559998-4019' },
    ]);
  });

  it.each([
    ['Flera leverantörer', true],
    ['Se bilaga 2', true],
    ['enligt separat lista', true],
    ['Se Till AB', false],
    ['Olika Ljus AB', false],
  ])('may be told of elsewhere: %s', (text, isNobody) => {
    expect(namesNobody(text)).toBe(isNobody);
  });

  it('have their place where they are counted from 1, company or not', () => {
    const places = (text: string) =>
      suppliersIn({ kind: 'text', text }).map(({ name, place }) => [name, place]);
    expect(places('1. Åkes Måleri 2. Bengts Bygg AB')).toEqual([
      ['Åkes Måleri', 1],
      ['Bengts Bygg AB', 2],
    ]);
    expect(places('1) Ton AB, 2) Bläck AB')).toEqual([
      ['Ton AB', 1],
      ['Bläck AB', 2],
    ]);
    expect(places('1:a Ton AB 2:a Bläck AB')).toEqual([
      ['Ton AB', 1],
      ['Bläck AB', 2],
    ]);
    expect(places('Ton AB (1), Bläck AB (2)')).toEqual([
      ['Ton AB', 1],
      ['Bläck AB', 2],
    ]);
    expect(places('2. Ton AB')).toEqual([['Ton AB', 2]]);
    expect(places('Ton AB (2:a)')).toEqual([['Ton AB', 2]]);
    expect(places('3. Ton AB 5. Bläck AB')).not.toContainEqual(['Bläck AB', 2]);
  });

  it('are asked about where the marks of two companies stand in one name', () => {
    expect(maybeSeveral('Alfa AB, Beta AB, Gamma')).toBe(true);
    expect(maybeSeveral('Åkes Måleri, Bengts Bygg och Ceciliases Tak')).toBe(true);
    expect(maybeSeveral('Anderssons Bygg, Mark & Anläggning AB')).toBe(false);
    expect(maybeSeveral('Bygg Test, Bruksby')).toBe(false);
    expect(maybeSeveral('Alfa AB, c/o Beta AB')).toBe(false);
    expect(maybeSeveral('Alfa Bygg & Mark AB')).toBe(false);
  });
});
