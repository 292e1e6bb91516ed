import { isLocalDate, type LocalDate } from '#domain/localDate';
import { kronor, type Ore } from '#domain/money';

/** What a worked case gives, read by name; a value that is missing or of another kind is an error told. */
export type VectorInput = {
  readonly has: (name: string) => boolean;
  readonly date: (...names: readonly string[]) => LocalDate;
  readonly number: (name: string, otherwise?: number) => number;
  readonly numbers: (name: string) => readonly number[];
  /** An amount of kronor, as öre. */
  readonly money: (name: string) => Ore;
  readonly text: (name: string, otherwise?: string) => string;
  readonly flag: (name: string, otherwise: boolean) => boolean;
  readonly raw: (name: string) => unknown;
};

/** A case that cannot be read: it counts as failed, with the reason. */
export class UnreadableCase extends Error {}

const wrong = (name: string, wanted: string, got: unknown): UnreadableCase =>
  new UnreadableCase(`input ${name} is no ${wanted}: ${JSON.stringify(got)}`);

/** Reads the input of one case. */
export const readInput = (input: Readonly<Record<string, unknown>>): VectorInput => {
  const raw = (name: string): unknown => input[name];
  const has = (name: string): boolean => raw(name) !== undefined && raw(name) !== null;
  const number = (name: string, otherwise?: number): number => {
    const value = raw(name) ?? otherwise;
    if (typeof value !== 'number' || !Number.isFinite(value)) throw wrong(name, 'number', value);
    return value;
  };
  return {
    raw,
    has,
    number,
    money: (name) => kronor(number(name)),
    numbers: (name) => {
      const value = raw(name);
      if (!Array.isArray(value)) throw wrong(name, 'list of numbers', value);
      return value.map((item: unknown) => {
        if (typeof item !== 'number') throw wrong(name, 'list of numbers', value);
        return item;
      });
    },
    date: (...names) => {
      const name = names.find(has) ?? names[0] ?? '';
      const value = raw(name);
      if (typeof value !== 'string' || !isLocalDate(value)) throw wrong(name, 'date', value);
      return value;
    },
    text: (name, otherwise) => {
      const value = raw(name) ?? otherwise;
      if (typeof value !== 'string') throw wrong(name, 'text', value);
      return value;
    },
    flag: (name, otherwise) => {
      const value = raw(name) ?? otherwise;
      if (typeof value !== 'boolean') throw wrong(name, 'yes or no', value);
      return value;
    },
  };
};
