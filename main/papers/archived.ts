import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { colourProfile } from './colourProfile.ts';
import { printable } from './printable.ts';

/** What a document says of itself to whoever files it. */
export type Imprint = {
  readonly title: string;
  readonly language: string;
  /** Who made it; empty where nobody is named. */
  readonly author: string;
  readonly publisher: string;
  /** The program that made it. */
  readonly creator: string;
  /** When it was made, `2026-11-23T08:15:00.000Z`. */
  readonly at: string;
};

/** What must be known of a printed file to write on after its end. */
type Tail = {
  readonly startOfTable: number;
  readonly size: number;
  readonly rootNumber: number;
  readonly root: string;
  readonly infoNumber: number;
  readonly producer: string;
};

/**
 * A PDF of Chromium's made ready to be kept (ISO 19005-2, PDF/A-2b): the meaning of its colours, what
 * it is in XMP, and an identity. All is written after the end of the file (ISO 32000-1, 7.5.6), so
 * that not a byte of pages, tags, outline and faces is touched. A file of another form than Chromium's
 * with a plain table of objects is given back as it is.
 */
export const archived = (pdf: Uint8Array, given: Imprint): Uint8Array => {
  const printed = Buffer.from(pdf);
  const tail = tailOf(printed.toString('latin1'));
  if (tail === null) return pdf;
  // The same in XMP as in the document information, and nothing that XML forbids.
  const imprint = {
    ...given,
    title: printable(given.title),
    author: printable(given.author),
    publisher: printable(given.publisher),
  };
  const { size, rootNumber, root, infoNumber } = tail;
  const [profile, intent, metadata] = [size, size + 1, size + 2];
  const seconds = `${imprint.at.slice(0, 19)}Z`;
  const day = `(D:${seconds.replace(/[-:TZ]/g, '')}Z)`;
  const objects: readonly (readonly [number: number, body: Buffer])[] = [
    [
      rootNumber,
      Buffer.from(
        root.replace(/>>\s*$/, `\n/OutputIntents [${intent} 0 R]\n/Metadata ${metadata} 0 R>>`),
        'latin1',
      ),
    ],
    [
      infoNumber,
      Buffer.from(
        `<</Title ${hexText(imprint.title)}\n` +
          (imprint.author === '' ? '' : `/Author ${hexText(imprint.author)}\n`) +
          `/Creator ${hexText(imprint.creator)}\n/Producer ${hexText(tail.producer)}\n` +
          `/CreationDate ${day}\n/ModDate ${day}>>`,
      ),
    ],
    [profile, stream('/N 3 /Filter /FlateDecode', deflateSync(colourProfile()))],
    [
      intent,
      Buffer.from(
        '<</Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB)\n' +
          `/Info (sRGB, IEC 61966-2-1) /DestOutputProfile ${profile} 0 R>>`,
      ),
    ],
    [
      metadata,
      stream(
        '/Type /Metadata /Subtype /XML',
        Buffer.from(xmpOf(imprint, tail.producer, seconds), 'utf8'),
      ),
    ],
  ];
  const pieces = [printed, Buffer.from('\n')];
  let at = printed.length + 1;
  const places = new Map<number, number>();
  for (const [number, body] of objects) {
    const piece = Buffer.concat([
      Buffer.from(`${number} 0 obj\n`),
      body,
      Buffer.from('\nendobj\n'),
    ]);
    places.set(number, at);
    pieces.push(piece);
    at += piece.length;
  }
  const identity = createHash('sha256').update(printed).digest('hex').slice(0, 32);
  const table = [...places]
    .sort(([one], [other]) => one - other)
    .map(([number, place]) => `${number} 1\n${String(place).padStart(10, '0')} 00000 n \n`);
  pieces.push(
    Buffer.from(
      `xref\n${table.join('')}trailer\n<</Size ${size + 3}\n/Root ${rootNumber} 0 R\n` +
        `/Info ${infoNumber} 0 R\n/Prev ${tail.startOfTable}\n/ID [<${identity}> <${identity}>]>>\n` +
        `startxref\n${at}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(pieces);
};

/** The end of a file with a plain table of objects; null for any other. `text` has a sign for each byte. */
const tailOf = (text: string): Tail | null => {
  const end = /\ntrailer\s*(<<[\s\S]*?>>)\s*startxref\s+(\d+)\s+%%EOF\s*$/.exec(text);
  const [, trailer = '', start = ''] = end ?? [];
  const startOfTable = Number(start);
  const number = (name: string) => Number(new RegExp(`/${name} (\\d+)`).exec(trailer)?.[1]);
  const [size, rootNumber, infoNumber] = ['Size', 'Root', 'Info'].map(number);
  const head = /^xref\s+0 \d+ *\r?\n/.exec(text.slice(startOfTable, startOfTable + 40))?.[0];
  if (end === null || !head || !size || !rootNumber || !infoNumber) return null;
  const bodyOf = (wanted: number): string | null => {
    const place = Number(text.slice(startOfTable + head.length + 20 * wanted).slice(0, 10));
    const object = text.slice(place, text.indexOf('endobj', place));
    const opening = `${wanted} 0 obj`;
    return object.startsWith(opening) ? object.slice(opening.length).trim() : null;
  };
  const root = bodyOf(rootNumber);
  const isOurs =
    root?.startsWith('<<') && root.endsWith('>>') && !/\/(Metadata|OutputIntents)\b/.test(root);
  if (!root || !isOurs) return null;
  const producer = /\/Producer \(([^()\\]*)\)/.exec(bodyOf(infoNumber) ?? '')?.[1] ?? '';
  return { startOfTable, size, rootNumber, root, infoNumber, producer };
};

const stream = (entries: string, bytes: Buffer): Buffer =>
  Buffer.concat([
    Buffer.from(`<<${entries} /Length ${bytes.length}>>\nstream\n`),
    bytes,
    Buffer.from('\nendstream'),
  ]);

/** A text of any letters: UTF-16 with its mark, in hexadecimal. */
const hexText = (text: string): string => {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le').swap16();
  return `<${bytes.toString('hex')}>`;
};

/** A text inside XML. */
const xml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const xmpOf = (imprint: Imprint, producer: string, at: string): string => {
  const list = (name: string, kind: 'Seq' | 'Bag', text: string) =>
    text === ''
      ? ''
      : `   <dc:${name}><rdf:${kind}><rdf:li>${xml(text)}</rdf:li></rdf:${kind}></dc:${name}>\n`;
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about=""
    xmlns:dc="http://purl.org/dc/elements/1.1/"
    xmlns:xmp="http://ns.adobe.com/xap/1.0/"
    xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
    xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
   <pdfaid:part>2</pdfaid:part>
   <pdfaid:conformance>B</pdfaid:conformance>
   <dc:format>application/pdf</dc:format>
   <dc:title><rdf:Alt><rdf:li xml:lang="x-default">${xml(imprint.title)}</rdf:li></rdf:Alt></dc:title>
${list('creator', 'Seq', imprint.author)}${list('publisher', 'Bag', imprint.publisher)}${list('language', 'Bag', imprint.language)}   <xmp:CreatorTool>${xml(imprint.creator)}</xmp:CreatorTool>
   <xmp:CreateDate>${at}</xmp:CreateDate>
   <xmp:ModifyDate>${at}</xmp:ModifyDate>
   <pdf:Producer>${xml(producer)}</pdf:Producer>
  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`;
};
