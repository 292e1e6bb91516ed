import type { LocalDate } from '#domain/localDate';
import type { Paper } from './paper.ts';
import { dateOf, numberOf, titleOf } from './title.ts';

/** Room for the folder within the 260 characters that Windows allows a whole path. */
const longest = 120;

/**
 * `text` as a part of a file name that Windows, macOS and Linux take: what they forbid is replaced,
 * blanks are single, and neither end is a dot or a blank.
 */
const safe = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\\/|]/g, '-')
    .replace(/\s*:\s*/g, ' – ')
    .replace(/["”“]/g, '’')
    .replace(/[<>?*]/g, '')
    // Control, format and private characters: invisible in a folder, and some reverse its order.
    .replace(/\p{C}/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '');

/** The first `length` code units of `text`, cut between whole characters and at a word where it can. */
const cut = (text: string, length: number): string => {
  if (text.length <= length) return text;
  let kept = '';
  for (const { segment } of new Intl.Segmenter('sv').segment(text)) {
    if (kept.length + segment.length > length) break;
    kept += segment;
  }
  const lastBlank = kept.lastIndexOf(' ');
  return (lastBlank > length / 2 ? kept.slice(0, lastBlank) : kept).replace(/[\s.,–-]+$/, '');
};

/**
 * `ÅÅÅÅ-MM-DD Dnr Titel.pdf`, fit for Windows too: `/` becomes `-`, long titles are cut. It begins
 * with a day, so it is never one of the names that Windows keeps for devices.
 */
export const pdfFileName = (date: LocalDate, registryNumber: string, title: string): string =>
  named(date, registryNumber, title, 'pdf');

/** The name that a calendar file is offered under; without a title it holds the whole calendar. */
export const calendarFileName = (
  date: LocalDate,
  registryNumber: string,
  title: string | null,
): string => named(date, registryNumber, title ?? 'Upphandlingsbordet', 'ics');

/** The name that a whole case or agreement is offered under. Short: it becomes a folder when unpacked. */
export const caseFileName = (date: LocalDate, registryNumber: string, title: string): string =>
  named(date, registryNumber, title, 'zip', 80);

/** The name that a list is offered under. */
export const tableFileName = (date: LocalDate, title: string, format: 'xlsx' | 'csv'): string =>
  named(date, '', title, format);

const named = (
  date: LocalDate,
  registryNumber: string,
  title: string,
  ending: 'pdf' | 'ics' | 'xlsx' | 'csv' | 'zip',
  room = longest,
): string => {
  const head = [date, cut(safe(registryNumber), 40)].filter((part) => part !== '').join(' ');
  const rest = cut(safe(title), room - head.length - ` .${ending}`.length);
  return `${rest === '' ? head : `${head} ${rest}`}.${ending}`;
};

/** The name that a paper's file is offered under. */
export const fileNameOf = (paper: Paper): string =>
  pdfFileName(dateOf(paper), numberOf(paper), titleOf(paper));

/** Names that Windows keeps for devices, whatever ending they have. */
const device = /^(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])\s*(\.|$)/i;

/** Room for two folders and their names before it, within a path that Windows allows. */
const longestAttachment = 100;

/**
 * The names of attachments as files of one folder, in their order: each what it was as nearly as
 * every system takes it, none a device's, and no two alike on a system that does not tell capitals.
 * `nameless` is what one without any sign that can be kept is called.
 */
export const attachmentFileNames = (names: readonly string[], nameless: string): string[] => {
  const taken = new Set<string>();
  return names.map((name) => {
    const whole = safe(name) || nameless;
    const ending = /(?<=.)\.[^.\s]{1,20}$/u.exec(whole)?.[0] ?? '';
    const stem = whole.slice(0, whole.length - ending.length);
    const kept = device.test(stem) ? `_${stem}` : stem;
    for (let times = 1; ; times += 1) {
      const mark = times === 1 ? '' : ` (${times})`;
      const tried = `${cut(kept, longestAttachment - ending.length - mark.length)}${mark}${ending}`;
      const alike = tried.toLowerCase().toUpperCase();
      if (taken.has(alike)) continue;
      taken.add(alike);
      return tried;
    }
  });
};
