// The ground every step stands on: where things lie, how a step speaks, runs a program, takes turns.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** What is fetched or compiled once and shared by every checkout of this user. */
export const cacheDir = join(
  process.env.XDG_CACHE_HOME || join(homedir(), '.cache'),
  'upphandlingsbordet',
);

/** One line about what a step did; on stderr, so that a command's own output stays clean. */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

/** A failure whose message is all the reader needs. */
export class Stop extends Error {}

export function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

export function writeJson(path, value) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`);
}

/** Where a program lies on PATH, or null. */
export function which(program, path = process.env.PATH ?? '') {
  const endings = process.platform === 'win32' ? ['.exe', '.cmd', ''] : [''];
  for (const folder of path.split(delimiter).filter(Boolean)) {
    for (const ending of endings) {
      const candidate = join(folder, program + ending);
      if (existsSync(candidate)) return candidate;
    }
  }
  return null;
}

/** Runs a program to its end without showing its output; gives status, stdout and stderr. */
export function tryRun(program, args, options = {}) {
  const done = spawnSync(program, args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    ...options,
  });
  return {
    status: done.status ?? 1,
    stdout: done.stdout ?? '',
    stderr: (done.stderr ?? '') + (done.error ? String(done.error) : ''),
  };
}

/** As tryRun, but a failure stops everything and shows how what the program said begins and ends. */
export function mustRun(what, program, args, options = {}) {
  const done = tryRun(program, args, options);
  if (done.status !== 0) {
    const lines = `${done.stdout}\n${done.stderr}`.trim().split('\n');
    const shown = lines.length > 40 ? [...lines.slice(0, 20), '…', ...lines.slice(-20)] : lines;
    throw new Stop(`${what} failed (${program} ${args.join(' ')}):\n${shown.join('\n')}`);
  }
  return done.stdout;
}

/** npm, by the file npm itself named when it started us, else by PATH. */
export function npm(what, args, { env = process.env, cwd = root } = {}) {
  const script = process.env.npm_execpath;
  if (script?.endsWith('npm-cli.js')) {
    return mustRun(what, env.UPPHANDLINGSBORDET_NODE ?? process.execPath, [script, ...args], {
      env,
      cwd,
    });
  }
  return mustRun(what, 'npm', args, { env, cwd, shell: process.platform === 'win32' });
}

/**
 * Runs a program with its output shown and gives its exit code. An interrupt is passed on,
 * so that nothing is left running behind us.
 */
export function show(program, args, options = {}) {
  return new Promise((done, fail) => {
    const child = spawn(program, args, { cwd: root, stdio: 'inherit', ...options });
    const pass = (signal) => child.kill(signal);
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    for (const signal of signals) process.on(signal, pass);
    child.on('error', fail);
    child.on('exit', (code, signal) => {
      for (const name of signals) process.off(name, pass);
      done(code ?? (signal ? 1 : 0));
    });
  });
}

/**
 * Makes a folder of the cache in one go: `fill` gets an empty folder beside it, which takes its
 * place only when all went well. A half-made one is never seen.
 */
export async function makeOnce(folder, fill) {
  if (existsSync(folder)) return false;
  const draft = `${folder}.draft-${process.pid}`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true });
  try {
    await fill(draft);
    if (!existsSync(folder)) renameSync(draft, folder);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  return true;
}

/**
 * Lets one run at a time do `work`, so that two terminals do not install into one folder at once.
 * A lock whose owner is gone is taken over.
 */
export async function taking(lock, work) {
  mkdirSync(dirname(lock), { recursive: true });
  let told = false;
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      if (!isOwned(lock)) {
        rmSync(lock, { force: true });
        continue;
      }
      if (!told) say(`waiting for another run that is busy here (${lock})`);
      told = true;
      await new Promise((done) => setTimeout(done, 200));
    }
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function isOwned(lock) {
  try {
    const owner = Number(readFileSync(lock, 'utf8'));
    if (!owner) return true;
    process.kill(owner, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
