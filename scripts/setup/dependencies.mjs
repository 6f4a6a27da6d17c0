import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run, SetupError, tell } from './shell.mjs';

function packagesIn(path) {
  try {
    return JSON.parse(readFileSync(join(root, path), 'utf8')).packages ?? {};
  } catch {
    return {};
  }
}

/**
 * Tells whether node_modules holds exactly what package-lock.json asks for. npm writes its own list as the
 * last step of an install, so an install that was cut off counts as missing. Production may leave out what only development needs (`npm ci --omit=dev`).
 */
function dependenciesInstalled(production) {
  const installed = packagesIn('node_modules/.package-lock.json');
  return Object.entries(packagesIn('package-lock.json')).every(
    ([place, { version, optional, peer, dev }]) =>
      place === '' ||
      installed[place]?.version === version ||
      (!installed[place] && (optional || peer || (production && dev))),
  );
}

/** Installs the dependencies of the lock file when node_modules is missing or older. */
export function ensureDependencies({ production }) {
  if (dependenciesInstalled(production)) return;
  tell('onderdelen installeren met npm ci; dit duurt een minuut en hoeft maar één keer.');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
  const install = run(npm, args, { shell: process.platform === 'win32' });
  if (!install.ok || !dependenciesInstalled(false)) {
    throw new SetupError(
      `npm ci lukte niet. Controleer het netwerk en start opnieuw.\n${install.err}${install.out}`,
    );
  }
}
