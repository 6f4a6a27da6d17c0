import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { downloadPackages, installPackages } from './apt.mjs';
import { cache, cacheFolder, isExecutable, onPath, run, SetupError, tell } from './shell.mjs';

const cached = join(cache, 'redis', 'redis-server');

function works(program) {
  return program !== undefined && isExecutable(program) && run(program, ['--version']).ok;
}

function writeProgram(lines) {
  mkdirSync(dirname(cached), { recursive: true });
  writeFileSync(cached, ['#!/bin/sh', ...lines, ''].join('\n'));
  chmodSync(cached, 0o755);
}

/** All folders below `folder` that hold a shared library. */
function libraryFolders(folder) {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { withFileTypes: true });
  const own = entries.some((entry) => /\.so(\.|$)/.test(entry.name)) ? [folder] : [];
  return [
    ...own,
    ...entries.filter((e) => e.isDirectory()).flatMap((e) => libraryFolders(join(folder, e.name))),
  ];
}

/**
 * Takes the server out of Debian's package without root. The server is the same program as
 * `redis-check-rdb`, which `redis-tools` carries: it looks at the name it is started by.
 */
function fromDebianPackage() {
  const folder = cacheFolder('redis/debian');
  for (const packages of [
    ['redis-tools'],
    ['redis-tools', 'libatomic1', 'libjemalloc2', 'liblzf1', 'libssl3', 'libsystemd0'],
  ]) {
    if (!downloadPackages(packages, folder)) return undefined;
    const program = join(folder, 'usr', 'bin', 'redis-server');
    if (!existsSync(join(dirname(program), 'redis-check-rdb'))) return undefined;
    rmSync(program, { force: true });
    symlinkSync('redis-check-rdb', program);
    const libraries = [join(folder, 'usr', 'lib'), join(folder, 'lib')].flatMap(libraryFolders).join(':');
    const path =
      libraries === '' ? '' : `LD_LIBRARY_PATH="${libraries}\${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}" `;
    writeProgram([`${path}exec "${program}" "$@"`]);
    if (works(cached)) return cached;
  }
  return undefined;
}

function fromAptInstall() {
  return installPackages(['redis-server']) ? onPath('redis-server', 'valkey-server') : undefined;
}

function fromHomebrew() {
  return onPath('brew') && run('brew', ['install', 'redis']).ok ? onPath('redis-server') : undefined;
}

/** Runs the server in an existing Docker or Podman, on this machine's network and in the caller's folder. */
function fromContainer() {
  const engine = onPath('docker', 'podman');
  if (engine === undefined || !run(engine, ['info']).ok) return undefined;
  writeProgram([
    `exec "${engine}" run --rm --init --network host --user "$(id -u):$(id -g)" \\`,
    '  -v "$PWD:$PWD" -w "$PWD" docker.io/library/redis:7 redis-server "$@"',
  ]);
  return works(cached) ? cached : undefined;
}

/** The Redis or Valkey server that is there already, or undefined. Fetches nothing. */
export function findRedisServer() {
  const given = process.env.NEGENUUR_REDIS_SERVER;
  return [given, onPath('redis-server', 'valkey-server'), cached].find(works);
}

/** Finds or fetches a Redis server and returns the path of its program. */
export function ensureRedisServer() {
  const found = findRedisServer();
  if (found !== undefined) return found;
  tell('Redis ophalen; dit hoeft maar één keer.');
  for (const road of [fromDebianPackage, fromAptInstall, fromHomebrew, fromContainer]) {
    const program = road();
    if (works(program)) return program;
  }
  rmSync(cached, { force: true });
  throw new SetupError(
    'Redis ontbreekt en is hier niet op te halen: installeer redis-server (7 of hoger) en start opnieuw.',
  );
}
