import { type Settings, settings, standardSettings } from '#domain/settings';
import { keeper, prepared, type ReadableDb, type WritableDb } from './db.ts';

const isSettingName = (name: string): name is keyof Settings => Object.hasOwn(settings.shape, name);

/**
 * The settings as chosen, each by itself: one that is unknown or can no longer be read gives way to
 * its standard, and the others stay.
 */
export const readSettings = (db: ReadableDb): Settings => {
  const rows = prepared(db, 'SELECT name, value FROM setting').all() as {
    name: string;
    value: string;
  }[];
  const chosen = rows.flatMap(({ name, value }) => {
    if (!isSettingName(name)) return [];
    const read = settings.shape[name].safeParse(JSON.parse(value));
    return read.success ? [[name, read.data]] : [];
  });
  return { ...standardSettings, ...Object.fromEntries(chosen) };
};

/** Keeps the settings that are given; the others stay. */
export const keepSettings = (db: WritableDb, chosen: Partial<Settings>): void => {
  const keep = keeper(db, 'setting', ['name'], ['name', 'value']);
  for (const [name, value] of Object.entries(chosen)) {
    if (value !== undefined) keep({ name, value: JSON.stringify(value) });
  }
};
