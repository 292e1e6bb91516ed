import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type OptionContext, readOptions } from '#main/lists/cells/options';

const read = (text: string, { termMonths = null, unit = null }: Partial<OptionContext> = {}) =>
  readOptions(text, { termMonths, unit });

describe('extension in words', () => {
  it.each([
    ['2+1+1', 48, [12, 12]],
    ['2+1+1', 24, [12, 12]],
    ['2+1+1', null, [12, 12]],
    ['5+2+2', null, [24, 24]],
    ['2 + 1 + 1 år', null, [12, 12]],
    ['3+1', 36, [12]],
    ['1+1+1', 12, [12, 12]],
    ['1+1+1', 24, [12, 12, 12]],
    ['1+1 år', 24, [12, 12]],
    ['1+1 år', null, [12, 12]],
    ['24+12+12 mån', 19, [12, 12]],
    ['24+12+12', null, [12, 12]],
    ['12+12 månader', 24, [12, 12]],
    ['ett (1) + ett (1) år', 24, [12, 12]],
    ['rätt att förlänga med ett (1) + ett (1) år', 24, [12, 12]],
    [
      'Ramavtalet gäller under två (2) år med rätt att förlänga med ett (1) + ett (1) år',
      12,
      [12, 12],
    ],
    ['Möjlighet till förlängning 2 x 12 mån', 24, [12, 12]],
    ['2 x 12 mån', null, [12, 12]],
    ['två optioner om 12 månader vardera', null, [12, 12]],
    ['2 förlängningar à 1 år', null, [12, 12]],
    ['12 mån x 2', null, [12, 12]],
    ['12 månader, två gånger', null, [12, 12]],
    ['3 år utan förlängning', null, []],
    ['2*1 år', null, [12, 12]],
    ['2 gånger 12 månader', null, [12, 12]],
    ['12 månader i taget, högst 36 månader', null, [12, 12, 12]],
    ['upp till maximalt tjugofyra (24) ytterligare månader', 24, [24]],
    [
      'ett (1) år med option på förlängning upp till maximalt tjugofyra (24) ytterligare månader',
      12,
      [24],
    ],
    ['3 år med möjlighet till 1 års förlängning', null, [12]],
    ['+ eventuellt 1 års förlängning', null, [12]],
    ['1 år', 24, [12]],
    ['24 mån', 24, [24]],
    ['Nej', null, []],
    ['Ingen förlängning', null, []],
    ['0', null, []],
    ['Inga optioner', null, []],
    ['Ej möjlig', null, []],
    ['Inga fler förlängningar möjliga', null, []],
    ['Inte möjligt', null, []],
    ['2*12', null, [12, 12]],
    ['Option 1: 12 mån, option 2: 24 mån', null, [12, 24]],
    ['1 år och därefter 1 år', null, [12, 12]],
    ['12 mån, 12 mån', null, [12, 12]],
    ['Outnyttjad option 1 år', null, [12]],
    ['1,5 år', null, [18]],
    ['3x6', null, [6, 6, 6]],
  ])('%s with a term of %s months', (text, termMonths, months) => {
    expect(read(text, { termMonths }).months).toEqual(months);
  });

  it.each([
    ['Ja', 'options.noLength'],
    ['0-24 mån', 'options.notUnderstood'],
    ['Option finns', 'options.noLength'],
    ['Möjlighet till förlängning', 'options.noLength'],
    ['6 månader med option på förlängning', 'options.noLength'],
    ['Option utnyttjad', 'options.used'],
    ['Förlängt', 'options.extendedUnclear'],
    ['Förlängd t.o.m. nästa sommar', 'options.extendedUnclear'],
    ['1+1', 'options.firstUnclear', 12],
    ['2+2', 'options.firstUnclear', 24],
    ['1+1+1', 'options.firstUnclear'],
    ['12', 'options.unitUnclear'],
    ['1+12', 'options.unitUnclear'],
    ['12 mån om ej uppsagt', 'options.howOften'],
    ['ett år i taget', 'options.howOften'],
    ['se avtalet', 'options.notUnderstood'],
    ['1 år eller 2 år', 'options.notUnderstood'],
    ['Max 48 mån totalt', 'options.notUnderstood', 24],
    ['1 år förbrukad av 2', 'options.used'],
    ['Outnyttjad option', 'options.noLength'],
    ['2026-12-31 + 1 år', 'options.notUnderstood'],
  ])('%s stays a question: %s', (text, code, termMonths: number | null = null) => {
    expect(read(text, { termMonths })).toMatchObject({ months: null, code });
  });

  it.each([
    ['år', '', 12],
    ['års', '', 12],
    ['år', ' +', 12],
    ['år', '!', 12],
    ['månader', ' +', 1],
    ['dagar', '', null],
    ['veckor', '!', null],
  ])('reads a list of 24 lengths of %s that ends with "%s"', (unit, last, each) => {
    const listed = Array.from({ length: 24 }, () => `1 ${unit}`).join(' + ');
    const months = each === null ? null : Array.from({ length: 24 }, () => each);
    expect(read(`${listed}${last}`, { termMonths: 36 }).months).toEqual(months);
  });

  it('asks when the end may include the options already', () => {
    expect(read('2+1+1', { termMonths: 48 }).code).toBe('options.endMayIncludeThem');
  });

  it('says to when an agreement has been extended, and does not use it', () => {
    expect(read('Förlängd t.o.m. 2027-02-28')).toMatchObject({
      months: [],
      extendedTo: '2027-02-28',
      code: 'options.extendedTo',
    });
    expect(read('Förlängt 1 ggr t.o.m. 2026-12-31').extendedTo).toBe('2026-12-31');
    expect(read('Förlängd till 2026-12-31, 1 option kvar')).toMatchObject({ months: null });
    expect(read('2027-02-28')).toMatchObject({ months: null, extendedTo: '2027-02-28' });
  });

  it('takes a bare number in the unit of the heading', () => {
    expect(read('24', { unit: 'months' }).months).toEqual([24]);
    expect(read('24.0', { unit: 'months' }).months).toEqual([24]);
    expect(read('2', { unit: 'years' }).months).toEqual([24]);
  });

  it('does not take the time of notice for an option', () => {
    const text =
      'rätt att förlänga med ett (1) + ett (1) år, skriftligt senast nio (9) månader innan avtalstidens utgång';
    expect(read(text)).toMatchObject({ months: [12, 12], notice: { months: 9, days: null } });
    expect(read('1 år, uppsägningstid 3 månader')).toMatchObject({
      months: [12],
      notice: { months: 3 },
    });
    expect(read('1 år, 3 mån ömsesidig uppsägning')).toMatchObject({
      months: [12],
      notice: { months: 3 },
    });
    expect(
      read('Förlängning 12 månader. Förlängningen ska meddelas leverantören 90 dagar före'),
    ).toMatchObject({ months: [12], notice: { days: 90 } });
  });

  it('answers something sensible for any text, and soon', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { months } = read(text, { termMonths: 24 });
        expect(months === null || months.every((each) => each > 0 && each <= 3650 * 12)).toBe(true);
      }),
    );
    expect(read('med '.repeat(50_000)).months).toBeNull();
    expect(read('1+'.repeat(50_000)).months).toSatisfy(
      (months) => months === null || Array.isArray(months),
    );
  });
});
