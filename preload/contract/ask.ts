import { z } from 'zod';

/** One thing the window may ask: how its input is checked, and what it gives. */
type Ask<Input extends z.ZodType, Output> = { readonly input: Input; readonly gives: Output };

export const ask = <Input extends z.ZodType, Output>(
  input: Input,
  gives: Output,
): Ask<Input, Output> => ({
  input,
  gives,
});

/** Marks the type of an answer; answers come from our own side and are not parsed. */
export const gives = <Output>(): Output => undefined as Output;

export const id = z.string().min(1).max(100);
export const byId = z.object({ id });
export const reason = z.string().trim().max(2000, 'text.tooLong');
export const nothing = z.object({});
export const subject = z.object({ kind: z.enum(['procurement', 'agreement']), id });
export const time = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'time.notATime')
  .nullable();
