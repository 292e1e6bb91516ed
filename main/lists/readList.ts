import type { ListFailure, MappingChoice, ProposedList } from '#domain/agreementList';
import { ok, type Result } from '#domain/result';
import { readPasted, readSheets } from './sheets.ts';
import { understandList } from './understand.ts';

/** What is to be read: the bytes of a file, or cells pasted as text. */
export type ListSource = { readonly bytes: Uint8Array } | { readonly pasted: string };

/** Reads a list and understands it, in this very process; see `readInProcess` for the safe way. */
export const readList = (
  source: ListSource,
  choices: readonly MappingChoice[] = [],
  onProgress: (rows: number, of: number) => void = () => {},
): Result<ProposedList, ListFailure> => {
  const workbook = 'bytes' in source ? readSheets(source.bytes) : readPasted(source.pasted);
  return workbook.ok ? ok(understandList(workbook.value, choices, onProgress)) : workbook;
};
