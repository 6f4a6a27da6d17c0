import type { Locatie } from '../../domain/instellingen/locatie.ts';
import { MINUUT } from '../../domain/termijnen/tijdstip.ts';
import { describeError } from '../logging/describe-error.ts';
import type { Log } from '../logging/log.ts';
import { Nightly } from '../nightly.ts';
import type { Anchors } from '../ports/anchors.ts';
import type { Clock } from '../ports/clock.ts';
import type { Lease } from '../ports/lease.ts';
import type { Store } from '../ports/store.ts';
import { StoreUnavailable } from '../ports/store.ts';
import { Anker } from '../register/ankeren.ts';
import { takeIn, takeInForgotten } from '../register/inschrijven.ts';
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

const REGISTER = 'the register of a location could not be worked on';
const DESTROY = 'what must go could not be destroyed';
/** Of a night, on the wall clock: after the check of the chains, and before the figures. */
const HOUR = 3;
/** Wall-clock ms that one replica has a look at the register to itself. */
const MINUTE = 50_000;
/** Between two tries to empty messages of what was destroyed. */
const AGAIN = 10 * MINUUT;

/**
 * Upkeep of what is kept, on the wall clock: the register, and what must not be kept any longer. Each part is done by
 * one replica in its time; any moment is a good one to be stopped. A location whose register or chain is broken does
 * not keep the others from theirs.
 */
export class Bewaarronde {
  readonly #deps: BewaarDeps;
  readonly #anker: Anker;
  readonly #forgotten: Nightly;
  readonly #wissen: Nightly;
  /** Something was deleted and still stands in the files of Redis. */
  #uncompacted = false;

  constructor(deps: BewaarDeps) {
    this.#deps = deps;
    this.#anker = new Anker(deps);
    this.#forgotten = new Nightly(deps, {
      name: 'register-alles',
      hour: HOUR,
      of: (locatie) => this.#takeInForgotten(locatie),
      failed: (locatie, error) => this.#complain(locatie, error, REGISTER),
    });
    this.#wissen = new Nightly(deps, {
      name: 'wissen',
      hour: HOUR,
      of: (locatie, signal) => this.#wis(locatie, signal),
      failed: (locatie, error) => this.#complain(locatie, error, DESTROY),
    });
  }

  /** For each minute. @throws StoreUnavailable */
  async run(): Promise<void> {
    const { lease, instellingen, register, volger } = this.#deps;
    if (await lease.take('register', MINUTE)) await this.#each(REGISTER, ({ id }) => takeIn(register, id));
    await this.#forgotten.run();
    await this.#each(REGISTER, ({ id }) => volger.follow(id));
    await this.#anker.run(instellingen.keys());
    await this.#wissen.run();
    if (await lease.take('berichten-legen', AGAIN))
      await this.#each(DESTROY, (locatie) => this.#leeg(locatie));
    if (this.#uncompacted) await this.#compact();
  }

  /** What is under way ends; who comes next goes on with it. */
  stop(): void {
    this.#forgotten.stop();
    this.#wissen.stop();
  }

  async #each(what: string, work: (locatie: Locatie) => Promise<void>): Promise<void> {
    for (const locatie of this.#deps.instellingen.values()) {
      try {
        await work(locatie);
      } catch (error) {
        // Redis away is everybody's.
        if (error instanceof StoreUnavailable) throw error;
        this.#complain(locatie, error, what);
      }
    }
  }

  #complain({ id }: Locatie, error: unknown, what: string): void {
    this.#deps.log.error({ locatie: id, error: describeError(error) }, what);
  }

  async #takeInForgotten({ id }: Locatie): Promise<'done' | 'again'> {
    const found = await takeInForgotten(this.#deps.register, id);
    if (found === null) return 'again';
    if (found > 0) {
      this.#deps.log.info({ locatie: id, aantal: found }, 'streams from before the register were taken in');
    }
    return 'done';
  }

  /** A case that cannot be destroyed keeps no other: it is tried again, and the rest goes. */
  async #wis(locatie: Locatie, signal: AbortSignal): Promise<'done' | 'again'> {
    const { clock, volger, log } = this.#deps;
    let aantal = 0;
    let mislukt = 0;
    const bleef = (error: unknown): void => {
      signal.throwIfAborted();
      if (error instanceof StoreUnavailable) throw error;
      mislukt += 1;
      this.#complain(locatie, error, DESTROY);
    };
    for await (const zaak of beoordeel(this.#deps, locatie, clock.caseNow(), (_, error) => bleef(error))) {
      signal.throwIfAborted();
      if (zaak.oordeel.soort !== 'wissen') continue;
      try {
        if (!(await wis(this.#deps, zaak, locatie.bewaarDagen))) continue;
      } catch (error) {
        bleef(error);
        continue;
      }
      this.#uncompacted = true;
      aantal += 1;
    }
    if (aantal > 0) {
      await volger.follow(locatie.id);
      log.info({ locatie: locatie.id, aantal }, 'cases were destroyed, their time is over');
    }
    return mislukt > 0 ? 'again' : 'done';
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
