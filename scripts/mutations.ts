import { readdirSync, readFileSync } from 'node:fs';
import { read, write } from '@e965/xlsx';
import { unzipSync, zipSync } from 'fflate';
import iconv from 'iconv-lite';

/** Numbers from 0 up to (not with) `below`, the same for the same seed. */
export type Dice = (below: number) => number;

/** Mulberry32: small, and good enough to scatter bits. */
export const diceOf = (seed: number): Dice => {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
};

/** A file to spoil. */
export type Sample = { readonly name: string; readonly bytes: Uint8Array };

const folder = new URL('../e2e/fixtures/import/', import.meta.url);

/** The sample lists, and the same in formats and encodings of which there is no sample. */
export const samples = (): readonly Sample[] => {
  const files = readdirSync(folder)
    .filter((name) => !name.endsWith('.json'))
    .sort()
    .map((name): Sample => ({ name, bytes: new Uint8Array(readFileSync(new URL(name, folder))) }));
  const converted = files
    .filter(({ name }) => name.endsWith('.xlsx'))
    .flatMap(({ name, bytes }) => {
      const book = read(bytes, { type: 'array' });
      return (['ods', 'xlsb', 'biff5', 'xlml', 'html'] as const).map((bookType): Sample => {
        const made: ArrayBuffer = write(book, { type: 'array', bookType });
        return { name: `${name} as ${bookType}`, bytes: new Uint8Array(made) };
      });
    });
  const encoded = files
    .filter(({ name }) => name.endsWith('.csv'))
    .flatMap(({ name, bytes }) =>
      ['utf-16le', 'utf-16be', 'windows-1252'].map(
        (encoding): Sample => ({
          name: `${name} in ${encoding}`,
          bytes: iconv.encode(new TextDecoder().decode(bytes), encoding),
        }),
      ),
    );
  return [...files, ...converted, ...encoded];
};

type Spoil = (bytes: Uint8Array, dice: Dice, other: Uint8Array) => Uint8Array;

const flipBits: Spoil = (bytes, dice) => {
  const spoiled = bytes.slice();
  for (let times = 1 + dice(40); times > 0; times -= 1) {
    const at = dice(spoiled.length);
    spoiled[at] = (spoiled[at] ?? 0) ^ (1 << dice(8));
  }
  return spoiled;
};

const truncate: Spoil = (bytes, dice) =>
  dice(4) === 0 ? bytes.slice(dice(bytes.length)) : bytes.slice(0, dice(bytes.length));

const swapParts: Spoil = (bytes, dice) => {
  const spoiled = bytes.slice();
  const length = 1 + dice(Math.max(1, Math.min(2000, Math.floor(bytes.length / 3))));
  const from = dice(bytes.length - length + 1);
  const to = dice(bytes.length - length + 1);
  spoiled.copyWithin(to, from, from + length);
  spoiled.set(bytes.subarray(to, to + length), from);
  return spoiled;
};

const graft: Spoil = (bytes, dice, other) => {
  const spoiled = bytes.slice();
  const length = Math.min(1 + dice(4000), other.length, bytes.length);
  const from = dice(other.length - length + 1);
  spoiled.set(other.subarray(from, from + length), dice(bytes.length - length + 1));
  return spoiled;
};

const repeat: Spoil = (bytes, dice) => {
  const at = dice(bytes.length);
  const part = bytes.subarray(at, at + 1 + dice(200));
  const times = 1 + dice(300);
  const spoiled = new Uint8Array(bytes.length + part.length * times);
  spoiled.set(bytes.subarray(0, at));
  for (let time = 0; time < times; time += 1) spoiled.set(part, at + time * part.length);
  spoiled.set(bytes.subarray(at), at + part.length * times);
  return spoiled;
};

const bytewise: readonly Spoil[] = [flipBits, truncate, swapParts, graft, repeat];

/** Words that mean much to a reader of spreadsheets, put where others stood. */
const words = [
  '1048576',
  '-1',
  '4294967296',
  '1e308',
  'NaN',
  'XFD1048576',
  'A0',
  '',
  '&#0;',
  '&lt;',
  '<![CDATA[',
  '<!DOCTYPE a>',
  't="s"',
  't="d"',
  'r="ZZZ9999999"',
  'number-columns-repeated="99999"',
  '__proto__',
  '\uFFFF',
  '"',
  ';',
  '\t',
  '\r',
  '9999-12-31',
  '2026-02-31',
  '2+1+1',
  'tills vidare',
  '1,5 mkr',
  '_x000D_',
  '=1+1',
  '1+'.repeat(300),
  'med '.repeat(300),
];

/** Changes a text by its words rather than its bytes, so that more of the reader is reached. */
const rewrite = (text: string, dice: Dice): string => {
  let spoiled = text;
  for (let times = 1 + dice(8); times > 0; times -= 1) {
    const marks = [...spoiled.matchAll(/"[^"]*"|\d+|>[^<]*<|[\p{L}.]+/gu)];
    const mark = marks[dice(Math.max(1, marks.length))];
    if (mark === undefined) break;
    const word = words[dice(words.length)] ?? '';
    const put = mark[0].startsWith('"') && dice(4) > 0 ? `"${word}"` : word;
    spoiled = spoiled.slice(0, mark.index) + put + spoiled.slice(mark.index + mark[0].length);
  }
  return spoiled;
};

const rewriteText: Spoil = (bytes, dice) =>
  new TextEncoder().encode(rewrite(new TextDecoder().decode(bytes), dice));

/** Spoils a part within an archive, so that the damage comes through the packing. */
const spoilPart: Spoil = (bytes, dice, other) => {
  const parts: Record<string, Uint8Array> = unzipSync(bytes);
  const names = Object.keys(parts).filter((name) => /\.(xml|rels|bin)$/.test(name));
  const name = names[dice(names.length)] ?? '';
  const part = parts[name] ?? new Uint8Array(1);
  const spoil = dice(3) > 0 && !name.endsWith('.bin') ? rewriteText : pick(bytewise, dice);
  parts[name] = spoil(part, dice, other);
  if (dice(10) === 0) delete parts[names[dice(names.length)] ?? ''];
  return zipSync(parts);
};

const pick = <Value>(values: readonly Value[], dice: Dice): Value => {
  const value = values[dice(values.length)];
  if (value === undefined) throw new Error('Nothing to pick from');
  return value;
};

const isArchive = ({ bytes }: Sample): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;
const isCompound = ({ bytes }: Sample): boolean => bytes[0] === 0xd0;

/** The spoiled file of a run: the same for the same seed and run. */
export const spoiledFile = (from: readonly Sample[], seed: number, run: number): Sample => {
  const dice = diceOf(Math.imul(seed, 1_000_003) + run);
  const sample = pick(from, dice);
  const other = pick(from, dice);
  const isDeep = dice(2) === 0 && !isCompound(sample);
  const spoil = isDeep ? (isArchive(sample) ? spoilPart : rewriteText) : pick(bytewise, dice);
  return { name: sample.name, bytes: spoil(sample.bytes, dice, other.bytes) };
};
