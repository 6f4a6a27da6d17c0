import { isIP } from 'node:net';
import type { RedisOptions } from 'ioredis';
import { Redis } from 'ioredis';
import type { Script } from './script.ts';
import { asUnavailable, isNoScript, notConnected } from './unavailable.ts';

/** Where Redis is: `redis://`, `rediss://`, `unix:/path` or a bare path of a socket. */
export type RedisTarget = {
  readonly url: string;
  /** PEM text of the authority that signed the server's certificate, when it is not a public one. */
  readonly ca?: string;
  /** Longest wait for one reply, ms: {@link REPLY_WITHIN_MS} unless told otherwise. */
  readonly replyWithinMs?: number;
};

/** Told each time the connection changes; `failed` carries the reason of one attempt that did not work. */
export type ConnectionEvent =
  | { readonly kind: 'up' }
  | { readonly kind: 'down' }
  | { readonly kind: 'failed'; readonly reason: string };

/** Told how long the server took to answer, ms; `operation` is the name of a script or a command. */
export type OnCall = (operation: string, ms: number) => void;

/** Longest wait for one reply. Afterwards the outcome of a write is unknown. */
const REPLY_WITHIN_MS = 1_500;
/** A connection on which nothing came back for so many times the longest wait is thrown away and made anew. */
const SILENT_WAITS = 2;

type Argument = string | Buffer | number;
type Options = Omit<RedisOptions, 'replyMapping'>;

/**
 * One connection that never queues and never resends by itself: what cannot be written now is refused at
 * once, and what was written and lost its reply is reported as unknown. It reconnects for ever.
 */
export class Connection {
  readonly #client: Redis;
  readonly #onCall: OnCall;

  constructor(
    target: RedisTarget,
    onEvent: (event: ConnectionEvent) => void,
    onCall: OnCall = () => undefined,
  ) {
    this.#onCall = onCall;
    this.#client = new Redis(optionsFor(target));
    let up = false;
    this.#client.on('ready', () => {
      up = true;
      onEvent({ kind: 'up' });
    });
    this.#client.on('close', () => {
      // Every failed attempt to connect closes something too; only the loss of a connection is news.
      if (up) onEvent({ kind: 'down' });
      up = false;
    });
    this.#client.on('error', (error: Error) => onEvent({ kind: 'failed', reason: error.message }));
  }

  get ready(): boolean {
    return this.#client.status === 'ready';
  }

  /**
   * Waits until Redis can be used, however long that takes.
   *
   * @throws the signal's reason when it is aborted first.
   */
  async untilReady(signal?: AbortSignal): Promise<void> {
    if (this.ready) return;
    await new Promise<void>((resolve, reject) => {
      const aborted = (): void => {
        this.#client.off('ready', done);
        reject(signal?.reason instanceof Error ? signal.reason : new Error('aborted'));
      };
      const done = (): void => {
        signal?.removeEventListener('abort', aborted);
        resolve();
      };
      this.#client.once('ready', done);
      signal?.addEventListener('abort', aborted, { once: true });
      if (signal?.aborted === true) aborted();
    });
  }

  /** Sends one command. @throws StoreUnavailable, or the server's own error when the command is wrong. */
  async command(name: string, ...args: readonly Argument[]): Promise<unknown> {
    return this.#call(name, name, args);
  }

  async #call(operation: string, name: string, args: readonly Argument[]): Promise<unknown> {
    if (!this.ready) throw notConnected();
    const began = performance.now();
    try {
      this.#gather();
      return await this.#client.callBuffer(name, [...args]);
    } catch (error) {
      throw asUnavailable(error);
    } finally {
      this.#onCall(operation, performance.now() - began);
    }
  }

  /**
   * Commands of the same turn of the event loop leave in one write: system calls cost more than most commands,
   * and a server that syncs to disk does so once for all that came in together.
   */
  #gather(): void {
    const { stream } = this.#client;
    if (stream.writableCorked > 0) return;
    stream.cork();
    setImmediate(() => stream.uncork());
  }

  /** Runs a script by its hash, and by its text when this server does not have it yet. */
  async run(script: Script, keys: readonly string[], args: readonly Argument[]): Promise<unknown> {
    try {
      return await this.#call(script.name, 'EVALSHA', [script.sha, keys.length, ...keys, ...args]);
    } catch (error) {
      if (!isNoScript(error)) throw error;
      return this.#call(script.name, 'EVAL', [script.source, keys.length, ...keys, ...args]);
    }
  }

  close(): void {
    this.#client.disconnect();
  }
}

function optionsFor(target: RedisTarget): Options {
  const path = socketPath(target.url);
  const { replyWithinMs = REPLY_WITHIN_MS } = target;
  return {
    ...(path === null ? fromUrl(target) : { path }),
    protocol: 2,
    disableClientInfo: true,
    enableOfflineQueue: false,
    autoResendUnfulfilledCommands: false,
    maxRetriesPerRequest: 0,
    maxLoadingRetryTime: 250,
    commandTimeout: replyWithinMs,
    connectTimeout: replyWithinMs,
    socketTimeout: SILENT_WAITS * replyWithinMs,
    retryStrategy: (times) => Math.min(25 * 2 ** Math.min(times, 6), 1_000),
  };
}

function socketPath(url: string): string | null {
  if (url.startsWith('/')) return url;
  return url.startsWith('unix:') ? url.replace(/^unix:(?:\/\/)?/, '') : null;
}

function fromUrl(target: RedisTarget): Options {
  const url = new URL(target.url);
  const host = url.hostname.replace(/^\[|\]$/g, '');
  return {
    host,
    port: url.port === '' ? 6379 : Number(url.port),
    ...(url.username === '' ? {} : { username: decodeURIComponent(url.username) }),
    ...(url.password === '' ? {} : { password: decodeURIComponent(url.password) }),
    ...(url.pathname.length > 1 ? { db: Number(url.pathname.slice(1)) } : {}),
    ...(url.protocol === 'rediss:' ? { tls: tlsFor(host, target.ca) } : {}),
  };
}

/** The server name is named because Node's TLS client does not send one by itself. */
function tlsFor(host: string, ca: string | undefined): NonNullable<Options['tls']> {
  return { ...(isIP(host) === 0 ? { servername: host } : {}), ...(ca === undefined ? {} : { ca }) };
}
