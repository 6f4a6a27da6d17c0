import type { Lease } from '../../app/ports/lease.ts';
import type { Connection } from './connection.ts';
import { leaseKey, newestKey } from './keys.ts';
import { int } from './reply.ts';
import { loadScript } from './script.ts';

const NEWEST = loadScript('newest');

/** A key that ends by itself. */
export class RedisLease implements Lease {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  async take(name: string, ms: number): Promise<boolean> {
    return (await this.#connection.command('SET', leaseKey(name), '1', 'NX', 'PX', ms)) !== null;
  }

  async hold(name: string, ms: number): Promise<void> {
    const key = leaseKey(name);
    await (ms > 0
      ? this.#connection.command('SET', key, '1', 'PX', ms)
      : this.#connection.command('DEL', key));
  }

  async held(name: string): Promise<boolean> {
    return (await this.#connection.command('GET', leaseKey(name))) !== null;
  }

  async newest(name: string, version: number, ms: number): Promise<boolean> {
    return int(await this.#connection.run(NEWEST, [newestKey(name)], [version, ms])) === 1;
  }
}
