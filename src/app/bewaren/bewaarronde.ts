import type { Locatie } from '../../domain/instellingen/locatie.ts';
import { MINUUT, UUR } from '../../domain/termijnen/tijdstip.ts';
import { describeError } from '../logging/describe-error.ts';
import type { Log } from '../logging/log.ts';
import type { Anchors } from '../ports/anchors.ts';
import type { Clock } from '../ports/clock.ts';
import type { Lease } from '../ports/lease.ts';
import type { Store } from '../ports/store.ts';
import { Anker } from '../register/ankeren.ts';
import { schrijfIn } from '../register/inschrijven.ts';
import type { Registervolger } from '../register/volger.ts';
import { beoordeel } from './beoordelen.ts';
import type { LeegDeps } from './legen.ts';
import { leeg } from './legen.ts';
import { ruimOudeBerichten } from './oude-berichten.ts';
import { wis } from './wissen.ts';

export type BewaarDeps = Omit<LeegDeps, 'caseNow' | 'wall'> & {
  readonly store: Store;
  readonly lease: Lease;
  readonly clock: Clock;
  readonly log: Log;
  readonly instellingen: ReadonlyMap<string, Locatie>;
  readonly volger: Registervolger;
  readonly anchors: Anchors;
};

/** Wall-clock ms between two looks at every case that ended: once a night, whichever replica has it. */
const NIGHTLY = 23 * UUR;
/** Between two tries to empty messages of what was destroyed. */
const AGAIN = 10 * MINUUT;

/**
 * Upkeep of what is kept, on the wall clock: the register, and what must not be kept any longer. Each part is done by
 * one replica in its time; any moment is a good one to be stopped.
 */
export class Bewaarronde {
  readonly #deps: BewaarDeps;
  readonly #anker: Anker;
  /** Something was deleted and still stands in the files of Redis. */
  #uncompacted = false;

  constructor(deps: BewaarDeps) {
    this.#deps = deps;
    this.#anker = new Anker(deps);
  }

  /** For each minute. @throws StoreUnavailable */
  async run(): Promise<void> {
    const { lease, instellingen, volger } = this.#deps;
    await schrijfIn(this.#deps, instellingen.keys());
    for (const id of instellingen.keys()) await volger.follow(id);
    await this.#anker.run(instellingen.keys());
    if (await lease.take('wissen', NIGHTLY)) await this.#each((locatie) => this.#wis(locatie));
    if (await lease.take('berichten-legen', AGAIN)) await this.#each((locatie) => this.#leeg(locatie));
    if (this.#uncompacted) await this.#compact();
  }

  /** A location whose chain is broken must not keep the others from theirs. */
  async #each(work: (locatie: Locatie) => Promise<void>): Promise<void> {
    for (const locatie of this.#deps.instellingen.values()) {
      try {
        await work(locatie);
      } catch (error) {
        const facts = { locatie: locatie.id, error: describeError(error) };
        this.#deps.log.error(facts, 'what must go could not be destroyed');
      }
    }
  }

  async #wis(locatie: Locatie): Promise<void> {
    const { clock, volger, log } = this.#deps;
    let aantal = 0;
    for await (const zaak of beoordeel(this.#deps, locatie, clock.caseNow())) {
      if (zaak.oordeel.soort !== 'wissen') continue;
      if (await wis(this.#deps, zaak, locatie.bewaarDagen)) aantal += 1;
    }
    if (aantal === 0) return;
    this.#uncompacted = true;
    await volger.follow(locatie.id);
    log.info({ locatie: locatie.id, aantal }, 'cases were destroyed, their time is over');
  }

  async #leeg(locatie: Locatie): Promise<void> {
    const { clock, register } = this.#deps;
    const timed = { ...this.#deps, wall: () => clock.wall(), caseNow: () => clock.caseNow() };
    for (const leftover of await register.leftovers(locatie.id)) {
      if (await leeg(timed, locatie, leftover)) this.#uncompacted = true;
    }
    if ((await ruimOudeBerichten(timed, locatie)) > 0) this.#uncompacted = true;
  }

  async #compact(): Promise<void> {
    const outcome = await this.#deps.register.compact();
    if (outcome === 'busy') return;
    this.#uncompacted = false;
    if (outcome === 'begun') return;
    this.#deps.log.warn({}, 'this Redis rewrites its files by itself, deleted data stays in them until then');
  }
}
