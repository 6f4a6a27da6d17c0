import { randomBytes } from 'node:crypto';
import type { KeyCare, KeyUse, Rewrapped } from '../../app/ports/key-care.ts';
import type { StreamId } from '../../app/ports/store.ts';
import type { KeyRing } from '../crypto/key-ring.ts';
import { KeyMissing } from '../crypto/key-ring.ts';
import type { Connection } from './connection.ts';
import { packSecret, unpackSecret } from './index-secret.ts';
import { contactKey, programKey, SECRET_KEY, streamKeys, streamName } from './keys.ts';
import { bytes, int, list, text, textOrNull } from './reply.ts';
import { scanKeys, scanStreams } from './scan.ts';
import { loadScript } from './script.ts';
import { packContact, unpackContact } from './wrapped-contact.ts';

const REWRAP = loadScript('rewrap');
const SWAP = loadScript('swap');
/** Seconds that a program counts as running after it said so: it says so every minute. */
const RUNNING = 150;
/** Something else was written meanwhile: read and wrap again. */
const TRIES = 5;

/** `gone`: deleted meanwhile. */
type Outcome = 'gewisseld' | 'was' | 'gone';

/** Wraps data keys anew, one by one and each only if nothing changed it meanwhile, so that it can stop anywhere. */
export class RedisKeyCare implements KeyCare {
  readonly #connection: Connection;
  readonly #ring: KeyRing;
  /** Names this program among the running ones. */
  readonly #name = randomBytes(9).toString('base64url');

  constructor(connection: Connection, ring: KeyRing) {
    this.#connection = connection;
    this.#ring = ring;
  }

  async announce(): Promise<void> {
    const marks = this.#ring.marks.join(',');
    await this.#connection.command('SET', programKey(this.#name), marks, 'EX', RUNNING);
  }

  async leave(): Promise<void> {
    await this.#connection.command('DEL', programKey(this.#name));
  }

  async lacking(): Promise<number> {
    const programs = await scanKeys(this.#connection, programKey('*'));
    const marks = await Promise.all(programs.map((key) => this.#connection.command('GET', key)));
    // One that ended between the two questions lacks nothing.
    return marks.map(textOrNull).filter((has) => has?.split(',').includes(this.#ring.currentMark) === false)
      .length;
  }

  async uses(): Promise<readonly KeyUse[]> {
    const uses = new Map<string, KeyUse>();
    const count = (kek: string, change: (use: KeyUse) => Partial<KeyUse>): void => {
      const use = uses.get(kek) ?? { kek, zaken: 0, locaties: 0, contacten: 0, geheim: false };
      uses.set(kek, { ...use, ...change(use) });
    };
    for (const stream of await scanStreams(this.#connection)) {
      const kek = textOrNull(await this.#connection.command('HGET', streamKeys(stream).meta, 'e'));
      if (kek === null) continue;
      const zaak = stream.soort === 'zaak';
      count(kek, ({ zaken, locaties }) => (zaak ? { zaken: zaken + 1 } : { locaties: locaties + 1 }));
    }
    for (const key of await scanKeys(this.#connection, contactKey('*'))) {
      const value = textOrNull(await this.#connection.command('GET', key));
      if (value !== null) {
        count(unpackContact(value).key.kek, ({ contacten }) => ({ contacten: contacten + 1 }));
      }
    }
    const secret = await this.#connection.command('GET', SECRET_KEY);
    count(unpackSecret(bytes(secret)).kek, () => ({ geheim: true }));
    return [...uses.values()].toSorted((a, b) => (a.kek < b.kek ? -1 : 1));
  }

  async rewrap(): Promise<Rewrapped> {
    let [gewisseld, was] = [0, 0];
    const gesloten: Record<string, number> = {};
    const note = async (work: () => Promise<Outcome>): Promise<void> => {
      try {
        const outcome = await work();
        if (outcome === 'gewisseld') gewisseld += 1;
        if (outcome === 'was') was += 1;
      } catch (error) {
        if (!(error instanceof KeyMissing)) throw error;
        gesloten[error.kek] = (gesloten[error.kek] ?? 0) + 1;
      }
    };
    // First of all, so that no program starts any more that could not read the rest.
    await note(() => this.#secret());
    for (const stream of await scanStreams(this.#connection)) await note(() => this.#stream(stream));
    for (const key of await scanKeys(this.#connection, contactKey('*'))) await note(() => this.#contact(key));
    return { gewisseld, was, gesloten };
  }

  async #secret(): Promise<Outcome> {
    return this.#value(SECRET_KEY, (value) => {
      const stored = unpackSecret(Buffer.from(value));
      if (stored.kek === this.#ring.current) return null;
      return packSecret(this.#ring.wrap(this.#ring.unwrap(stored, SECRET_KEY), SECRET_KEY));
    });
  }

  async #contact(key: string): Promise<Outcome> {
    return this.#value(key, (value) => {
      const { key: wrapped, sealed } = unpackContact(value);
      if (wrapped.kek === this.#ring.current) return null;
      return packContact({ key: this.#ring.wrap(this.#ring.unwrap(wrapped, key), key), sealed });
    });
  }

  /** @param wrapAnew null: it is right already */
  async #value(key: string, wrapAnew: (value: string) => string | null): Promise<Outcome> {
    for (let tries = 0; tries < TRIES; tries += 1) {
      const value = textOrNull(await this.#connection.command('GET', key));
      if (value === null) return 'gone';
      const anew = wrapAnew(value);
      if (anew === null) return 'was';
      if (int(await this.#connection.run(SWAP, [key], [value, anew])) === 1) return 'gewisseld';
    }
    throw new Error('a value kept changing while it was wrapped anew');
  }

  async #stream(stream: StreamId): Promise<Outcome> {
    const { meta } = streamKeys(stream);
    const name = streamName(stream);
    for (let tries = 0; tries < TRIES; tries += 1) {
      const [kek, blob] = list(await this.#connection.command('HMGET', meta, 'e', 'k'));
      if (kek === null || blob === null) return 'gone';
      const old = { kek: text(kek), blob: bytes(blob) };
      if (old.kek === this.#ring.current) return 'was';
      const anew = this.#ring.wrap(this.#ring.unwrap(old, name), name);
      const args = [old.kek, old.blob, anew.kek, anew.blob];
      if (int(await this.#connection.run(REWRAP, [meta], args)) === 1) return 'gewisseld';
    }
    throw new Error('a key kept changing while it was wrapped anew');
  }
}
