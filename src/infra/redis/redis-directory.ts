import type { KeyObject } from 'node:crypto';
import type { PersonRef } from '../../app/ports/channel.ts';
import type { Directory, Identity } from '../../app/ports/directory.ts';
import type { IndexKeys } from '../crypto/index-keys.ts';
import { seal, unseal } from '../crypto/seal.ts';
import type { Connection } from './connection.ts';
import { channelKey, personKey, threadKey } from './keys.ts';
import { bytes, textOrNull } from './reply.ts';

/** Where people and channels can be reached: names are HMACs, what is known of a person is sealed. */
export class RedisDirectory implements Directory {
  readonly #connection: Connection;
  readonly #index: IndexKeys;
  readonly #key: KeyObject;

  constructor(connection: Connection, index: IndexKeys) {
    this.#connection = connection;
    this.#index = index;
    this.#key = index.sealingKey('persoon');
  }

  async person(identity: Identity): Promise<PersonRef | null> {
    const key = this.#personKey(identity);
    const found = await this.#connection.command('GET', key);
    return found === null ? null : readPerson(unseal(this.#key, bytes(found), Buffer.from(key)));
  }

  async savePerson(identity: Identity, ref: PersonRef): Promise<void> {
    const key = this.#personKey(identity);
    const fields = [ref.serviceUrl, ref.tenantId, ref.userId, ref.conversationId, ref.seenAt ?? 0];
    const blob = seal(this.#key, Buffer.from(JSON.stringify(fields)), Buffer.from(key));
    await this.#connection.command('SET', key, blob);
  }

  async forgetPerson(identity: Identity): Promise<void> {
    await this.#connection.command('DEL', this.#personKey(identity));
  }

  async locationOf(tenantId: string, channelId: string): Promise<string | null> {
    return textOrNull(await this.#connection.command('GET', this.#channelKey(tenantId, channelId)));
  }

  async bind(tenantId: string, channelId: string, locatie: string): Promise<void> {
    await this.#connection.command('SET', this.#channelKey(tenantId, channelId), locatie);
  }

  async zaakOf(conversationId: string): Promise<string | null> {
    return textOrNull(await this.#connection.command('GET', this.#threadKey(conversationId)));
  }

  async bindThread(conversationId: string, zaakId: string): Promise<void> {
    await this.#connection.command('SET', this.#threadKey(conversationId), zaakId);
  }

  async unbindThread(conversationId: string): Promise<void> {
    await this.#connection.command('DEL', this.#threadKey(conversationId));
  }

  #threadKey(conversationId: string): string {
    return threadKey(this.#index.nameOf('draad', conversationId));
  }

  #personKey({ tenantId, objectId }: Identity): string {
    return personKey(this.#index.nameOf('persoon', tenantId, objectId));
  }

  #channelKey(tenantId: string, channelId: string): string {
    return channelKey(this.#index.nameOf('kanaal', tenantId, channelId));
  }
}

function readPerson(blob: Buffer): PersonRef {
  const fields: unknown = JSON.parse(blob.toString('utf8'));
  if (!Array.isArray(fields)) throw new TypeError('a person reference is a list');
  const [serviceUrl, tenantId, userId, conversationId] = fields.map(String);
  if (
    serviceUrl === undefined ||
    tenantId === undefined ||
    userId === undefined ||
    conversationId === undefined
  ) {
    throw new TypeError('a person reference has four fields');
  }
  // Absent in what was kept before it was.
  const seenAt = Number(fields[4] ?? 0);
  return { serviceUrl, tenantId, userId, conversationId, ...(seenAt > 0 ? { seenAt } : {}) };
}
