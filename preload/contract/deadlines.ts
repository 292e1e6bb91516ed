import { z } from 'zod';
import { localDateSchema } from '#domain/localDate';
import { recurrences } from '#domain/recurrence';
import { type Deadline, handling } from '#domain/reminders';
import { ask, byId, gives, id, nothing, subject, time } from './ask.ts';

const ownDate = z.object({
  title: z.string().trim().min(1, 'title.missing').max(300, 'text.tooLong'),
  due: localDateSchema,
  time,
  ownerId: z.string().nullable(),
  every: z.enum(recurrences).nullable().default(null),
});

/** What may be asked about deadlines. */
export const deadlineCommands = {
  'deadline.list': ask(nothing, gives<readonly Deadline[]>()),
  'deadline.handle': ask(z.object({ key: z.string().max(300), handling }), gives<null>()),
  'deadline.reopen': ask(z.object({ key: z.string().max(300) }), gives<null>()),
  'deadline.add': ask(ownDate.extend({ subject: subject.nullable() }), gives<{ id: string }>()),
  'deadline.describe': ask(z.object({ id, facts: ownDate }), gives<null>()),
  /** On which days before this one date to speak; null: as its kind. */
  'deadline.remind': ask(
    z.object({
      key: z.string().max(300),
      days: z.array(z.number().int().min(0).max(3650)).max(10).nullable(),
    }),
    gives<null>(),
  ),
  'deadline.remove': ask(byId, gives<null>()),
} as const;
