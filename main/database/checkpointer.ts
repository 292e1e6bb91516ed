import { parentPort, workerData } from 'node:worker_threads';
import Sqlite from 'better-sqlite3';

// What a long write left in the log goes into the file here, so that no one waits for it. Passive:
// it gives way to whoever reads or writes, and leaves the rest for the next time.
const db = new Sqlite(String(workerData), { fileMustExist: true });
try {
  db.pragma('wal_checkpoint(PASSIVE)');
} finally {
  db.close();
  parentPort?.close();
}
