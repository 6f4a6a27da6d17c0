import type { KeyObject } from 'node:crypto';
import * as z from 'zod';
import type { PagePlace, Pages } from '../../app/ports/pager.ts';
import type { IndexKeys } from '../crypto/index-keys.ts';
import { seal, unseal } from '../crypto/seal.ts';
import type { Connection } from './connection.ts';
import { pageKey } from './keys.ts';
import { bytes } from './reply.ts';

/** Seconds that a report of the gateway is waited for. */
const KEPT = 7 * 24 * 3_600;

const schema = z.object({
  locatie: z.string(),
  soort: z.enum(['zaak', 'locatie']),
  id: z.string(),
  postId: z.string(),
  receiver: z.string(),
});

/** Messages to the gateway by their id: names are HMACs, where they belong is sealed. */
export class RedisPages implements Pages {
  readonly #connection: Connection;
  readonly #index: IndexKeys;
  readonly #key: KeyObject;

  constructor(connection: Connection, index: IndexKeys) {
    this.#connection = connection;
    this.#index = index;
    this.#key = index.sealingKey('oproep');
  }

  async remember(messageId: string, place: PagePlace): Promise<void> {
    const key = pageKey(this.#index.nameOf('oproep', messageId));
    const blob = seal(this.#key, Buffer.from(JSON.stringify(place)), Buffer.from(key));
    await this.#connection.command('SET', key, blob, 'EX', KEPT);
  }

  async find(messageId: string): Promise<PagePlace | null> {
    const key = pageKey(this.#index.nameOf('oproep', messageId));
    const found = await this.#connection.command('GET', key);
    if (found === null) return null;
    return schema.parse(JSON.parse(unseal(this.#key, bytes(found), Buffer.from(key)).toString('utf8')));
  }
}
