import type { ListFailureCode } from '#domain/agreementList';

/** A refusal with a code of `listFailureCodes`; turned to a Result where the file is read. */
export class ListRefusal extends Error {
  readonly code: ListFailureCode;
  readonly details: Readonly<Record<string, string | number>> | undefined;
  constructor(code: ListFailureCode, details?: Readonly<Record<string, string | number>>) {
    super(code);
    this.code = code;
    this.details = details;
  }
}
