import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { FolderInUse } from '../../../src/infra/own-redis/folder-lock.ts';
import type { OwnRedis } from '../../../src/infra/own-redis/own-redis.ts';
import { startOwnRedis } from '../../../src/infra/own-redis/own-redis.ts';
import { findServer, NoRedisServer } from '../../../src/infra/own-redis/server-binary.ts';
import { listens } from '../../../src/infra/own-redis/server-process.ts';
import { Connection } from '../../../src/infra/redis/connection.ts';
import { probeDurability } from '../../../src/infra/redis/durability.ts';
import { text } from '../../../src/infra/redis/reply.ts';
import { startRedis } from '../../support/redis.ts';
import { breaksAt } from '../../support/socket-between.ts';
import { until } from '../../support/until.ts';

const binary = findServer(process.env);
let dir: string;
let cleanUp: (() => unknown)[];
beforeEach(async () => {
  dir = await realpath(await mkdtemp(join(tmpdir(), 'nu-')));
  cleanUp = [];
});
afterEach(async () => {
  for (const step of cleanUp.toReversed()) await step();
  await rm(dir, { recursive: true, force: true });
});

async function start(folder = dir): Promise<OwnRedis> {
  const own = await startOwnRedis(folder, binary);
  cleanUp.push(() => own.stop());
  return own;
}
async function connect(socket: string): Promise<Connection> {
  const connection = new Connection({ url: socket }, () => undefined);
  cleanUp.push(() => connection.close());
  await connection.untilReady();
  return connection;
}
async function pidOf(connection: Connection): Promise<number> {
  return Number(/process_id:(\d+)/.exec(text(await connection.command('INFO', 'server')))?.[1]);
}
/** Another program on the same folder, in a process of its own. @returns null when it refused to start. */
async function program(): Promise<{ process: ChildProcess; socket: string } | null> {
  const script = join(import.meta.dirname, '../../support/program-with-redis.ts');
  const child = spawn(process.execPath, [script, dir], { stdio: ['pipe', 'pipe', 'ignore'], detached: true });
  const exit = once(child, 'exit');
  cleanUp.push(() => {
    child.stdin.end();
    return exit;
  });
  const line: unknown[] | null = await Promise.race([once(child.stdout, 'data'), exit.then(() => null)]);
  return line === null ? null : { process: child, socket: String(line[0]).trim() };
}
async function runningProgram(): Promise<{ process: ChildProcess; socket: string }> {
  const started = await program();
  if (started === null) throw new Error('the program did not start');
  return started;
}

test('starts a server that keeps every acknowledged write, and ends it', async () => {
  const own = await startOwnRedis(dir, binary);
  expect(own.attached).toBe(false);
  const connection = await connect(own.socket);
  expect(await probeDurability(connection)).toEqual({ weak: [] });
  await connection.command('SET', 'a', 'b');
  await own.stop();
  expect(await listens(own.socket)).toBe(false);
  const again = await connect((await start()).socket);
  expect(text(await again.command('GET', 'a'))).toBe('b');
});

test('a second program on the same folder is refused while the first one runs', async () => {
  const own = await start();
  await expect(startOwnRedis(dir, binary)).rejects.toThrow(FolderInUse);
  expect(await program()).toBeNull();
  expect(await listens(own.socket)).toBe(true);
});

test('after a kill -9 of the program the next one finds the server still running', async () => {
  const first = await runningProgram();
  const connection = await connect(first.socket);
  const pid = await pidOf(connection);
  await connection.command('SET', 'a', 'b');
  first.process.kill('SIGKILL');
  await once(first.process, 'exit');
  expect(await listens(first.socket)).toBe(true);
  const own = await start();
  expect(own).toMatchObject({ attached: true, socket: first.socket });
  expect(await pidOf(connection)).toBe(pid);
  expect(text(await connection.command('GET', 'a'))).toBe('b');
});

