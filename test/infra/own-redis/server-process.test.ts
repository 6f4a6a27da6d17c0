import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listens } from '../../../src/infra/own-redis/server-process.ts';

let dir: string;
let socket: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'nu-'));
  socket = join(dir, 'redis.sock');
});
afterEach(() => rm(dir, { recursive: true, force: true }));

/** A server with room for one waiting connection, that is too busy to accept any. */
const BUSY = `require('node:net').createServer().listen({ path: process.argv[1], backlog: 1 }, () => {
  process.stdout.write('up', () => { for (;;); });
});`;

test('nobody listens where there is no socket, nor on a file that a server left behind', async () => {
  expect(await listens(socket)).toBe(false);
  await writeFile(socket, '');
  expect(await listens(socket)).toBe(false);
});

test('a server whose queue is full is there all the same', async () => {
  const server = spawn(process.execPath, ['-e', BUSY, socket], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(server.stdout, 'data');
  const waiting = Array.from({ length: 8 }, () => connect(socket));
  try {
    const refused = waiting.map(async (connection) => once(connection, 'error'));
    expect((await Promise.race(refused))[0]).toMatchObject({ code: 'EAGAIN' });
    expect(await listens(socket)).toBe(true);
  } finally {
    for (const connection of waiting) connection.on('error', () => undefined).destroy();
    const exit = once(server, 'exit');
    server.kill('SIGKILL');
    await exit;
  }
});
