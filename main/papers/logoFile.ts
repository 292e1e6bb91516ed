import type { ReadLogo } from '#main/answers/logo';

/** The largest files that are read at all, in bytes. */
const largestPicture = 8_000_000;
const largestDrawing = 1_000_000;
/** A picture of more dots is refused before it is unpacked. */
const mostDots = 40_000_000;
/** What is kept: dots enough for print at the size it has on paper. */
const widest = 1200;
const highest = 400;
/** The most that is kept in the store, in characters of base64. */
const largestKept = 1_500_000;

type Size = { readonly width: number; readonly height: number };

/** Unpacks a picture and packs it anew at this size; null where it is no picture after all. */
export type Repack = (bytes: Buffer, kind: 'png' | 'jpeg', size: Size) => Buffer | null;

/** Draws an SVG on white and packs it as PNG; null where it cannot be drawn. */
export type Draw = (bytes: Buffer, size: Size) => Promise<Buffer | null>;

/**
 * A picture file as it can stand on papers, packed anew, which leaves behind all that is not picture:
 * the scripts, links and references of an SVG too. Else the code of a refusal.
 */
export const readLogo = async (bytes: Buffer, repack: Repack, draw: Draw): Promise<ReadLogo> => {
  const size = pngSize(bytes) ?? jpegSize(bytes);
  if (size === null) return readDrawing(bytes, draw);
  if (bytes.length > largestPicture || size.width * size.height > mostDots) {
    return { failed: 'logo.tooLarge' };
  }
  const kind = pngSize(bytes) ? 'png' : 'jpeg';
  const scale = Math.min(1, widest / size.width, highest / size.height);
  const packed = repack(bytes, kind, {
    width: Math.max(1, Math.round(size.width * scale)),
    height: Math.max(1, Math.round(size.height * scale)),
  });
  return kept(kind, packed);
};

const pngSize = (bytes: Buffer): Size | null => {
  const isPng = bytes.length > 24 && bytes.readUInt32BE(0) === 0x89504e47;
  return isPng ? { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) } : null;
};

/** The size is in the first frame header, behind segments of any length. */
const jpegSize = (bytes: Buffer): Size | null => {
  if (bytes.length < 4 || bytes.readUInt16BE(0) !== 0xffd8) return null;
  for (let at = 2; at + 9 <= bytes.length; ) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1] ?? 0;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) };
    at += 2 + bytes.readUInt16BE(at + 2);
  }
  return null;
};

/** So big that the longer side fills its room: a drawing has no dots of its own. */
const drawingSize = (text: string): Size => {
  const tag = /<svg[\s>][^>]*/.exec(text)?.[0] ?? '';
  const box = /viewBox\s*=\s*["']\s*\S+[\s,]+\S+[\s,]+([\d.]+)[\s,]+([\d.]+)/.exec(tag);
  const side = (name: string) =>
    new RegExp(`\\s${name}\\s*=\\s*["']\\s*([\\d.]+)(?:px|mm|pt)?\\s*["']`).exec(tag)?.[1];
  const [width, height] = [box?.[1] ?? side('width'), box?.[2] ?? side('height')].map(Number);
  const shape = width && height ? width / height : widest / highest;
  return shape > widest / highest
    ? { width: widest, height: Math.max(1, Math.round(widest / shape)) }
    : { width: Math.max(1, Math.round(highest * shape)), height: highest };
};

const readDrawing = async (bytes: Buffer, draw: Draw): Promise<ReadLogo> => {
  const text = bytes.subarray(0, largestDrawing).toString('utf8');
  if (!/<svg[\s>]/.test(text)) return { failed: 'logo.unknownKind' };
  if (bytes.length > largestDrawing) return { failed: 'logo.tooLarge' };
  return kept('png', await draw(bytes, drawingSize(text)));
};

const kept = (kind: 'png' | 'jpeg', packed: Buffer | null): ReadLogo => {
  if (packed === null) return { failed: 'logo.unreadable' };
  const picture = packed.toString('base64');
  return picture.length > largestKept ? { failed: 'logo.tooLarge' } : { kind, picture };
};
