import { type Logo, logo } from '#domain/logo';
import { keeper, prepared, type ReadableDb, type WritableDb } from './db.ts';

/** The municipality's mark, or null where none is chosen or it can no longer be read. */
export const readLogo = (db: ReadableDb): Logo | null => {
  const read = logo.safeParse(prepared(db, 'SELECT kind, picture, alternative FROM logo').get());
  return read.success ? read.data : null;
};

/** Keeps the mark; null takes it away. */
export const keepLogo = (db: WritableDb, chosen: Logo | null): void => {
  if (chosen === null) prepared(db, 'DELETE FROM logo').run();
  else
    keeper(db, 'logo', ['id'], ['id', 'kind', 'picture', 'alternative'])({ id: 'logo', ...chosen });
};
