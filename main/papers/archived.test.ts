import { expect, it } from 'vitest';
import { archived, type Imprint } from './archived.ts';
import { colourProfile } from './colourProfile.ts';

const imprint: Imprint = {
  title: 'Städ & <tvätt> (2026)',
  language: 'sv',
  author: 'Maj Ek',
  publisher: 'Bruksby kommun',
  creator: 'Upphandlingsbordet 1.0.0',
  at: '2026-11-23T08:15:00.000Z',
};

/** A file of one empty sheet, written as Chromium writes. */
const printed = (catalog = '<</Type /Catalog\n/Pages 3 0 R\n/Lang (sv)>>'): Buffer => {
  const objects = [
    '<</Title (x)\n/Producer (Skia/PDF m156)>>',
    catalog,
    '<</Type /Pages /Count 0 /Kids []>>',
  ];
  let text = '%PDF-1.4\n';
  const places = objects.map((body, index) => {
    const place = text.length;
    text += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const start = text.length;
  text += `xref\n0 4\n0000000000 65535 f \n${places.join('')}trailer\n<</Size 4\n/Root 2 0 R\n/Info 1 0 R>>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
};

it('writes on after the end, with the sheets and the tags as they were', () => {
  const before = printed();
  const after = Buffer.from(archived(before, imprint));
  expect(after.subarray(0, before.length).equals(before)).toBe(true);
  const added = after.subarray(before.length).toString('utf8');
  expect(added).toContain(
    '2 0 obj\n<</Type /Catalog\n/Pages 3 0 R\n/Lang (sv)\n/OutputIntents [5 0 R]',
  );
  expect(added).toContain('<rdf:li xml:lang="x-default">Städ &amp; &lt;tvätt&gt; (2026)<');
  expect(added).toContain('<pdf:Producer>Skia/PDF m156</pdf:Producer>');
  expect(added).toContain('<xmp:CreateDate>2026-11-23T08:15:00Z</xmp:CreateDate>');
  expect(added).toContain('/CreationDate (D:20261123081500Z)');
});

it('says the same of itself in both places, without signs that XML forbids', () => {
  const title = 'Bell\u0007och \uE000 \uFFFF';
  const added = Buffer.from(archived(printed(), { ...imprint, title })).toString('utf8');
  const said = 'Belloch \uFFFD \uFFFD';
  expect(added).toContain(`<rdf:li xml:lang="x-default">${said}<`);
  const hex = Buffer.from(`\uFEFF${said}`, 'utf16le').swap16().toString('hex');
  expect(added).toContain(`/Title <${hex}>`);
});

it('every object it adds stands where its table says', () => {
  const after = Buffer.from(archived(printed(), imprint)).toString('latin1');
  const table = after.slice(after.lastIndexOf('\nxref\n'));
  const entries = [...table.matchAll(/(\d+) 1\n(\d{10}) 00000 n \n/g)];
  expect(entries.map(([, number]) => number)).toEqual(['1', '2', '4', '5', '6']);
  for (const [, number, place] of entries) {
    expect(after.slice(Number(place))).toMatch(new RegExp(`^${number} 0 obj\n`));
  }
});

it.each([
  ['without a plain table', Buffer.from('%PDF-1.5\n1 0 obj\n<<>>\nendobj\nstartxref\n9\n%%EOF\n')],
  ['that says already what its colours mean', printed('<</Type /Catalog /OutputIntents [9 0 R]>>')],
  ['that is cut off', printed().subarray(0, 200)],
])('a file %s is given back as it is', (_what, file) => {
  expect(archived(file, imprint)).toBe(file);
});

it('the profile has the colorants of sRGB, and its parts where its table says', () => {
  const profile = colourProfile();
  expect(profile.readUInt32BE(0)).toBe(profile.length);
  const places = new Map(
    Array.from({ length: profile.readUInt32BE(128) }, (_, index) => {
      const at = 132 + 12 * index;
      const tag = profile.toString('latin1', at, at + 4);
      return [tag, [profile.readUInt32BE(at + 4), profile.readUInt32BE(at + 8)]] as const;
    }),
  );
  const xyz = (tag: string) => {
    const [at = 0] = places.get(tag) ?? [];
    return [8, 12, 16].map((part) => profile.readInt32BE(at + part) / 65536);
  };
  // As published for the profile that the standard's authors made.
  for (const [tag, published] of [
    ['rXYZ', [0.436, 0.2225, 0.0139]],
    ['gXYZ', [0.3851, 0.7169, 0.0971]],
    ['bXYZ', [0.1431, 0.0606, 0.7141]],
  ] as const) {
    for (const [index, value] of xyz(tag).entries()) {
      expect(value).toBeCloseTo(published[index] ?? 0, 3);
    }
  }
  for (const [, [at = 0, length = 0]] of places) {
    expect(at % 4).toBe(0);
    expect(at + length).toBeLessThanOrEqual(profile.length);
  }
});
