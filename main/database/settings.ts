import { type Settings, settings, standardSettings } from '#domain/settings';
import { keeper, prepared, type ReadableDb, type WritableDb } from './db.ts';

/** The settings as chosen, with the standard for what nobody has chosen or no longer can be read. */
export const readSettings = (db: ReadableDb): Settings => {
  const rows = prepared(db, 'SELECT name, value FROM setting').all() as {
    name: string;
    value: string;
  }[];
  const chosen = settings
    .partial()
    .safeParse(Object.fromEntries(rows.map(({ name, value }) => [name, JSON.parse(value)])));
  const known = chosen.success ? chosen.data : {};
  return { ...standardSettings, ...(known as Partial<Settings>) };
};

/** Keeps the settings that are given; the others stay. */
export const keepSettings = (db: WritableDb, chosen: Partial<Settings>): void => {
  const keep = keeper(db, 'setting', ['name'], ['name', 'value']);
  for (const [name, value] of Object.entries(chosen)) {
    if (value !== undefined) keep({ name, value: JSON.stringify(value) });
  }
};
