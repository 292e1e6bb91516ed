import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { en } from './en.ts';
import { sv } from './sv.ts';

/** Every sentence by its place: `gate.need.title` → its text. */
const flat = (words: object, at = ''): Map<string, string> =>
  new Map(
    Object.entries(words).flatMap(([key, value]): [string, string][] =>
      typeof value === 'string' ? [[at + key, value]] : [...flat(value, `${at}${key}.`)],
    ),
  );

const swedish = flat(sv);
const english = flat(en);

describe('the two languages', () => {
  it('have the same sentences', () => {
    expect([...english.keys()].sort()).toEqual([...swedish.keys()].sort());
  });

  it('leave the same places for what is filled in', () => {
    const places = (text: string) => [...new Set(text.match(/\{\{\w+\}\}/g) ?? [])].sort();
    const different = [...swedish].filter(
      ([key, text]) => `${places(text)}` !== `${places(english.get(key) ?? '')}`,
    );
    expect(different.map(([key]) => key)).toEqual([]);
  });

  it('leave no sentence empty, and use no arrows or signs that the typefaces lack', () => {
    const poor = [...swedish, ...english].filter(
      ([, text]) => text.trim() === '' || /[→←≤≥]/.test(text),
    );
    expect(poor).toEqual([]);
  });
});

const root = join(import.meta.dirname, '../..');

/** The code of the program on the other side of the door, where refusals are made. */
const sources = ['domain', 'main', 'preload'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.ts$/.test(name))
    // What a list leaves unclear is a question about a cell, with words of its own.
    .filter((name) => !/^lists/.test(name))
    .map((name) => readFileSync(join(root, folder, name), 'utf8')),
);

it('every refusal has a sentence in both languages', () => {
  const made = [
    /refuse\(\s*'([a-zA-Z]+\.[a-zA-Z]+)'/g,
    /code: '([a-zA-Z]+\.[a-zA-Z]+)'/g,
    /(?:min|max|refine|regex)\([^()]*,\s*'([a-z][a-zA-Z]*\.[a-zA-Z]+)'/g,
  ];
  const codes = sources.flatMap((text) =>
    made.flatMap((pattern) => [...text.matchAll(pattern)].map((match) => match[1] ?? '')),
  );
  expect(new Set(codes).size).toBeGreaterThan(30);
  expect(codes.filter((code) => !Object.hasOwn(sv.failure, code))).toEqual([]);
});
