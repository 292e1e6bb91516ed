import type { Failure } from '#domain/result';

/** A refusal on its way through the query cache, which knows failures as thrown. */
export class Refusal extends Error {
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(failure.code);
    this.failure = failure;
  }
}
