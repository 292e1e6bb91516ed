import type { Attachment } from '#contract/belongings';
import { ok, type Result, refuse } from '#domain/result';
import type { Owner, StoredAttachment } from '#main/database/belongings';
import type { Reads } from '#main/database/store';
import type { ActingDesk, Answers } from './answer.ts';

type Names = Extract<keyof Answers, `note.${string}` | `attachment.${string}`>;

/** What answers about files need of the machine: its dialogs, and the store's attachments folder. */
export type Files = {
  /** Paths the person chose, or null where the dialog was closed. */
  readonly choose: () => Promise<readonly string[] | null>;
  /** Copies a file into the attachments folder; the copy's name and size, or why it could not. */
  readonly copyIn: (
    path: string,
    storedAs: string,
  ) => Promise<{ readonly size: number } | { readonly failed: 'unreadable' | 'tooLarge' }>;
  /** Removes a copy that nothing refers to; one that is gone already is no trouble. */
  readonly remove: (storedAs: string) => Promise<void>;
  /** Opens a copy with the system's program; false where the copy is gone. */
  readonly open: (storedAs: string) => Promise<boolean>;
  /** Shows a copy in the system's file manager. */
  readonly show: (storedAs: string) => void;
  readonly nameOf: (path: string) => string;
};

/** The ending of a file's name, `.pdf`; empty where it has none that every file system takes. */
const endingOf = (name: string): string => /\.[a-z0-9-]{1,20}$/.exec(name.toLowerCase())?.[0] ?? '';

/** Endings that some system runs, rather than shows, when such a file is opened. */
const programs = new Set(
  [
    'exe com bat cmd msi msp msix appx application scr pif cpl msc reg lnk url jar hta chm',
    'ps1 psm1 vbs vbe js jse ws wsf wsh inf scf settingcontent-ms',
    'sh bash run bin appimage desktop deb rpm py pl rb',
    'app command tool workflow action pkg dmg terminal',
  ]
    .join(' ')
    .split(' '),
);

const isProgram = (storedAs: string): boolean =>
  programs.has(
    storedAs
      .slice(storedAs.lastIndexOf('.') + 1)
      .trim()
      .toLowerCase(),
  );

/** Answers about the notes and files of cases and agreements. */
export const belongingAnswers = (files: Files): Pick<Answers, Names> => ({
  'note.write': {
    mode: 'write',
    run: ({ keeps, reads, about, machine, now, who }, { subject, text }) => {
      const title = titleOf(reads, subject);
      if (title === null) return refuse('record.gone');
      const note = { id: machine.newId(), text, at: now, by: who };
      keeps.belongings.note(subject, note);
      about(subject, title);
      return ok(note);
    },
  },
  'note.remove': {
    mode: 'write',
    run: ({ keeps, reads, about }, { id }) => {
      const owner = reads.belongings.ownerOfNote(id);
      if (!owner) return refuse('record.gone');
      keeps.belongings.removeNote(id);
      about(owner, titleOf(reads, owner) ?? '');
      return ok(null);
    },
  },
  'attachment.choose': {
    mode: 'act',
    run: async (desk, { subject, deviationId }) => {
      if (titleOf(desk.reads, subject) === null) return refuse('record.gone');
      const paths = await files.choose();
      const target = { owner: subject, deviationId };
      return paths === null ? ok(null) : takeInFiles(files, desk, target, paths);
    },
  },
  'attachment.drop': {
    mode: 'act',
    run: async (desk, { subject, paths }) =>
      titleOf(desk.reads, subject) === null
        ? refuse('record.gone')
        : takeInFiles(files, desk, { owner: subject, deviationId: null }, paths),
  },
  'attachment.open': {
    mode: 'act',
    run: async ({ reads }, { id }) => {
      const attachment = reads.belongings.attachment(id);
      if (!attachment) return refuse('record.gone');
      if (isProgram(attachment.storedAs)) {
        files.show(attachment.storedAs);
        return refuse('attachment.program', { name: attachment.name });
      }
      const opened = await files.open(attachment.storedAs);
      return opened ? ok(null) : refuse('attachment.missing', { name: attachment.name });
    },
  },
  'attachment.remove': {
    mode: 'write',
    run: ({ keeps, reads, about }, { id }) => {
      const attachment = reads.belongings.attachment(id);
      if (!attachment) return refuse('record.gone');
      keeps.belongings.removeAttachment(id);
      about(attachment.owner, titleOf(reads, attachment.owner) ?? '');
      return ok(null);
    },
  },
});

/** Copies files into the store and notes them on a case or agreement: all of them, or none. */
const takeInFiles = async (
  files: Files,
  desk: ActingDesk,
  { owner, deviationId }: Pick<StoredAttachment, 'owner' | 'deviationId'>,
  paths: readonly string[],
): Promise<Result<readonly Attachment[]>> => {
  const copied: Omit<StoredAttachment, 'addedAt' | 'addedBy'>[] = [];
  const takeIn = async (): Promise<Result<readonly Attachment[]>> => {
    for (const path of paths) {
      const name = files.nameOf(path);
      const id = desk.machine.newId();
      // Not the name: what one file system takes is too long for another.
      const storedAs = id + endingOf(name);
      const outcome = await files.copyIn(path, storedAs);
      if ('failed' in outcome) return refuse(`attachment.${outcome.failed}`, { name });
      copied.push({ id, name, size: outcome.size, storedAs, owner, deviationId });
    }
    return desk.write(({ keeps, about, reads, machine, who: addedBy }) => {
      // The dialog may have stood open for long: the case can be gone, and the day another.
      const title = titleOf(reads, owner);
      if (title === null) return refuse('record.gone');
      const addedAt = machine.now().toISOString();
      for (const file of copied) keeps.belongings.attachment({ ...file, addedAt, addedBy });
      about(owner, title);
      return ok(reads.belongings.attachmentsOf(owner));
    });
  };
  let isKept = false;
  try {
    const taken = await takeIn();
    isKept = taken.ok;
    return taken;
  } finally {
    if (!isKept) for (const { storedAs } of copied) await files.remove(storedAs);
  }
};

/** What a case or an agreement is called; null where it is gone. */
export const titleOf = (reads: Reads, owner: Owner): string | null =>
  (owner.kind === 'procurement'
    ? reads.procurements.find(owner.id)
    : reads.agreements.find(owner.id)
  )?.title ?? null;
