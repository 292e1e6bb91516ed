import { z } from 'zod';
import { ask, gives, nothing, subject } from './ask.ts';

/**
 * A case or an agreement that was written whole to an archive, and the names of attachments whose copy
 * could not be read. Null when the dialog was closed or the writing called off.
 */
export type SavedCaseFile = { readonly path: string; readonly missing: readonly string[] } | null;

/** What may be asked about whole cases for the registry. */
export const caseFileCommands = {
  'caseFile.save': ask(z.object({ subject }), gives<SavedCaseFile>()),
  'caseFile.stop': ask(nothing, gives<null>()),
} as const;
