import { z } from 'zod';
import { summarySections } from '#domain/caseSummary';
import { localDateSchema } from '#domain/localDate';
import { ask, byId, gives, id, subject } from './ask.ts';

/** A paper that was written, or null when the person closed the dialog. */
export type SavedPaper = { readonly path: string } | null;

/** What a list was sifted by, in words; empty where nothing was left out. */
const selection = z.string().max(1000, 'text.tooLong');

/** Agreements to be given out, and what a person says of the request. */
export const disclosure = z.object({
  ids: z.array(id).max(200_000),
  selection: z.string().max(2000),
  request: z.string().trim().max(2000, 'text.tooLong'),
  notCovered: z.string().trim().max(2000, 'text.tooLong'),
});

/** What may be asked about papers. */
export const paperCommands = {
  /** The summary of a case without the parts that are left out. */
  'paper.procurement': ask(
    byId.extend({ leftOut: z.array(z.enum(summarySections)).max(20).default([]) }),
    gives<SavedPaper>(),
  ),
  'paper.agreement': ask(byId, gives<SavedPaper>()),
  'paper.decision': ask(z.object({ agreementId: id, decisionId: id }), gives<SavedPaper>()),
  'paper.deviation': ask(byId, gives<SavedPaper>()),
  'paper.experienceForm': ask(
    z.object({ agreementId: id, answerBy: localDateSchema.nullable() }),
    gives<SavedPaper>(),
  ),
  'paper.supplier': ask(byId, gives<SavedPaper>()),
  /** Dates as a list sees them: by their keys, in its order. `selection` says in words what they are. */
  'paper.deadlines': ask(
    z.object({ keys: z.array(z.string().max(300)).max(200_000), selection }),
    gives<SavedPaper>(),
  ),
  /** Agreements as a list sees them, in its order. */
  'paper.agreements': ask(
    z.object({ ids: z.array(id).max(200_000), selection }),
    gives<SavedPaper>(),
  ),
  /** Agreements on a timeline, in its order. */
  'paper.timeline': ask(
    z.object({
      ids: z.array(id).max(200_000),
      selection,
      window: z.object({
        from: localDateSchema,
        years: z.union([z.literal(1), z.literal(3), z.literal(8)]),
      }),
      group: z.enum(['category', 'owner']).nullable(),
    }),
    gives<SavedPaper>(),
  ),
  /** Agreements as a list to be given out: masked where that is proposed, and what it does not cover. */
  'paper.disclosure': ask(disclosure, gives<SavedPaper>()),
  'paper.show': ask(z.object({ path: z.string().max(4000) }), gives<null>()),
  /** The dates of one case or agreement, or all of them, as a file for another calendar. */
  'calendar.save': ask(z.object({ subject: subject.nullable() }), gives<SavedPaper>()),
} as const;
