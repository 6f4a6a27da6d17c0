import { randomBytes } from 'node:crypto';
import type { Window } from '../../app/limits/teams-limits.ts';
import { forUpdates, PER_CONVERSATION, PER_TENANT } from '../../app/limits/teams-limits.ts';
import type { Pace } from '../../app/ports/pace.ts';
import type { IndexKeys } from '../crypto/index-keys.ts';
import type { Connection } from './connection.ts';
import { paceKey } from './keys.ts';
import { int } from './reply.ts';
import { loadScript } from './script.ts';

const PACE = loadScript('pace');

function argumentsOf(windows: readonly Window[]): readonly number[] {
  return [windows.length, ...windows.flatMap(({ calls, ms }) => [calls, ms])];
}

const WINDOWS = {
  new: [...argumentsOf(PER_CONVERSATION), ...argumentsOf(PER_TENANT)],
  update: [...argumentsOf(forUpdates(PER_CONVERSATION)), ...argumentsOf(forUpdates(PER_TENANT))],
} as const;

/** Sliding windows in Redis, on its clock. Names of conversations are HMACs. */
export class RedisPace implements Pace {
  readonly #connection: Connection;
  readonly #index: IndexKeys;

  constructor(connection: Connection, index: IndexKeys) {
    this.#connection = connection;
    this.#index = index;
  }

  async take(tenantId: string, conversationId: string, what: 'new' | 'update'): Promise<number> {
    const tenant = this.#index.nameOf('tempo', tenantId);
    const conversation = this.#index.nameOf('tempo', tenantId, conversationId);
    // One slot: a script may only touch keys of the same one.
    const keys = [paceKey(tenant, conversation), paceKey(tenant, '')];
    const name = randomBytes(9).toString('base64url');
    return int(await this.#connection.run(PACE, keys, [name, ...WINDOWS[what]]));
  }
}
