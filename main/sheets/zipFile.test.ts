import { expect, test } from 'vitest';
import { directoryLine, directoryOf } from './zipFile.ts';

const measured = { crc: 7, packed: 4, raw: 5 };
const far = 5 * 2 ** 30;
const line = (offset: number) => directoryLine(Buffer.from('a.txt'), measured, 0, offset);

test('a place past 4 GB stands after the name, a nearer one where it always does', () => {
  expect(line(1000).readUInt32LE(42)).toBe(1000);
  expect(line(1000)).toHaveLength(46 + 5);
  const distant = line(far);
  expect(distant.readUInt16LE(6)).toBe(45);
  expect(distant.readUInt32LE(42)).toBe(0xffff_ffff);
  expect(distant.readUInt16LE(30)).toBe(12);
  const extra = distant.subarray(46 + 5);
  expect([extra.readUInt16LE(0), extra.readUInt16LE(2)]).toEqual([1, 8]);
  expect(Number(extra.readBigUInt64LE(4))).toBe(far);
});

test.each([
  ['near', [line(0), line(1000)], 2000, null],
  ['past 4 GB', [line(0), line(far)], far + 100, 2],
  ['of many files', Array<Buffer>(70_000).fill(line(0)), 2000, 70_000],
] as const)(
  'the end of an archive %s says where its directory is',
  (_what, lines, offset, count) => {
    const directory = directoryOf(lines, offset);
    const size = Buffer.concat(lines).length;
    const end = directory.subarray(-22);
    expect(end.toString('latin1', 0, 4)).toBe('PK\x05\x06');
    if (count === null) {
      expect(directory).toHaveLength(size + 22);
      expect([end.readUInt16LE(10), end.readUInt32LE(16)]).toEqual([2, offset]);
      return;
    }
    const farEnd = directory.subarray(size);
    expect(farEnd.toString('latin1', 0, 4)).toBe('PK\x06\x06');
    expect([24, 32, 40, 48].map((place) => Number(farEnd.readBigUInt64LE(place)))).toEqual([
      count,
      count,
      size,
      offset,
    ]);
    const locator = farEnd.subarray(56);
    expect(locator.toString('latin1', 0, 4)).toBe('PK\x06\x07');
    expect(Number(locator.readBigUInt64LE(8))).toBe(offset + size);
  },
);
