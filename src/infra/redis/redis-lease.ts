import type { Lease } from '../../app/ports/lease.ts';
import type { Connection } from './connection.ts';
import { leaseKey } from './keys.ts';

/** A key that ends by itself. */
export class RedisLease implements Lease {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  async take(name: string, ms: number): Promise<boolean> {
    return (await this.#connection.command('SET', leaseKey(name), '1', 'NX', 'PX', ms)) !== null;
  }
}
