import { createSecretKey, randomBytes } from 'node:crypto';
import * as z from 'zod';
import type { ContactPoints, Contacts, KeptContacts } from '../../app/ports/contact-points.ts';
import { NO_CONTACTS } from '../../app/ports/contact-points.ts';
import type { Identity } from '../../app/ports/directory.ts';
import { contactkanalen } from '../../domain/bereikbaarheid/contactpunt.ts';
import type { IndexKeys } from '../crypto/index-keys.ts';
import type { KeyRing } from '../crypto/key-ring.ts';
import { KEY_BYTES, seal, unseal } from '../crypto/seal.ts';
import type { Connection } from './connection.ts';
import { contactKey } from './keys.ts';
import { int, textOrNull } from './reply.ts';
import { scanKeys } from './scan.ts';
import { loadScript } from './script.ts';
import { packContact, unpackContact } from './wrapped-contact.ts';

const swap = loadScript('swap');

const point = { kanaal: z.enum(contactkanalen), adres: z.string() };
const schema = z.object({
  verified: z.array(z.object({ ...point, verifiedAt: z.number() })),
  pending: z.object({ ...point, codeHash: z.string(), until: z.number(), wrong: z.number() }).nullable(),
  codesSent: z.array(z.number()),
});

/** One value per identity, `<name of the key from outside>:<wrapped key>:<sealed contacts>`; a new key at each write. */
export class RedisContactPoints implements ContactPoints {
  readonly #connection: Connection;
  readonly #ring: KeyRing;
  readonly #index: IndexKeys;

  constructor(connection: Connection, ring: KeyRing, index: IndexKeys) {
    this.#connection = connection;
    this.#ring = ring;
    this.#index = index;
  }

  async read(identity: Identity): Promise<KeptContacts> {
    const key = this.#keyOf(identity);
    const mark = textOrNull(await this.#connection.command('GET', key)) ?? '';
    return { contacts: mark === '' ? NO_CONTACTS : this.#open(key, mark), mark };
  }

  async replace(identity: Identity, mark: string, contacts: Contacts): Promise<boolean> {
    const key = this.#keyOf(identity);
    const secret = randomBytes(KEY_BYTES);
    const wrapped = this.#ring.wrap(secret, key);
    const blob = seal(
      createSecretKey(secret),
      Buffer.from(JSON.stringify(contacts)),
      Buffer.from(`contact ${key}`),
    );
    const value = packContact({ key: wrapped, sealed: blob.toString('base64') });
    return int(await this.#connection.run(swap, [key], [mark, value])) === 1;
  }

  async forget(identity: Identity): Promise<void> {
    await this.#connection.command('DEL', this.#keyOf(identity));
  }

  async forgetAllBut(known: () => Promise<readonly Identity[]>): Promise<number> {
    const kept = await scanKeys(this.#connection, contactKey('*'));
    if (kept.length === 0) return 0;
    const stay = new Set((await known()).map((identity) => this.#keyOf(identity)));
    const gone = kept.filter((key) => !stay.has(key));
    // One by one: in a cluster they lie in as many slots, and a command may only touch one.
    const deleted = await Promise.all(gone.map((key) => this.#connection.command('DEL', key)));
    return deleted.reduce<number>((sum, reply) => sum + int(reply), 0);
  }

  #open(key: string, value: string): Contacts {
    const { key: wrapped, sealed } = unpackContact(value);
    const secret = this.#ring.unwrap(wrapped, key);
    const opened = unseal(
      createSecretKey(secret),
      Buffer.from(sealed, 'base64'),
      Buffer.from(`contact ${key}`),
    );
    return schema.parse(JSON.parse(opened.toString('utf8')));
  }

  #keyOf({ tenantId, objectId }: Identity): string {
    return contactKey(this.#index.nameOf('contact', tenantId, objectId));
  }
}
