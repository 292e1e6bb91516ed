import { z } from 'zod';
import type { Failure } from '#domain/result';
import { id } from './ask.ts';

/** What a change of several records did, told record by record where it could not be done. */
export type ManyChanged = {
  readonly changed: number;
  /** Those that were so already. */
  readonly alike: number;
  readonly refused: readonly {
    readonly id: string;
    readonly title: string;
    readonly failure: Failure;
  }[];
};

export const ids = z.array(id).min(1).max(20_000);
