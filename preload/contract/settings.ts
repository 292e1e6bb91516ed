import { z } from 'zod';
import { ownAmountRow, thresholdKinds } from '#domain/law/amounts';
import { localDateSchema } from '#domain/localDate';
import { type Settings, settings } from '#domain/settings';
import { quietTimes } from '#domain/timePlan';
import { ask, gives } from './ask.ts';

/** What may be asked about settings. */
export const settingsCommands = {
  'settings.choose': ask(
    settings.omit({ ownAmounts: true, exampleSince: true }).partial(),
    gives<Settings>(),
  ),
  /** Whether every plan keeps a quiet time of the year free; the others stay as they are. */
  'settings.avoid': ask(
    z.object({ time: z.enum(quietTimes), isAvoided: z.boolean() }),
    gives<Settings>(),
  ),
  /** A threshold that the municipality enters itself; who and when are ours to say. */
  'amount.keep': ask(ownAmountRow.omit({ addedBy: true, addedAt: true }), gives<null>()),
  'amount.remove': ask(
    z.object({ kind: z.enum(thresholdKinds), validFrom: localDateSchema }),
    gives<null>(),
  ),
} as const;
