import { z } from 'zod';
import { ownAmountRow } from '#domain/law/amounts';
import { maxOre, type Ore, oreSchema } from '#domain/money';
import { deadlineKinds, standardLeadTimes } from '#domain/reminders';
import { planLengthNames, quietTimes } from '#domain/timePlan';

const days = z.array(z.number().int().min(0).max(3650)).max(10).readonly();

/** Who may decide under the delegation, up to a value in öre; null is any value. */
export const delegation = z.object({
  upTo: oreSchema.nullable(),
  who: z.string().trim().min(1, 'decision.noDecisionMaker').max(200, 'text.tooLong'),
});
export type Delegation = z.infer<typeof delegation>;

/** The first rule of the delegation that reaches a value; null where none is entered that does. */
export const delegateFor = (rules: readonly Delegation[], value: Ore | null): Delegation | null =>
  rules
    .filter(({ upTo }) => upTo === null || (value !== null && value <= upTo))
    .sort((one, other) => (one.upTo ?? maxOre) - (other.upTo ?? maxOre))[0] ?? null;

/** What the municipality and its procurers choose; kept in the store, one value per name. */
export const settings = z.object({
  municipality: z.string().trim().max(120, 'text.tooLong'),
  unit: z.string().trim().max(120, 'text.tooLong'),
  /** The person who sits here: the `who` of the journal. */
  userName: z.string().trim().max(120, 'text.tooLong'),
  language: z.enum(['sv', 'en']),
  theme: z.enum(['system', 'light', 'dark']),
  highContrast: z.boolean(),
  /** How much air the rows of lists have. */
  density: z.enum(['comfortable', 'compact']),
  /** How a registry number is usually written here, shown as help: `KS ÅÅÅÅ/NNNNN`. */
  registryNumberPattern: z.string().trim().max(60, 'text.tooLong'),
  /** Days between our decision on an extension and the latest notice, unless the agreement says other. */
  decisionLeadDays: z.number().int().min(0, 'lead.negative').max(730, 'lead.tooLong'),
  /** A kind that is not given has its standard: a file from before the kind existed keeps the rest. */
  leadTimes: z
    .partialRecord(z.enum(deadlineKinds), days)
    .transform((given) => ({ ...standardLeadTimes, ...given })),
  notifications: z.boolean(),
  /** Local clock time from which the day's reminders are spoken. */
  reminderTime: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'time.notATime'),
  /** Whether the workbench stays in the tray, and reminds, when its window is closed. */
  staysInTray: z.boolean(),
  startsAtLogin: z.boolean(),
  /** Who may decide on an extension, by value. */
  delegations: z.array(delegation).max(20),
  /** Thresholds that the municipality has entered itself, kept apart from ours. */
  ownAmounts: z.array(ownAmountRow).max(200),
  /** How long the stretches of a plan take here, in the days of each; what is absent is ours. */
  planLengths: z.partialRecord(z.enum(planLengthNames), z.number().int().min(0).max(730)),
  /** Times of year that a time plan keeps free of work. */
  planAvoids: z.array(z.enum(quietTimes)).max(10),
  /** The instant at which the example data that are there were put in; empty where none are. */
  exampleSince: z.string().max(40),
});
export type Settings = z.infer<typeof settings>;

export const standardSettings: Settings = {
  municipality: '',
  unit: '',
  userName: '',
  language: 'sv',
  theme: 'system',
  highContrast: false,
  density: 'comfortable',
  registryNumberPattern: 'KS ÅÅÅÅ/NNNNN',
  decisionLeadDays: 28,
  leadTimes: standardLeadTimes,
  notifications: true,
  reminderTime: '08:00',
  staysInTray: false,
  startsAtLogin: false,
  delegations: [],
  ownAmounts: [],
  planLengths: {},
  planAvoids: ['july', 'christmas'],
  exampleSince: '',
};
