import { z } from 'zod';

/** An amount in whole öre, excluding VAT unless said. 125 000 kr is `12_500_000`. */
export type Ore = number & { readonly __ore: true };

/** The largest amount the workbench takes, nine thousand billion kronor: still exact as a double. */
export const maxOre = 900_000_000_000_000;

/** The amount of `kronor` kronor, rounded to whole öre. */
export const kronor = (amount: number): Ore => Math.round(amount * 100) as Ore;

/** The amount in kronor as a number, for showing and exporting. */
export const inKronor = (amount: Ore): number => amount / 100;

/** Checks an amount at a border: whole öre, not negative, within what can be held exactly. */
export const oreSchema = z
  .number()
  .int()
  .min(0, 'money.negative')
  .max(maxOre, 'money.tooLarge') as unknown as z.ZodType<Ore, number>;
