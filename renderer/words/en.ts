import { failure } from './en/failure.ts';
import { frame } from './en/frame.ts';
import { terms } from './en/terms.ts';
import type { SameKeys } from './sameKeys.ts';
import type { sv } from './sv.ts';

/** Every English sentence; the compiler asks for exactly the Swedish ones. */
export const en = { frame, terms, failure } as const satisfies SameKeys<typeof sv>;
