import { parentPort, workerData } from 'node:worker_threads';
import Sqlite from 'better-sqlite3';
import { isSound } from './check.ts';

// Looks the file through beside everything else; the larger it is, the longer that takes.
const db = new Sqlite(String(workerData), { readonly: true, fileMustExist: true });
try {
  parentPort?.postMessage(isSound(db));
} finally {
  db.close();
  parentPort?.close();
}
