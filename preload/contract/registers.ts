import { z } from 'zod';
import {
  categoryFacts,
  departmentFacts,
  personFacts,
  type Registers,
  supplierFacts,
} from '#domain/register';
import { ask, gives, id, nothing } from './ask.ts';

/** What may be asked about registers. */
export const registerCommands = {
  'register.list': ask(nothing, gives<Registers>()),
  'department.keep': ask(
    z.object({ id: id.nullable(), facts: departmentFacts }),
    gives<{ id: string }>(),
  ),
  'department.archive': ask(z.object({ id, archived: z.boolean() }), gives<null>()),
  'category.keep': ask(
    z.object({ id: id.nullable(), facts: categoryFacts }),
    gives<{ id: string }>(),
  ),
  'category.archive': ask(z.object({ id, archived: z.boolean() }), gives<null>()),
  'person.keep': ask(z.object({ id: id.nullable(), facts: personFacts }), gives<{ id: string }>()),
  'person.archive': ask(z.object({ id, archived: z.boolean() }), gives<null>()),
  'supplier.keep': ask(
    z.object({ id: id.nullable(), facts: supplierFacts }),
    gives<{ id: string }>(),
  ),
} as const;
