import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Kopie } from './kopie.ts';
import { pakUit } from './kopie.ts';

/** This Redis does not start with these files. */
export class Onleesbaar extends Error {
  constructor() {
    super('the backup cannot be read by Redis');
    this.name = 'Onleesbaar';
  }
}

/** A Redis for a moment, on a copy of a backup, without a network. */
export type ProefRedis = AsyncDisposable & {
  readonly socket: string;
  /** Redis left out the end of the file: it was copied while it was being written. */
  readonly afgebroken: () => boolean;
  /** Rejects with Onleesbaar when Redis ends by itself. */
  readonly gestopt: Promise<never>;
};

/** @param binary path of redis-server or valkey-server */
export async function startProefRedis(binary: string, kopie: Kopie): Promise<ProefRedis> {
  const { map, instellingen, weg } = await pakUit(kopie);
  const socket = join(map, 'r.sock');
  const logboek = join(map, 'redis.log');
  const plek = ['--port', '0', '--unixsocket', socket, '--unixsocketperm', '700', '--dir', map];
  const server = spawn(
    binary,
    [...plek, ...instellingen, '--save', '', '--aof-load-truncated', 'yes', '--logfile', logboek],
    { cwd: map, stdio: 'ignore', env: { LC_ALL: 'C' } },
  );
  const einde = once(server, 'exit').catch(() => undefined);
  const gestopt = einde.then((): never => {
    throw new Onleesbaar();
  });
  gestopt.catch(() => undefined);
  return {
    socket,
    gestopt,
    afgebroken: () => /truncat/i.test(readFileSync(logboek, 'utf8')),
    async [Symbol.asyncDispose]() {
      if (server.exitCode === null && server.signalCode === null) server.kill('SIGKILL');
      await einde;
      await weg();
    },
  };
}