test('an interrupt in the program’s terminal does not reach the server', async () => {
  const first = await runningProgram();
  const connection = await connect(first.socket);
  const exit = once(first.process, 'exit');
  process.kill(-Number(first.process.pid), 'SIGINT');
  await exit;
  expect(text(await connection.command('PING'))).toBe('PONG');
  await start();
});

test('a server that ends by itself is started again, with everything in it', async () => {
  const own = await start();
  const connection = await connect(own.socket);
  await connection.command('SET', 'a', 'b');
  const pid = await pidOf(connection);
  process.kill(pid, 'SIGKILL');
  await until('the connection has noticed', () => !connection.ready);
  await connection.untilReady();
  expect(await pidOf(connection)).not.toBe(pid);
  expect(text(await connection.command('GET', 'a'))).toBe('b');
});

test('a start in which the connection breaks in the middle asks once more', async () => {
  const redis = await startRedis(['--dir', dir]);
  cleanUp.push(() => redis.stop());
  const words = ['CONFIG'];
  const wire = await breaksAt(join(dir, 'redis.sock'), redis.socket, words);
  const own = await start();
  // First of all: its stop waits until nobody listens there any more.
  cleanUp.push(() => wire.close());
  expect(own.attached).toBe(true);
  expect(words).toEqual([]);
});

test('a stop just after the connection broke waits for a new one and ends the server', async () => {
  const own = await startOwnRedis(dir, binary);
  const connection = await connect(own.socket);
  await connection.command('CLIENT', 'KILL', 'TYPE', 'normal', 'SKIPME', 'yes');
  // Once anything else came through, the loss of the other connection has been noticed as well.
  await connection.command('PING');
  await own.stop();
  expect(await listens(own.socket)).toBe(false);
});

test('a stop just after the server ended by itself leaves none behind', async () => {
  const own = await startOwnRedis(dir, binary);
  const connection = await connect(own.socket);
  process.kill(await pidOf(connection), 'SIGKILL');
  await until('the connection has noticed', () => !connection.ready);
  await own.stop();
  expect(await listens(own.socket)).toBe(false);
  await start();
});

test('a folder with a path too long for a socket gets one elsewhere, always the same', async () => {
  const deep = join(dir, 'x'.repeat(120));
  await mkdir(deep);
  const own = await startOwnRedis(deep, binary);
  expect(Buffer.byteLength(own.socket)).toBeLessThan(104);
  await own.stop();
  const again = await start(deep);
  expect(again.socket).toBe(own.socket);
  cleanUp.unshift(() => rm(join(own.socket, '..'), { recursive: true, force: true }));
});

test('a server that cannot start is reported with where to look', async () => {
  await expect(startOwnRedis(dir, '/bin/false')).rejects.toThrow(/redis\.log/);
  await expect(startOwnRedis(dir, join(dir, 'bestaat-niet'))).rejects.toThrow(/ENOENT/);
  expect((await start()).attached).toBe(false);
});

test('a server that does not come is ended: whoever starts another is alone with the data', async () => {
  const stuck = join(dir, 'stuck');
  await writeFile(stuck, `#!/bin/sh\necho $$ > ${join(dir, 'pid')}\nexec sleep 600\n`, { mode: 0o755 });
  await expect(startOwnRedis(dir, stuck, 1_000)).rejects.toThrow(/does not listen/);
  // Ended before it could write this it is gone as well: no process has such a number.
  const pid = await readFile(join(dir, 'pid'), 'utf8').catch(() => '2147483647');
  expect(() => process.kill(Number(pid), 0)).toThrow(/ESRCH/);
});

test('the server is the one that is named, else the first on the path', async () => {
  const onPath = join(dir, 'redis-server');
  await symlink(binary, onPath);
  expect(findServer({ NEGENUUR_REDIS_SERVER: '/opt/x', PATH: dir })).toBe('/opt/x');
  expect(findServer({ PATH: ['/nergens', dir, '/bin'].join(delimiter) })).toBe(onPath);
  expect(() => findServer({ PATH: '/nergens' })).toThrow(NoRedisServer);
});
