import { ok, refuse } from '#domain/result';
import type { Owner, StoredAttachment } from '#main/database/belongings';
import type { Reads } from '#main/database/store';
import type { Answers } from './answer.ts';

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
  /** Opens a copy with the system's program; false where the copy is gone. */
  readonly open: (storedAs: string) => Promise<boolean>;
  readonly nameOf: (path: string) => string;
};

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
    run: async (desk, { subject }) => {
      const title = titleOf(desk.reads, subject);
      if (title === null) return refuse('record.gone');
      const paths = await files.choose();
      if (paths === null) return ok(null);
      const copied: StoredAttachment[] = [];
      for (const path of paths) {
        const name = files.nameOf(path);
        const id = desk.machine.newId();
        const storedAs = `${id}-${name}`;
        const outcome = await files.copyIn(path, storedAs);
        if ('failed' in outcome) return refuse(`attachment.${outcome.failed}`, { name });
        const { now: addedAt, who: addedBy } = desk;
        copied.push({ id, name, size: outcome.size, storedAs, addedAt, addedBy, owner: subject });
      }
      return desk.write(({ keeps, about, reads }) => {
        for (const attachment of copied) keeps.belongings.attachment(attachment);
        about(subject, title);
        return ok(reads.belongings.attachmentsOf(subject));
      });
    },
  },
  'attachment.open': {
    mode: 'act',
    run: async ({ reads }, { id }) => {
      const attachment = reads.belongings.attachment(id);
      if (!attachment) return refuse('record.gone');
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

const titleOf = (reads: Reads, owner: Owner): string | null =>
  (owner.kind === 'procurement'
    ? reads.procurements.find(owner.id)
    : reads.agreements.find(owner.id)
  )?.title ?? null;
