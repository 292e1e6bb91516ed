import { CFB } from '@e965/xlsx';
import { ListRefusal } from './refusal.ts';

const beginnings: readonly number[] = [0x0809, 0x0409, 0x0209, 0x0009];
const end = 0x000a;
const filePass = 0x002f;

/** Formula, by version; its value stands before the formula, which is not wanted. */
const formulas: readonly number[] = [0x0006, 0x0206, 0x0406];

/** A record that the library passes by. */
const passedBy = 0x0099;

/**
 * The records that carry values and how they are shown: sheets, formats, texts, numbers, merged
 * cells, hidden rows. Names, drawings, links and the like are passed by.
 */
const wanted: ReadonlySet<number> = new Set([
  ...beginnings,
  ...formulas,
  ...[0x0000, 0x0002, 0x0003, 0x0004, 0x0005, 0x0007, 0x0008, end, 0x001e, 0x0022, 0x003c],
  ...[0x0042, 0x0043, 0x0044, 0x007d, 0x0085, 0x00bd, 0x00d6, 0x00e0, 0x00e5, 0x00fc, 0x00fd],
  ...[0x0200, 0x0203, 0x0204, 0x0205, 0x0207, 0x0208, 0x0243, 0x027e, 0x041e, 0x0443],
]);

/**
 * The records of an old workbook without all that is not values. They are followed from beginning to
 * end, so that a file that was cut off or broken is refused and not taken in by half.
 */
export const plainRecords = (content: Uint8Array): Uint8Array => {
  const records = content.slice();
  const view = new DataView(records.buffer);
  let depth = 0;
  let at = 0;
  let isNew = false;
  while (at + 4 <= records.length) {
    const record = view.getUint16(at, true);
    const length = view.getUint16(at + 2, true);
    const next = at + 4 + length;
    if (depth === 0 && !beginnings.includes(record)) break;
    if (next > records.length) throw new ListRefusal('list.unreadable');
    if (record === filePass) throw new ListRefusal('list.encrypted');
    if (beginnings.includes(record)) {
      depth += 1;
      isNew = record === 0x0809;
    }
    if (record === end) depth -= 1;
    if (!wanted.has(record)) view.setUint16(at, passedBy, true);
    if (formulas.includes(record)) {
      // The length that stands for "no formula": a broken one makes the library go round for ever.
      const lengthAt = at + 4 + (isNew ? 20 : 16);
      if (lengthAt + 2 > next) throw new ListRefusal('list.unreadable');
      view.setUint16(lengthAt, 0xffff, true);
    }
    at = next;
  }
  if (at === 0 || depth > 0) throw new ListRefusal('list.unreadable');
  return records;
};

const otherDocuments: readonly (readonly [string, string])[] = [
  ['WordDocument', 'doc'],
  ['PowerPoint Document', 'ppt'],
];

/** The little that is used of the library's reader of compound files, which it leaves untyped. */
type CompoundFiles = {
  readonly read: (bytes: Uint8Array, options: { readonly type: 'array' }) => unknown;
  readonly find: (
    streams: unknown,
    path: string,
  ) => { readonly content?: ArrayLike<number> } | null;
};
const compoundFiles: CompoundFiles = CFB;

const streamsOf = (bytes: Uint8Array): unknown => {
  try {
    return compoundFiles.read(bytes, { type: 'array' });
  } catch {
    throw new ListRefusal('list.unreadable');
  }
};

/** The records of an old workbook in a compound file; anything else in one is refused by what it is. */
export const recordsInCompound = (bytes: Uint8Array): Uint8Array => {
  const streams = streamsOf(bytes);
  const find = (name: string) => compoundFiles.find(streams, `/${name}`)?.content;
  if (find('EncryptedPackage') ?? find('EncryptionInfo')) throw new ListRefusal('list.encrypted');
  const workbook = find('Workbook') ?? find('Book');
  if (workbook !== undefined) return plainRecords(Uint8Array.from(workbook));
  const [, kind = 'ole'] = otherDocuments.find(([name]) => find(name)) ?? [];
  throw new ListRefusal('list.notASpreadsheet', { kind });
};
