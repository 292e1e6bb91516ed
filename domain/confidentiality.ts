import { z } from 'zod';

/**
 * What of an agreement a list that is given out can leave masked. `suppliers` hides also how many they
 * are, `dates` every day of the term.
 */
export const maskableFields = [
  'title',
  'suppliers',
  'dates',
  'options',
  'ceiling',
  'valueUsed',
  'ownerId',
] as const;
export const maskableField = z.enum(maskableFields);
export type MaskableField = z.infer<typeof maskableField>;
