import type { Failure } from '#domain/result';
import { failure as sentences } from '#words/sv/failure';

/** What the file is instead of a list, for those kinds that people mistake for one. */
const kinds: Readonly<Record<string, string>> = {
  pdf: 'en PDF',
  docx: 'ett Word-dokument',
  doc: 'ett Word-dokument',
  odt: 'ett textdokument',
  rtf: 'ett textdokument',
  pptx: 'en presentation',
  ppt: 'en presentation',
  numbers: 'en Numbers-fil',
  png: 'en bild',
  jpeg: 'en bild',
  gif: 'en bild',
  zip: 'ett zip-arkiv',
  '7z': 'ett arkiv',
  rar: 'ett arkiv',
  gzip: 'ett arkiv',
  html: 'en webbsida utan tabell',
  xml: 'en XML-fil',
  xlsb: 'en binär Excel-fil (xlsb)',
  sqlite: 'en databas',
  exe: 'ett program',
};

const isKnown = (code: string): code is keyof typeof sentences => Object.hasOwn(sentences, code);

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'Filen finns inte. Kontrollera namnet. Inget är inläst.',
  EISDIR: 'Det är en mapp och ingen fil. Inget är inläst.',
  EACCES: 'Filen får inte läsas av dig. Kopiera den till en egen mapp. Inget är inläst.',
  EPERM: 'Filen får inte läsas av dig. Kopiera den till en egen mapp. Inget är inläst.',
  EBUSY: 'Filen används av ett annat program. Stäng den där och försök igen. Inget är inläst.',
};

/** The Swedish sentence of a refused list: the window's own, closer where the command line knows more. */
export const sentenceOf = ({ code, details }: Failure): string => {
  const kind = kinds[String(details?.kind ?? '')];
  if (code === 'list.notASpreadsheet' && kind !== undefined) {
    return `Filen är ${kind}. Be om listan som xlsx, xls, ods eller csv. Inget är inläst.`;
  }
  return reasons[String(details?.reason ?? '')] ?? (isKnown(code) ? sentences[code] : code);
};
