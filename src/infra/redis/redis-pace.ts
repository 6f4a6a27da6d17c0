import { randomBytes } from 'node:crypto';
import type { Pace } from '../../app/ports/pace.ts';
import type { IndexKeys } from '../crypto/index-keys.ts';
import type { Connection } from './connection.ts';
import { paceKey } from './keys.ts';
import { int } from './reply.ts';
import { loadScript } from './script.ts';

const PACE = loadScript('pace');

/** Calls and ms: the four windows that Teams has for a bot in one conversation. */
const PER_CONVERSATION = [7, 1_000, 8, 2_000, 60, 30_000, 1_800, 3_600_000] as const;
/** Teams allows fifty calls a second for a bot in one tenant. */
const PER_TENANT = [50, 1_000] as const;

/** Sliding windows in Redis, on its clock. Names of conversations are HMACs. */
export class RedisPace implements Pace {
  readonly #connection: Connection;
  readonly #index: IndexKeys;

  constructor(connection: Connection, index: IndexKeys) {
    this.#connection = connection;
    this.#index = index;
  }

  async take(tenantId: string, conversationId: string): Promise<number> {
    const tenant = this.#index.nameOf('tempo', tenantId);
    const conversation = this.#index.nameOf('tempo', tenantId, conversationId);
    // One slot: a script may only touch keys of the same one.
    const keys = [paceKey(tenant, conversation), paceKey(tenant, '')];
    const windows = [PER_CONVERSATION.length / 2, ...PER_CONVERSATION, PER_TENANT.length / 2, ...PER_TENANT];
    return int(await this.#connection.run(PACE, keys, [randomBytes(9).toString('base64url'), ...windows]));
  }
}
