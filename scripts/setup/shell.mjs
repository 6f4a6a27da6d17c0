// Small helpers for the set-up. Everything in scripts/setup runs on Node 20 without any dependency.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, mkdirSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Root folder of the project. */
export const root = resolve(fileURLToPath(new URL('../..', import.meta.url)));

/** Folder for what the set-up fetched; safe to delete. */
export const cache = join(root, '.cache');

/** Prints one calm line of progress, on stderr so that programs keep stdout to themselves. */
export function tell(sentence) {
  process.stderr.write(`Negenuur: ${sentence}\n`);
}

/** Ends the set-up with one sentence that says what to do. */
export class SetupError extends Error {}

/** Runs a command without a shell and without stdin; `ok` is false when it failed or does not exist. */
export function run(command, args, options = {}) {
  const result = spawnSync(command, args, {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 64 * 1024 * 1024,
    ...options,
  });
  return {
    ok: result.status === 0,
    out: result.stdout ?? '',
    err: result.stderr ?? String(result.error ?? ''),
  };
}

/** Tells whether a path is a program that may be run. */
export function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Finds the first of these programs on the PATH, or undefined. */
export function onPath(...names) {
  for (const name of names) {
    for (const folder of (process.env.PATH ?? '').split(delimiter)) {
      const path = join(folder, name);
      if (folder !== '' && isExecutable(path)) return path;
    }
  }
  return undefined;
}

/** The prefix that makes a command run as root without asking: [] as root, sudo if it needs no password. */
export function rootPrefix() {
  if (process.getuid?.() === 0) return [];
  return onPath('sudo') && run('sudo', ['-n', 'true']).ok ? ['sudo', '-n'] : undefined;
}

/** Makes a folder inside .cache and returns its path. */
export function cacheFolder(name) {
  const folder = join(cache, name);
  mkdirSync(folder, { recursive: true });
  return folder;
}
