import Holidays from 'date-holidays';
import { expect, test } from 'vitest';
import { easterSunday, eves, publicHolidays } from '#domain/law/holidays';

const years = Array.from({ length: 2100 - 1990 + 1 }, (_, place) => 1990 + place);
const library = new Holidays('SE');

/** The library's own days of a type in a year, sorted, without doubles. */
const libraryDays = (year: number, type: string): string[] =>
  [
    ...new Set(
      library
        .getHolidays(year)
        .filter((holiday) => holiday.type === type)
        .map((holiday) => holiday.date.slice(0, 10)),
    ),
  ].sort();

const ourDays = (year: number, except?: string): string[] => [
  ...new Set(
    publicHolidays(year)
      .filter(({ name }) => name !== except)
      .map(({ date }) => date),
  ),
];

test.each(years.filter((year) => year >= 2005))('public holidays of %i', (year) => {
  expect(ourDays(year)).toEqual(libraryDays(year, 'public'));
});

// The library knows Whit Monday as an observance in every year. It was a public holiday in the act
// until SFS 2004:1320 gave its place to the National Day from 2005: the only difference there is.
test.each(years.filter((year) => year < 2005))('public holidays of %i but Whit Monday', (year) => {
  expect(ourDays(year, 'whitMonday')).toEqual(libraryDays(year, 'public'));
  expect(ourDays(year)).toHaveLength(libraryDays(year, 'public').length + 1);
});

// The library calls the three eves of lag (1930:173) bank holidays.
test.each(years)('eves of %i', (year) => {
  expect(eves(year).map(({ date }) => date)).toEqual(libraryDays(year, 'bank'));
});

test.each([
  [1990, '1990-04-15'],
  [2000, '2000-04-23'],
  [2008, '2008-03-23'],
  [2011, '2011-04-24'],
  [2019, '2019-04-21'],
  [2038, '2038-04-25'],
  [2076, '2076-04-19'],
  [2100, '2100-03-28'],
])('Easter of %i is %s', (year, date) => {
  expect(easterSunday(year)).toBe(date);
});

test('the National Day came when Whit Monday went', () => {
  const names = (year: number) => publicHolidays(year).map(({ name }) => name);
  expect(names(2004)).toContain('whitMonday');
  expect(names(2004)).not.toContain('nationalDay');
  expect(names(2005)).toContain('nationalDay');
  expect(names(2005)).not.toContain('whitMonday');
});
