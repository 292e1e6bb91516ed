import { createReadStream } from 'node:fs';
import { type FileHandle, stat } from 'node:fs/promises';
import type { Attachment } from '#contract/belongings';
import { type Added, openZip } from '#main/sheets/zipWriter';
import { caseFacts, caseFileForm } from './caseFacts.ts';
import { attachmentFileNames, fileNameOf } from './fileName.ts';
import type { AgreementPaper, ProcurementPaper } from './paper.ts';
import { type Speech, speechIn } from './words/speech.ts';
import { WriteStopped } from './writeWhole.ts';

/** A whole case or agreement for the registry: its summary, and its attachments with where they lie. */
export type CaseFile = {
  readonly paper: ProcurementPaper | AgreementPaper;
  readonly attachments: readonly (Attachment & { readonly path: string })[];
};

/** How the writing is followed and called off. Sizes are bytes of attachments. */
export type CaseFilePace = {
  readonly onProgress: (done: number, of: number) => void;
  readonly isStopped: () => boolean;
};

type ListedFile = Added & {
  readonly path: string;
  readonly role: 'summary' | 'attachment' | 'facts' | 'contents';
  /** The name it had when it was added, and when and by whom. */
  readonly attachment?: Pick<Attachment, 'name' | 'addedAt' | 'addedBy'> & {
    /** What it measured when it was added. Another size tells that the copy has been changed since. */
    readonly sizeWhenAdded: number;
  };
};

type MissingFile = Pick<Attachment, 'name' | 'size' | 'addedAt' | 'addedBy'> & {
  readonly reason: 'gone' | 'unreadable';
};

/** An attachment whose copy could not be read; anything else that fails is the archive's own. */
class Unreadable extends Error {
  readonly reason: MissingFile['reason'];
  constructor(error: unknown) {
    super('an attachment could not be read', { cause: error });
    const code = error instanceof Error && 'code' in error ? error.code : null;
    this.reason = code === 'ENOENT' ? 'gone' : 'unreadable';
  }
}

const json = (value: unknown): Buffer => Buffer.from(`${JSON.stringify(value, null, 2)}\n`);

/**
 * Writes a case or an agreement as a zip archive: the summary that `print` gives, the attachments, the
 * facts with the journal, a list of contents to read and a manifest with checksums. An attachment that
 * cannot be read is listed as missing and the rest goes on; gives the names of those. Throws
 * {@link WriteStopped} where it is called off.
 */
export const writeCaseFile = async (
  file: FileHandle,
  { paper, attachments }: CaseFile,
  print: () => Promise<Uint8Array>,
  { onProgress, isStopped }: CaseFilePace,
): Promise<readonly string[]> => {
  const speech = speechIn(paper.letterhead.language);
  const { t } = speech;
  const zip = openZip(file, paper.letterhead.now);
  const files: ListedFile[] = [];
  const missing: MissingFile[] = [];
  const of = attachments.reduce((sum, { size }) => sum + size, 0);
  let done = 0;

  const goOn = () => {
    if (isStopped()) throw new WriteStopped();
  };
  const add = async (path: string, role: ListedFile['role'], bytes: Uint8Array) => {
    goOn();
    files.push({ path, role, ...(await zip.add(path, [bytes])) });
  };
  const bytesOf = async function* ({ path, size }: { path: string; size: number }) {
    const before = done;
    try {
      // A folder or a pipe in the copy's place would be read for ever, or not at all.
      if (!(await stat(path)).isFile()) throw new Error('not a file');
      for await (const chunk of createReadStream(path)) {
        goOn();
        yield chunk as Uint8Array;
        // A copy that has grown since it was added counts for no more than it was.
        done = Math.min(done + chunk.length, before + size);
        onProgress(done, of);
      }
    } catch (error) {
      throw error instanceof WriteStopped ? error : new Unreadable(error);
    }
  };

  onProgress(0, of);
  const pdf = await print();
  await add(fileNameOf(paper), 'summary', pdf);
  const names = attachmentFileNames(
    attachments.map(({ name }) => name),
    t('paper.caseFile.nameless'),
  );
  for (const [place, { name, size, addedAt, addedBy, path }] of attachments.entries()) {
    const packedAs = `${t('paper.caseFile.folder')}/${names[place]}`;
    const before = done;
    try {
      const added = await zip.add(packedAs, bytesOf({ path, size }));
      const attachment = { name, addedAt, addedBy, sizeWhenAdded: size };
      files.push({ path: packedAs, role: 'attachment', ...added, attachment });
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      missing.push({ name, size, addedAt, addedBy, reason: error.reason });
    }
    done = before + size;
    onProgress(done, of);
  }
  await add('akt.json', 'facts', json(caseFacts(paper, speech)));
  const contents = Buffer.from(contentsIn(paper, files, missing, speech));
  await add(t('paper.caseFile.contents'), 'contents', contents);
  const { letterhead } = paper;
  const made = { at: letterhead.now, by: letterhead.who };
  await zip.add('manifest.json', [
    json({ ...caseFileForm, made, checksum: 'SHA-256', files, missing }),
  ]);
  goOn();
  await zip.close();
  return missing.map(({ name }) => name);
};

/** What the archive holds and what it lacks, as a person reads it. */
const contentsIn = (
  paper: CaseFile['paper'],
  files: readonly ListedFile[],
  missing: readonly MissingFile[],
  { t, format }: Speech,
): string => {
  const { letterhead, view } = paper;
  const record = 'procurement' in view ? view.procurement : view.agreement;
  const isSecret = 'secret' in view && view.secret;
  const own = [letterhead.municipality, letterhead.unit].filter((part) => part !== '').join(', ');
  const lines = [
    t('paper.caseFile.title', { title: record.title }),
    ...(record.registryNumber === null
      ? []
      : [`${t('terms.fact.registryNumber')}: ${record.registryNumber}`]),
    ...(own === '' ? [] : [own]),
    t('paper.caseFile.made', { at: format.instant(letterhead.now), by: letterhead.who }),
    ...(isSecret ? ['', t('paper.procurement.secret')] : []),
    '',
    ...files.map(({ path, role, size, attachment }) =>
      [
        t(`paper.caseFile.role.${role}`, { path, size: format.size(size) }),
        ...(attachment && !path.endsWith(`/${attachment.name}`)
          ? [t('paper.caseFile.wasNamed', { name: attachment.name })]
          : []),
        ...(attachment && attachment.sizeWhenAdded !== size
          ? [t('paper.caseFile.changed', { size: format.size(attachment.sizeWhenAdded) })]
          : []),
      ].join(' '),
    ),
    t('paper.caseFile.role.contents'),
    t('paper.caseFile.role.manifest'),
    ...(missing.length === 0
      ? ['', t('paper.caseFile.whole')]
      : [
          '',
          t('paper.caseFile.lacking', { count: missing.length }),
          ...missing.map(({ name, addedAt, addedBy, reason }) =>
            t(`paper.caseFile.missing.${reason}`, {
              name,
              at: format.instant(addedAt),
              by: addedBy,
            }),
          ),
        ]),
  ];
  // Hard spaces are for paper: in a text they only hide what is searched for.
  return `${lines.join('\r\n')}\r\n`.replaceAll('\u00A0', ' ');
};
