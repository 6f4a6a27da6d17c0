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

/** What may be called in one conversation, and in all of a tenant. */
export type Limits = { readonly conversation: readonly Window[]; readonly tenant: readonly Window[] };

const OF_TEAMS: Limits = { conversation: PER_CONVERSATION, tenant: PER_TENANT };

/** Sliding windows in Redis, on its clock. Names of conversations are HMACs. */
export class RedisPace implements Pace {
  readonly #connection: Connection;
  readonly #index: IndexKeys;
  readonly #windows: Readonly<Record<Parameters<Pace['take']>[2], readonly number[]>>;

  constructor(connection: Connection, index: IndexKeys, { conversation, tenant }: Limits = OF_TEAMS) {
    this.#connection = connection;
    this.#index = index;
    this.#windows = {
      new: [...argumentsOf(conversation), ...argumentsOf(tenant)],
      update: [...argumentsOf(forUpdates(conversation)), ...argumentsOf(forUpdates(tenant))],
    };
  }

  async take(tenantId: string, conversationId: string, what: 'new' | 'update'): Promise<number> {
    const tenant = this.#index.nameOf('tempo', tenantId);
    const conversation = this.#index.nameOf('tempo', tenantId, conversationId);
    // One slot: a script may only touch keys of the same one.
    const keys = [paceKey(tenant, conversation), paceKey(tenant, '')];
    const name = randomBytes(9).toString('base64url');
    return int(await this.#connection.run(PACE, keys, [name, ...this.#windows[what]]));
  }
}
