import type { Zaak } from '../../domain/zaak/zaak.ts';
import { describeError } from '../logging/describe-error.ts';
import type { Log } from '../logging/log.ts';
import type { Changes } from '../ports/changes.ts';
import type { Store } from '../ports/store.ts';
import { StoreUnavailable } from '../ports/store.ts';
import { readOrTell } from '../streams/read-or-tell.ts';
import type { ZaakStreams } from '../streams/zaak-streams.ts';

/** ms between two looks at what other replicas changed. */
const LOOK_EVERY = 250;
/**
 * ms in which changes are gathered, so that a busy minute is a few looks and not hundreds: of this process, and of
 * others as long as each look finds some.
 */
const GATHER = 40;

/** Cases that are read at once. */
const AT_ONCE = 32;

/** Told after each look that found something. */
export type Luisteraar = {
  /** Ids of cases that changed; null: look at everything anew. */
  gewijzigd(zaakIds: readonly string[] | null): void;
  /** Duty, roles or accounts of the location changed. */
  mensen(): void;
};

export type BordbronDeps = {
  readonly store: Store;
  readonly zaken: ZaakStreams;
  readonly changes: Changes;
  readonly log: Log;
};

/**
 * The open cases of one location, kept fresh while somebody looks. One look serves every page: it asks Redis what
 * changed since the last one, whichever replica changed it.
 */
export class Bordbron {
  readonly #locatie: string;
  readonly #deps: BordbronDeps;
  readonly #luisteraars = new Set<Luisteraar>();
  #zaken: Map<string, Zaak> | null = null;
  #nr = 0;
  #kijkt: Promise<void> | null = null;
  #wekker: NodeJS.Timeout | null = null;
  #wekkerOver = Number.POSITIVE_INFINITY;

  constructor(locatie: string, deps: BordbronDeps) {
    this.#locatie = locatie;
    this.#deps = deps;
  }

  /** Open cases as of the last look. */
  get zaken(): ReadonlyMap<string, Zaak> {
    return this.#zaken ?? new Map();
  }

  get nr(): number {
    return this.#nr;
  }

  /** Looks now. Whoever asks during a look waits for the next one, that begins after it. @throws StoreUnavailable */
  async bij(): Promise<void> {
    await this.#kijkt?.catch(() => undefined);
    this.#kijkt ??= this.#kijk().finally(() => {
      this.#kijkt = null;
    });
    return this.#kijkt;
  }

  /** Cases that changed after a number; null: too long ago, or not known yet. @throws StoreUnavailable */
  async sinds(nr: number): Promise<readonly string[] | null> {
    const { streams } = await this.#deps.changes.since(this.#locatie, nr);
    return streams?.filter(({ soort }) => soort === 'zaak').map(({ id }) => id) ?? null;
  }

  /** @returns stops listening; without anybody nothing is looked at */
  luister(luisteraar: Luisteraar): () => void {
    this.#luisteraars.add(luisteraar);
    this.#straks(LOOK_EVERY);
    return () => {
      this.#luisteraars.delete(luisteraar);
      if (this.#luisteraars.size === 0) this.#zetUit();
    };
  }

  /** This process stored something. */
  wek(): void {
    if (this.#luisteraars.size > 0) this.#straks(GATHER);
  }

  #straks(ms: number): void {
    if (this.#wekker !== null && this.#wekkerOver <= ms) return;
    this.#zetUit();
    this.#wekkerOver = ms;
    this.#wekker = setTimeout(() => void this.#ronde(), ms);
    this.#wekker.unref();
  }

  #zetUit(): void {
    if (this.#wekker !== null) clearTimeout(this.#wekker);
    this.#wekker = null;
    this.#wekkerOver = Number.POSITIVE_INFINITY;
  }

  async #ronde(): Promise<void> {
    this.#zetUit();
    let gevonden = false;
    const vanaf = this.#nr;
    try {
      await this.bij();
      gevonden = this.#nr !== vanaf;
    } catch (error) {
      // Redis away: the next look finds what this one missed.
      if (!(error instanceof StoreUnavailable)) {
        this.#deps.log.error(
          { locatie: this.#locatie, error: describeError(error) },
          'the board was not read',
        );
      }
    }
    if (this.#luisteraars.size > 0) this.#straks(gevonden ? GATHER : LOOK_EVERY);
  }

  async #kijk(): Promise<void> {
    const zaken = this.#zaken;
    if (zaken === null) return this.#leesAlles();
    const { upTo, streams } = await this.#deps.changes.since(this.#locatie, this.#nr);
    if (streams === null) return this.#leesAlles();
    if (streams.some(({ soort }) => soort === 'locatie')) {
      for (const luisteraar of this.#luisteraars) luisteraar.mensen();
    }
    const gewijzigd = streams.filter(({ soort }) => soort === 'zaak');
    // Each part is told as soon as it is read: the first of a hundred changes does not wait for the last one.
    for (let van = 0; van < gewijzigd.length; van += AT_ONCE) {
      const deel = gewijzigd.slice(van, van + AT_ONCE);
      const gelezen = await this.#leesVele(deel.map(({ id }) => id));
      for (const [plek, { id }] of deel.entries()) {
        const zaak = gelezen[plek];
        if (zaak?.status === 'open') zaken.set(id, zaak);
        else zaken.delete(id);
      }
      // Who is cut off before the last part goes on from where this look began.
      if (van + AT_ONCE >= gewijzigd.length) this.#nr = upTo;
      for (const luisteraar of this.#luisteraars) luisteraar.gewijzigd(deel.map(({ id }) => id));
    }
    this.#nr = upTo;
  }

  async #leesAlles(): Promise<void> {
    // The number first: what changes while the cases are read is looked at again.
    const nr = await this.#deps.changes.last(this.#locatie);
    const ids = await this.#deps.store.openCases(this.#locatie);
    const gelezen = await this.#leesVele(ids);
    const open = gelezen.filter((zaak) => zaak !== null).filter(({ status }) => status === 'open');
    this.#zaken = new Map(open.map((zaak) => [zaak.zaakId, zaak]));
    this.#nr = nr;
    for (const luisteraar of this.#luisteraars) luisteraar.gewijzigd(null);
  }

  /** A few at a time: hundreds at once would keep each other waiting until Redis seems away. */
  async #leesVele(ids: readonly string[]): Promise<readonly (Zaak | null)[]> {
    const gelezen: (Zaak | null)[] = [];
    for (let van = 0; van < ids.length; van += AT_ONCE) {
      const deel = ids.slice(van, van + AT_ONCE);
      gelezen.push(
        ...(await Promise.all(
          deel.map((id) => readOrTell(this.#deps, id, 'a case could not be put on the board')),
        )),
      );
    }
    return gelezen;
  }
}
