import { FEITENVERSIE } from '../../domain/cijfers/feitenversie.ts';
import { lokaleDag } from '../../domain/termijnen/lokale-dag.ts';
import { UUR } from '../../domain/termijnen/tijdstip.ts';
import { describeError } from '../logging/describe-error.ts';
import type { Locaties } from '../people/people.ts';
import type { Lease } from '../ports/lease.ts';
import { calm } from './calm.ts';
import type { CaseFactsDeps } from './case-facts.ts';
import { CaseFacts } from './case-facts.ts';

/** On the wall clock a new night begins at this hour in the Netherlands: after the check of the chains. */
const HOUR = 4;
/** Wall-clock ms that one replica has a night to itself: longer than a night with the hour turned back. */
const NIGHT = 26 * UUR;

export type NightFactsDeps = Omit<CaseFactsDeps, 'breathe'> & {
  readonly lease: Lease;
  readonly instellingen: Locaties;
};

/**
 * Every night one replica works out, calmly, the facts of the cases that changed, so that nobody waits for them; and
 * at once when this version of the facts did not do so yet.
 */
export class NightFacts {
  readonly #deps: NightFactsDeps;
  readonly #stop = new AbortController();

  constructor(deps: NightFactsDeps) {
    this.#deps = deps;
  }

  /** For each minute; does it once a night. */
  async run(): Promise<void> {
    const { lease, clock, instellingen, log } = this.#deps;
    const night = lokaleDag(clock.wall() - HOUR * UUR).datum;
    if (!(await lease.take(`cijferfeiten-${FEITENVERSIE}:${night}`, NIGHT))) return;
    for (const { id, oefening } of instellingen.values()) {
      // Practice cases count nowhere.
      if (oefening) continue;
      try {
        const breathe = calm(() => performance.now(), this.#stop.signal);
        await new CaseFacts({ ...this.#deps, breathe }, id).read();
      } catch (error) {
        if (this.#stop.signal.aborted) return;
        // Whoever asks for figures waits a little longer.
        log.warn({ locatie: id, error: describeError(error) }, 'figures were not worked out beforehand');
      }
    }
  }

  /** What is under way ends; what was worked out until then is kept. */
  stop(): void {
    this.#stop.abort();
  }
}
