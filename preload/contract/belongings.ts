import { z } from 'zod';
import { ask, byId, gives, id, subject } from './ask.ts';

/** A copied file that belongs to a case or an agreement. `size` is in bytes, `addedAt` an instant. */
export type Attachment = {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly addedAt: string;
  readonly addedBy: string;
  /** The deviation that it shows, where it is evidence. */
  readonly deviationId: string | null;
};

/** For how many days the file of a removed attachment is kept before it is erased. */
export const daysRemovedKept = 30;

/** A note somebody wrote; `at` is an instant. */
export type Note = {
  readonly id: string;
  readonly text: string;
  readonly at: string;
  readonly by: string;
};

/** What may be asked about belongings. */
export const belongingCommands = {
  'note.write': ask(
    z.object({ subject, text: z.string().trim().min(1, 'note.empty').max(20_000, 'text.tooLong') }),
    gives<Note>(),
  ),
  'note.remove': ask(byId, gives<null>()),
  /** Opens the system's dialog, copies what was chosen into the store; null when it was closed. */
  'attachment.choose': ask(
    z.object({ subject, deviationId: id.nullable().default(null) }),
    gives<readonly Attachment[] | null>(),
  ),
  /** Copies files that were dropped on the window into the store: all of them, or none. */
  'attachment.drop': ask(
    z.object({ subject, paths: z.array(z.string().min(1).max(4096)).min(1).max(100) }),
    gives<readonly Attachment[]>(),
  ),
  'attachment.open': ask(byId, gives<null>()),
  'attachment.remove': ask(byId, gives<null>()),
} as const;
