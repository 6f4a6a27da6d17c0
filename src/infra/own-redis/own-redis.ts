import { existsSync } from 'node:fs';
import { mkdir, realpath, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { StoreUnavailable } from '../../app/ports/store.ts';
import { Connection } from '../redis/connection.ts';
import { list, text } from '../redis/reply.ts';
import { lockFolder } from './folder-lock.ts';
import { launchServer, listens } from './server-process.ts';
import { socketPathFor } from './socket-path.ts';

/** A server that was started but does not listen yet appears within this time. */
const APPEARS_MS = 3_000;
/** Longest wait for a server that we start to read its data and listen. */
const STARTS_MS = 10_000;
/** Longest wait for a server to write its last bytes at a shutdown. */
const SHUTDOWN_MS = 10_000;
const LOOK_AGAIN_MS = 20;

/** The Redis that the program starts itself when no REDIS_URL is given (design §3). */
export type OwnRedis = {
  readonly socket: string;
  /** It ran already: the program before this one was killed, its server was not. */
  readonly attached: boolean;
  /** Ends the server and lets go of the folder. Call it last: everything else needs the server. */
  readonly stop: () => Promise<void>;
};

/**
 * Starts a server on a data folder, or finds the one that still runs there. If it ends by itself it is started
 * again, until `stop`.
 *
 * @param dir data folder; made when absent
 * @param binary path of redis-server or valkey-server
 * @param patience ms to wait for a server that is started to listen
 * @throws FolderInUse when another program has the folder
 */
export async function startOwnRedis(
  dir: string,
  binary: string,
  patience: number = STARTS_MS,
): Promise<OwnRedis> {
  await mkdir(dir, { recursive: true, mode: 0o700 });
  const home = await realpath(dir);
  const lock = lockFolder(home);
  try {
    const socket = await socketPathFor(home);
    const attached = await isRunning(home, socket);
    if (!attached) await launch(binary, home, socket, patience);
    const keeper = keepRunning(binary, home, socket);
    await keeper.check();
    return {
      socket,
      attached,
      stop: async () => {
        await keeper.shutdown();
        lock.release();
      },
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** Left behind when the program died between starting the server and hearing from it. */
const marker = (home: string): string => join(home, 'redis-start');

async function isRunning(home: string, socket: string): Promise<boolean> {
  if (await listens(socket)) return true;
  return existsSync(marker(home)) && (await appears(socket, APPEARS_MS));
}

async function launch(binary: string, home: string, socket: string, patience = STARTS_MS): Promise<void> {
  await writeFile(marker(home), '');
  const server = launchServer(binary, home, socket);
  try {
    if (await Promise.race([appears(socket, patience), server.ended])) return;
    // Whoever starts one again must not find two on the same data.
    await server.kill();
    throw new Error(`the Redis server does not listen on ${socket}`);
  } finally {
    await rm(marker(home), { force: true });
  }
}

/** Waits until the socket is answered. @returns whether it was in time */
async function appears(socket: string, withinMs: number): Promise<boolean> {
  const giveUpAt = performance.now() + withinMs;
  while (!(await listens(socket))) {
    if (performance.now() > giveUpAt) return false;
    await sleep(LOOK_AGAIN_MS);
  }
  return true;
}

/**
 * Asks the server to end until it has. It answers by closing the connection, after it wrote its append-only
 * file to the end. The connection may just have broken: then the question goes out once there is a new one.
 *
 * @returns whether it ended in time
 */
async function endServer(connection: Connection, socket: string): Promise<boolean> {
  const giveUpAt = performance.now() + SHUTDOWN_MS;
  while (await listens(socket)) {
    if (performance.now() > giveUpAt) return false;
    await connection.command('SHUTDOWN', 'NOSAVE').catch(() => undefined);
    await sleep(LOOK_AGAIN_MS);
  }
  return true;
}

/** The folder in which the server keeps its data. The connection may break in between: then it is asked anew. */
async function dirOf(connection: Connection): Promise<string> {
  const giveUpAt = performance.now() + STARTS_MS;
  for (;;) {
    await connection.untilReady();
    try {
      return text(list(await connection.command('CONFIG', 'GET', 'dir'))[1]);
    } catch (error) {
      if (!(error instanceof StoreUnavailable) || performance.now() > giveUpAt) throw error;
      await sleep(LOOK_AGAIN_MS);
    }
  }
}

/** Holds a connection to the server: when it breaks because the server ended, starts the server again. */
function keepRunning(
  binary: string,
  home: string,
  socket: string,
): { check: () => Promise<void>; shutdown: () => Promise<void> } {
  let stopping = false;
  let revival: Promise<void> | null = null;
  const revive = async (): Promise<void> => {
    try {
      if (!(await isRunning(home, socket)) && !stopping) await launch(binary, home, socket);
    } catch {
      // Not up again: the next failed attempt to connect, within a second, tries once more.
    }
    revival = null;
  };
  const connection = new Connection({ url: socket }, (event) => {
    if (event.kind !== 'up' && !stopping) revival ??= revive();
  });
  return {
    check: async () => {
      try {
        const found = await dirOf(connection);
        if (found !== home) throw new Error(`the server on ${socket} keeps its data in ${found}`);
      } catch (error) {
        stopping = true;
        connection.close();
        throw error;
      }
    },
    shutdown: async () => {
      stopping = true;
      await revival;
      const ended = await endServer(connection, socket);
      connection.close();
      if (!ended) throw new Error(`the Redis server on ${socket} does not end`);
    },
  };
}
