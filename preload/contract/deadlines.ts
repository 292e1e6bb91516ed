import { z } from 'zod';
import { localDateSchema } from '#domain/localDate';
import { type Deadline, handling } from '#domain/reminders';
import { ask, byId, gives, nothing, subject, time } from './ask.ts';

/** What may be asked about deadlines. */
export const deadlineCommands = {
  'deadline.list': ask(nothing, gives<readonly Deadline[]>()),
  'deadline.handle': ask(z.object({ key: z.string().max(300), handling }), gives<null>()),
  'deadline.reopen': ask(z.object({ key: z.string().max(300) }), gives<null>()),
  'deadline.add': ask(
    z.object({
      title: z.string().trim().min(1, 'title.missing').max(300, 'text.tooLong'),
      due: localDateSchema,
      time,
      ownerId: z.string().nullable(),
      subject: subject.nullable(),
    }),
    gives<{ id: string }>(),
  ),
  'deadline.remove': ask(byId, gives<null>()),
} as const;
