import type { Database } from 'better-sqlite3';
import foundation from './migrations/0010-foundation.sql?raw';
import importSource from './migrations/0080-import-source.sql?raw';
import lawOnTheCase from './migrations/0110-law-on-the-case.sql?raw';
import recurringDates from './migrations/0120-recurring-dates.sql?raw';
import followUp from './migrations/0130-follow-up.sql?raw';
import evidence from './migrations/0140-evidence.sql?raw';
import roomView from './migrations/0160-room-view.sql?raw';
import priceAndNeed from './migrations/0170-price-and-need.sql?raw';
import journalInRows from './migrations/0190-journal-in-rows.sql?raw';
import confidentiality from './migrations/0200-confidentiality.sql?raw';
import keptDay from './migrations/0210-kept-day.sql?raw';
import logo from './migrations/0220-logo.sql?raw';
import decisionDraft from './migrations/0230-decision-draft.sql?raw';
import searchFollowUp from './migrations/0240-search-follow-up.sql?raw';
import searchStale from './migrations/0250-search-stale.sql?raw';
import contractKind from './migrations/0260-contract-kind.sql?raw';

/** A frozen step of the schema. Once released it is never edited; a change is a new step. */
type Migration = { readonly version: number; readonly sql: string };

const migrations: readonly Migration[] = [
  { version: 10, sql: foundation },
  { version: 80, sql: importSource },
  { version: 110, sql: lawOnTheCase },
  { version: 120, sql: recurringDates },
  { version: 130, sql: followUp },
  { version: 140, sql: evidence },
  { version: 160, sql: roomView },
  { version: 170, sql: priceAndNeed },
  { version: 190, sql: journalInRows },
  { version: 200, sql: confidentiality },
  { version: 210, sql: keptDay },
  { version: 220, sql: logo },
  { version: 230, sql: decisionDraft },
  { version: 240, sql: searchFollowUp },
  { version: 250, sql: searchStale },
  { version: 260, sql: contractKind },
];

/** The schema this program knows; a file with a higher one comes from a newer program. */
export const newestVersion = Math.max(...migrations.map(({ version }) => version));

/** The schema version of the file, 0 for a new one. */
export const versionOf = (db: Database): number =>
  db.pragma('user_version', { simple: true }) as number;

/**
 * Brings the file to the newest schema, each step in a transaction of its own that also moves the
 * version. A step that fails leaves the file as it was before the step, and throws.
 */
export const migrate = (db: Database, steps: readonly Migration[] = migrations): void => {
  let last = 0;
  for (const { version, sql } of steps) {
    if (version <= last) throw new Error(`Migrations out of order: ${version} after ${last}`);
    last = version;
    if (version <= versionOf(db)) continue;
    db.transaction(() => {
      db.exec(sql);
      const broken = db.pragma('foreign_key_check') as unknown[];
      if (broken.length > 0)
        throw new Error(`Migration ${version} breaks ${broken.length} references`);
      db.pragma(`user_version = ${version}`);
    })();
  }
};
