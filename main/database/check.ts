import type { Database } from 'better-sqlite3';

/** Whether the whole file is in order, the search's index compared with its texts word by word. */
export const isWhole = (db: Database): boolean =>
  db.pragma('quick_check(1)', { simple: true }) === 'ok';

/**
 * Whether every table and its indexes are in order, the search's own tables too. What the search
 * found in its texts is not compared, which is most of {@link isWhole}'s work and can be made anew
 * ({@link mendSearch}).
 */
export const isSound = (db: Database): boolean => {
  const tables = db
    .prepare("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type <> 'virtual'")
    .pluck()
    .all() as string[];
  return tables.every((name) => db.pragma(`quick_check('${name}')`, { simple: true }) === 'ok');
};

/** Makes the search's index anew from its texts, where the two do not agree; whether it had to. */
export const mendSearch = (db: Database): boolean => {
  try {
    db.exec("INSERT INTO search (search) VALUES ('integrity-check')");
    return false;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (!code.startsWith('SQLITE_CORRUPT')) throw error;
    db.exec("INSERT INTO search (search) VALUES ('rebuild')");
    return true;
  }
};
