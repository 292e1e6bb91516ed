import { z } from 'zod';

const name = z.string().trim().min(1, 'name.missing').max(200, 'text.tooLong');

/** A part of the municipality that buys: förvaltning. */
export type Department = { readonly id: string; readonly name: string; readonly archived: boolean };
/** An area of purchase: avtalsområde. */
export type Category = Department;
/** Somebody who works with procurements: procurer, requester, or the owner of an agreement. */
export type Person = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly departmentId: string | null;
  readonly isProcurer: boolean;
  readonly archived: boolean;
};
/** Somebody who delivers. `organisationNumber` is kept as `NNNNNN-NNNC`, or null where unknown. */
export type Supplier = {
  readonly id: string;
  readonly name: string;
  readonly organisationNumber: string | null;
};

export const departmentFacts = z.object({ name });
export const categoryFacts = z.object({ name });
export const personFacts = z.object({
  name,
  email: z.string().trim().max(200, 'text.tooLong'),
  departmentId: z.string().min(1).nullable(),
  isProcurer: z.boolean(),
});
export const supplierFacts = z.object({
  name,
  organisationNumber: z.string().trim().max(20, 'text.tooLong').nullable(),
});
export type PersonFacts = z.infer<typeof personFacts>;
export type SupplierFacts = z.infer<typeof supplierFacts>;

/** Everything the fields of the window choose among. */
export type Registers = {
  readonly departments: readonly Department[];
  readonly categories: readonly Category[];
  readonly people: readonly Person[];
  readonly suppliers: readonly Supplier[];
};
