import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { app } from 'electron';

/** For how long it is believed that there is no graphics card, in milliseconds: one may come. */
const believedFor = 7 * 24 * 60 * 60 * 1000;

/**
 * Every start tries the graphics card in a process of its own; where there is none that process fails
 * and the first draw waits for another, which draws without. So a computer where that happened is not
 * asked again for a week: it draws the same way, sooner. To be called before the app is ready; what is
 * found is noted whenever it is known anew.
 */
export const knowGraphics = (folder: string): void => {
  const file = join(folder, 'no-graphics-card');
  const here = `${hostname()} ${process.versions.electron}`;
  const isKnownMissing = () => {
    try {
      const age = Math.abs(Date.now() - statSync(file).mtimeMs);
      return age < believedFor && readFileSync(file, 'utf8') === here;
    } catch {
      return false;
    }
  };
  if (isKnownMissing()) {
    app.disableHardwareAcceleration();
    return;
  }
  // Before this event the status says nothing.
  app.on('gpu-info-update', () => {
    try {
      if (app.getGPUFeatureStatus().gpu_compositing.startsWith('enabled')) {
        rmSync(file, { force: true });
      } else writeFileSync(file, here);
    } catch {
      // Then the card is tried again at the next start.
    }
  });
};
