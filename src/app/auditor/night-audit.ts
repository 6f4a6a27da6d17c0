import type { Locatie } from '../../domain/instellingen/locatie.ts';
import type { Storing } from '../../domain/locatie/storing/storing.ts';
import { lokaleDag } from '../../domain/termijnen/lokale-dag.ts';
import { MINUUT, UUR } from '../../domain/termijnen/tijdstip.ts';
import { describeError } from '../logging/describe-error.ts';
import type { Log } from '../logging/log.ts';
import type { Metrics } from '../metrics/metrics.ts';
import type { Locaties } from '../people/people.ts';
import type { ChainAudit } from '../ports/chain-audit.ts';
import type { Lease } from '../ports/lease.ts';
import type { TellDeps } from './tell-trouble.ts';
import { tellTrouble } from './tell-trouble.ts';

/** Case clock aside: on the wall clock a new night begins at this hour in the Netherlands, when it is calm. */
const HOUR = 2;
/** Wall-clock ms that one replica has a night to itself: longer than a night with the hour turned back. */
const NIGHT = 26 * UUR;
/** After a check that could not be done. */
const AGAIN = 10 * MINUUT;

export type NightAuditDeps = TellDeps & {
  readonly chainAudit: ChainAudit;
  readonly instellingen: Locaties;
  readonly lease: Lease;
  readonly log: Log;
  readonly metrics: Metrics;
};

/** What this check knows of: whether the chains are as they were written. Lost writes were told by then. */
const GEKEKEN: readonly Storing[] = ['keten-klopt-niet', 'werk-verloren'];

/**
 * Every night the whole audit (invariant 8), by whichever replica has it; the first one after a start comes at once
 * when that night had none. What it finds is told to KPC and beheer, and keeps the heartbeat silent until it is mended.
 */
export class NightAudit {
  readonly #deps: NightAuditDeps;
  readonly #stop = new AbortController();
  #again = false;

  constructor(deps: NightAuditDeps) {
    this.#deps = deps;
  }

  /** For each minute; does it once a night. */
  async run(): Promise<void> {
    const { lease, clock, instellingen, log } = this.#deps;
    const night = lokaleDag(clock.wall() - HOUR * UUR).datum;
    const mine = await lease.take(`ketencontrole:${night}`, NIGHT);
    if (!mine && !(this.#again && (await lease.take('ketencontrole-weer', AGAIN)))) return;
    this.#again = false;
    for (const locatie of instellingen.values()) {
      try {
        await this.#check(locatie);
      } catch (error) {
        if (this.#stop.signal.aborted) return;
        this.#again = true;
        log.error({ locatie: locatie.id, error: describeError(error) }, 'the chains could not be checked');
      }
    }
  }

  /** What is under way ends, and is done anew by who comes next. */
  stop(): void {
    this.#stop.abort();
  }

  async #check(locatie: Locatie): Promise<void> {
    const { chainAudit, log, metrics } = this.#deps;
    const found = await chainAudit.check(locatie.id, this.#stop.signal);
    for (const { code } of found) {
      metrics.auditFound('keten-klopt-niet');
      log.error({ locatie: locatie.id, code }, 'the chain check found something wrong');
    }
    metrics.chainsChecked(locatie.id, found.length);
    await tellTrouble(this.#deps, locatie, GEKEKEN, found.length > 0 ? ['keten-klopt-niet'] : []);
  }
}
