/** The answer of something that may be refused: either a value or a failure told as data. */
export type Result<Value, Refusal = Failure> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly failure: Refusal };

/**
 * Why something was refused. `code` names a sentence in `renderer/words` (`failure.<code>`);
 * `details` are the words, dates and numbers that go into it; `field` is the input field at fault.
 */
export type Failure = {
  readonly code: string;
  readonly field?: string;
  readonly details?: Readonly<Record<string, string | number>>;
};

/** A successful result that carries `value`. */
export const ok = <Value>(value: Value): { readonly ok: true; readonly value: Value } => ({
  ok: true,
  value,
});

/** A refusal with its code, and optionally the field at fault and the details of its sentence. */
export const refuse = (
  code: string,
  details?: Failure['details'],
  field?: string,
): { readonly ok: false; readonly failure: Failure } => ({
  ok: false,
  failure: {
    code,
    ...(details === undefined ? {} : { details }),
    ...(field === undefined ? {} : { field }),
  },
});

/** Closes a switch over a union: the compiler refuses a kind that was forgotten. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}
