import type { Register, RegisterPosition } from '../ports/register.ts';
import { REGISTER_START } from '../ports/register.ts';
import type { StreamId } from '../ports/store.ts';
import type { ZaakStreams } from '../streams/zaak-streams.ts';
import { placeAfter } from './inschrijven.ts';

type Seen = { at: RegisterPosition; readonly purged: Set<string> };

/** What this process knows of the registers: which cases were destroyed, by whichever replica. */
export class Registervolger {
  readonly #register: Register;
  readonly #zaken: ZaakStreams;
  readonly #seen = new Map<string, Seen>();

  constructor(register: Register, zaken: ZaakStreams) {
    this.#register = register;
    this.#zaken = zaken;
  }

  /** Reads on, and drops from memory what was destroyed. @throws RegisterBroken, StoreUnavailable */
  async follow(locatie: string): Promise<void> {
    const seen = this.#seen.get(locatie) ?? { at: REGISTER_START, purged: new Set<string>() };
    this.#seen.set(locatie, seen);
    const from = seen.at;
    const news = await this.#register.read(locatie, from);
    for (const { entry } of news) {
      if (entry.soort !== 'gewist') continue;
      seen.purged.add(entry.stream.id);
      // Reading what is no longer there makes this process forget it.
      await this.#zaken.read(entry.stream);
    }
    if (seen.at === from) seen.at = placeAfter(news, from);
  }

  /** Whether a case was destroyed because its time was over: then a card that knows it proves no loss. */
  async isGewist(stream: StreamId): Promise<boolean> {
    await this.follow(stream.locatie);
    return this.#seen.get(stream.locatie)?.purged.has(stream.id) === true;
  }
}
