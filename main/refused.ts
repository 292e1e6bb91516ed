import { app } from 'electron';
import { type Failure, ok, type Result, refuse } from '#domain/result';
import { placesIn, restoreNewestBackup } from './database/open.ts';
import { showInFolder } from './window.ts';

/**
 * The door where the store could not be opened: everything is refused for that reason, but the folder
 * can be shown, and a damaged store can be replaced by its newest good backup (the damaged one is set
 * aside), after which the workbench starts anew.
 */
export const refusedDoor =
  (why: Failure, folder: string, stamp: () => string, leave: () => void) =>
  async (name: string): Promise<Result<unknown>> => {
    switch (name) {
      case 'store.showFolder':
        showInFolder(placesIn(folder).store);
        return ok(null);
      case 'store.restore': {
        if (why.code !== 'store.damaged') return refuse('store.notDamaged');
        const path = restoreNewestBackup(folder, stamp());
        if (path === null) return refuse('store.noBackup', { path: folder });
        app.relaunch();
        app.quit();
        return ok({ path });
      }
      case 'desk.leave':
        leave();
        return ok(null);
      default:
        return { ok: false, failure: why };
    }
  };
