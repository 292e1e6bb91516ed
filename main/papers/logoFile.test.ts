import { describe, expect, it } from 'vitest';
import { type Draw, type Repack, readLogo } from './logoFile.ts';

const asked: { width: number; height: number }[] = [];
const repack: Repack = (bytes, _kind, size) => {
  asked.push(size);
  return bytes;
};
const png = (width: number, height: number, length = 100): Buffer => {
  const bytes = Buffer.alloc(length);
  bytes.writeUInt32BE(0x89504e47, 0);
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
};
const jpeg = (width: number, height: number): Buffer => {
  const frame = Buffer.from([0xff, 0xc2, 0, 17, 8, 0, 0, 0, 0, 3, 0, 0]);
  frame.writeUInt16BE(height, 5);
  frame.writeUInt16BE(width, 7);
  return Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0]), frame]);
};
const widest = { width: 1200, height: 400 };
const draw: Draw = async (bytes, size) => repack(bytes, 'png', size);

describe('a picture', () => {
  it.each([
    ['kept as it is where it is small', png(300, 100), 'png', { width: 300, height: 100 }],
    ['made smaller by its width', png(6000, 1000), 'png', { width: 1200, height: 200 }],
    ['made smaller by its height', jpeg(800, 1600), 'jpeg', { width: 200, height: 400 }],
  ])('is %s', async (_what, bytes, kind, size) => {
    expect(await readLogo(bytes, repack, draw)).toMatchObject({ kind });
    expect(asked.at(-1)).toEqual(size);
  });

  it.each([
    ['of too many dots', png(20_000, 20_000), 'logo.tooLarge'],
    ['in too large a file', png(10, 10, 8_000_001), 'logo.tooLarge'],
    ['that packs too large', png(10, 10, 2_000_000), 'logo.tooLarge'],
    ['in another format', Buffer.from('GIF89a'), 'logo.unknownKind'],
    ['in an empty file', Buffer.alloc(0), 'logo.unknownKind'],
    ['cut off in its head', jpeg(10, 10).subarray(0, 12), 'logo.unknownKind'],
  ])('%s is refused', async (_what, bytes, failed) => {
    expect(await readLogo(bytes, repack, draw)).toEqual({ failed });
  });

  it('that cannot be unpacked is refused', async () => {
    expect(await readLogo(png(10, 10), () => null, draw)).toEqual({ failed: 'logo.unreadable' });
  });
});

describe('a drawing', () => {
  it.each([
    ['by its box', 'viewBox="0 0 300 50"', { width: 1200, height: 200 }],
    ['by its sides', "width='40mm' height='80mm'", { width: 200, height: 400 }],
    ['in the room there is where it has no size', 'width="100%"', { width: 1200, height: 400 }],
    ['in the room there is where its size is nonsense', 'viewBox="0 0 0 x"', widest],
  ])('is drawn %s', async (_what, size, drawn) => {
    const bytes = Buffer.from(`<?xml version="1.0"?><svg ${size}><path/></svg>`);
    expect(await readLogo(bytes, repack, draw)).toMatchObject({ kind: 'png' });
    expect(asked.at(-1)).toEqual(drawn);
  });

  it('is refused where it is too large or cannot be drawn', async () => {
    const large = Buffer.from(`<svg>${' '.repeat(1_000_000)}</svg>`);
    expect(await readLogo(large, repack, draw)).toEqual({ failed: 'logo.tooLarge' });
    const bytes = Buffer.from('<svg>');
    expect(await readLogo(bytes, repack, async () => null)).toEqual({ failed: 'logo.unreadable' });
  });
});
