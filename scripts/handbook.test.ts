import { describe, expect, it } from 'vitest';
import { wordsIn } from '../main/words/words.ts';
import { chaptersSaying } from '../renderer/words/chaptersSaying.ts';
import { handbook as english } from '../renderer/words/en/handbook.ts';
import { en } from '../renderer/words/en.ts';
import { handbook as swedish } from '../renderer/words/sv/handbook.ts';
import { sv } from '../renderer/words/sv.ts';

/** Every sentence of some words, however deep they lie. */
const sentences = (words: object): string[] =>
  Object.values(words).flatMap((value) =>
    typeof value === 'string' ? [value] : typeof value === 'object' ? sentences(value) : [],
  );

const texts = (chapters: typeof swedish): string[] =>
  chapters.flatMap(({ parts }) => parts.flatMap(({ text }) => text));

describe.each([
  ['Swedish', swedish, sv, wordsIn('sv'), /”([^”]+)”/g],
  ['English', english, en, wordsIn('en'), /“([^”]+)”/g],
] as const)('the %s handbook', (_, chapters, words, machine, quoted) => {
  it('names nothing that the window does not have', () => {
    const known = new Set([...sentences(words), ...sentences(machine)]);
    const named = texts(chapters).flatMap((text) =>
      [...text.matchAll(quoted)].map((match) => match[1] ?? ''),
    );
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((name) => !known.has(name))).toEqual([]);
  });
});

/** What the window holds that the handbook must tell of: the places, their looks and their parts. */
const told = ({ frame, procurement, agreement, procurements, agreements, ...words }: typeof sv) => {
  const tabs = [procurement.tabs, agreement.tabs].flatMap(({ label: _, ...named }) =>
    Object.values(named),
  );
  const { label: _board, ...looks } = procurements.view;
  const { label: _list, ...spans } = agreements.view;
  return [
    ...Object.values(frame.places),
    ...Object.values({ ...looks, ...spans }),
    ...tabs,
    ...Object.values(words.settings.section),
    words.plan.tab,
    words.regime.title,
    procurement.review.title,
    words.followUp.tab,
    words.followUp.deviations.title,
    words.followUp.modifications.title,
    words.followUp.certificates.title,
    words.savedViews.label,
    words.compare.open,
    words.beside.openBeside,
    frame.saveList.label,
    frame.saveList.xlsx,
    agreements.disclosure.title,
    procurement.menu.caseFile,
    words.record.journal.save,
  ];
};

it('tells of every place and part of the window', () => {
  const text = texts(swedish).join(' ');
  const titles = swedish.map(({ title }) => title).join(' ');
  const untold = told(sv).filter((name) => !text.includes(name) && !titles.includes(name));
  expect(untold).toEqual([]);
});

it('both languages have the same chapters and pictures', () => {
  const outline = (chapters: typeof swedish) =>
    chapters.map(({ id, picture }) => `${id} ${picture?.name}`);
  expect(outline(english)).toEqual(outline(swedish));
});

it.each([
  ['', swedish.map(({ id }) => id)],
  ['  kalenderfil ', ['papers']],
  ['OUTLOOK datum', ['papers']],
  ['finns inte här', []],
])('finds the chapters that say “%s”', (typed, ids) => {
  expect(chaptersSaying(swedish, typed).map(({ id }) => id)).toEqual(ids);
});
