/** The published primaries and white of sRGB, as x and y (IEC 61966-2-1, table 1). */
const primaries = { red: [0.64, 0.33], green: [0.3, 0.6], blue: [0.15, 0.06] } as const;
const daylight = [0.3127, 0.329] as const;
/** The white that every profile is written against (ICC.1, D50). */
const d50 = [0.9642, 1, 0.8249] as const;
/** From XYZ to the eye's three answers (Bradford), where whites are exchanged. */
const bradford = [
  [0.8951, 0.2664, -0.1614],
  [-0.7502, 1.7135, 0.0367],
  [0.0389, -0.0685, 1.0296],
] as const;
/** Steps in which the curve of light is written. */
const steps = 1024;

type Three = readonly [number, number, number];
type Matrix = readonly [Three, Three, Three];

const times = (matrix: Matrix, [x, y, z]: Three): Three => {
  const row = ([a, b, c]: Three) => a * x + b * y + c * z;
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
};

const inverse = ([[a, b, c], [d, e, f], [g, h, i]]: Matrix): Matrix => {
  const whole = a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g);
  return [
    [(e * i - f * h) / whole, (c * h - b * i) / whole, (b * f - c * e) / whole],
    [(f * g - d * i) / whole, (a * i - c * g) / whole, (c * d - a * f) / whole],
    [(d * h - e * g) / whole, (b * g - a * h) / whole, (a * e - b * d) / whole],
  ];
};

const xyzOf = ([x, y]: readonly [number, number]): Three => [x / y, 1, (1 - x - y) / y];

/** Red, green and blue at full strength, seen against D50. */
const colorants = (): readonly Three[] => {
  const white = xyzOf(daylight);
  const [red, green, blue] = [primaries.red, primaries.green, primaries.blue].map(xyzOf) as [
    Three,
    Three,
    Three,
  ];
  const strength = times(
    inverse([
      [red[0], green[0], blue[0]],
      [red[1], green[1], blue[1]],
      [red[2], green[2], blue[2]],
    ]),
    white,
  );
  const [from, to] = [times(bradford, white), times(bradford, d50)];
  return [red, green, blue].map((colour, index) => {
    const lit = colour.map((part) => part * (strength[index] ?? 0)) as unknown as Three;
    const [l, m, s] = times(bradford, lit);
    return times(inverse(bradford), [
      (l * to[0]) / from[0],
      (m * to[1]) / from[1],
      (s * to[2]) / from[2],
    ]);
  });
};

/** How much light a value from 0 to 1 stands for (IEC 61966-2-1, 5.2). */
const lightOf = (value: number): number =>
  value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;

const word = (...numbers: number[]): Buffer => {
  const bytes = Buffer.alloc(numbers.length * 4);
  for (const [index, number] of numbers.entries()) bytes.writeInt32BE(number, index * 4);
  return bytes;
};
const short = (...numbers: number[]): Buffer => {
  const bytes = Buffer.alloc(numbers.length * 2);
  for (const [index, number] of numbers.entries()) bytes.writeUInt16BE(number, index * 2);
  return bytes;
};
/** Numbers of 16 bits before the point and 16 after it. */
const fixed = (numbers: readonly number[]): Buffer =>
  word(...numbers.map((number) => Math.round(number * 65536)));
const sign = (text: string): Buffer => Buffer.from(text, 'latin1');

/**
 * The colours of sRGB as an ICC profile (ICC.1:1998-09, a display of matrix and curves), reckoned
 * from the published figures: nothing of anybody's is copied into it.
 */
export const colourProfile = (): Buffer => {
  const name = sign('sRGB, from IEC 61966-2-1\0');
  const xyz = (value: readonly number[]) => Buffer.concat([sign('XYZ '), word(0), fixed(value)]);
  const curve = Buffer.concat([
    sign('curv'),
    word(0, steps),
    short(
      ...Array.from({ length: steps }, (_, step) =>
        Math.round(lightOf(step / (steps - 1)) * 65535),
      ),
    ),
  ]);
  const [red = d50, green = d50, blue = d50] = colorants();
  const parts: readonly (readonly [tags: readonly string[], bytes: Buffer])[] = [
    [
      ['desc'],
      // The name, and no name in other scripts.
      Buffer.concat([sign('desc'), word(0, name.length), name, Buffer.alloc(4 + 4 + 2 + 1 + 67)]),
    ],
    [['cprt'], Buffer.concat([sign('text'), word(0), sign('No copyright. Use it freely.\0')])],
    [['wtpt'], xyz(d50)],
    [['rXYZ'], xyz(red)],
    [['gXYZ'], xyz(green)],
    [['bXYZ'], xyz(blue)],
    [['rTRC', 'gTRC', 'bTRC'], curve],
  ];
  const count = parts.reduce((sum, [tags]) => sum + tags.length, 0);
  let at = 128 + 4 + 12 * count;
  const table: Buffer[] = [word(count)];
  const body: Buffer[] = [];
  for (const [tags, bytes] of parts) {
    for (const tag of tags) table.push(sign(tag), word(at, bytes.length));
    const padded = Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
    body.push(padded);
    at += padded.length;
  }
  const head = Buffer.concat([
    word(at, 0, 0x02100000),
    sign('mntrRGB XYZ '),
    // The day of the standard's correction stands for when it was made: the bytes are always the same.
    short(2003, 1, 1, 0, 0, 0),
    sign('acsp'),
    Buffer.alloc(28),
    fixed(d50),
    Buffer.alloc(48),
  ]);
  return Buffer.concat([head, ...table, ...body]);
};
