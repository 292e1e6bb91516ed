// A screen for programs that open windows: the real one, else Xvfb for as long as they run.
import { spawn } from 'node:child_process';
import { Stop, say } from '../bootstrap/ground.mjs';
import { hasDisplay } from '../bootstrap/machine.mjs';

/** Calls `work` with an environment in which there is a screen. */
export async function withDisplay(env, work) {
  if (hasDisplay()) return work(env);
  // Xvfb itself picks a free number and tells it through file descriptor 3.
  const options = ['-displayfd', '3', '-screen', '0', '1920x1200x24', '-nolisten', 'tcp'];
  const screen = spawn('Xvfb', options, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const stop = () => screen.kill();
  process.once('exit', stop);
  try {
    const display = `:${await firstLine(screen)}`;
    say(`display: none here, using Xvfb ${display}`);
    return await work({ ...env, DISPLAY: display });
  } finally {
    process.off('exit', stop);
    stop();
  }
}

function firstLine(screen) {
  return new Promise((done, fail) => {
    let text = '';
    screen.stdio[3].on('data', (bytes) => {
      text += bytes;
      if (text.includes('\n')) done(text.trim());
    });
    screen.on('error', (error) => fail(new Stop(`Xvfb does not start: ${error.message}`)));
    screen.on('exit', () => fail(new Stop('Xvfb ended before it had a screen.')));
  });
}
