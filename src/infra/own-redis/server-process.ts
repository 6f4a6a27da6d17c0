import { spawn } from 'node:child_process';
import { connect } from 'node:net';
import { join } from 'node:path';

/**
 * Settings of the program's own Redis. An answer to a write means that it is on disk; nothing is ever
 * evicted; no snapshots beside the append-only file, which holds everything already; no network.
 */
function settings(dir: string, socket: string): readonly string[] {
  const place = ['--port', '0', '--unixsocket', socket, '--unixsocketperm', '700', '--dir', dir];
  const promise = ['--appendonly', 'yes', '--appendfsync', 'always', '--maxmemory-policy', 'noeviction'];
  return [...place, ...promise, '--save', '', '--daemonize', 'no', '--logfile', join(dir, 'redis.log')];
}

export type Launched = {
  readonly ended: Promise<never>;
  /** Ends it at once. Resolves when it is gone. */
  readonly kill: () => Promise<void>;
};

/**
 * Starts a server in a process group of its own, so that Ctrl-C in the program's terminal does not end it
 * before the program is ready. It gets no environment: the program's holds secrets.
 *
 * @returns `ended` only ever rejects, when the server ends; awaiting it is optional
 */
export function launchServer(binary: string, dir: string, socket: string): Launched {
  const child = spawn(binary, settings(dir, socket), {
    cwd: dir,
    detached: true,
    stdio: 'ignore',
    env: { LC_ALL: 'C' },
  });
  child.unref();
  const ended = new Promise<never>((_, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      reject(new Error(`the Redis server ended (${signal ?? code}); see ${join(dir, 'redis.log')}`));
    });
  });
  ended.catch(() => undefined);
  return {
    ended,
    kill: async () => {
      child.ref();
      child.kill('SIGKILL');
      await ended.catch(() => undefined);
    },
  };
}

/**
 * Whether a server listens on the socket. No file, or a file without a server, refuses; any other failure (its
 * queue is full) means that somebody is there, and a second server on the same data must never be started.
 */
export async function listens(socket: string): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = connect(socket);
    probe.once('connect', () => {
      probe.destroy();
      resolve(true);
    });
    probe.once('error', (error: NodeJS.ErrnoException) => {
      resolve(error.code !== 'ENOENT' && error.code !== 'ECONNREFUSED');
    });
  });
}
