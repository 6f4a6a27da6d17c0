import { AFLEIDING } from '../../domain/afgeleid/versie.ts';
import type { Locatie } from '../../domain/instellingen/locatie.ts';
import { locatieTimers } from '../../domain/locatie/derive.ts';
import type { Storing } from '../../domain/locatie/storing/storing.ts';
import { elkeMinuut, isStoring } from '../../domain/locatie/storing/storing.ts';
import { describeError } from '../logging/describe-error.ts';
import type { Log } from '../logging/log.ts';
import type { Metrics } from '../metrics/metrics.ts';
import type { Locaties } from '../people/people.ts';
import type { Channel } from '../ports/channel.ts';
import type { Clock } from '../ports/clock.ts';
import type { Heartbeat } from '../ports/heartbeat.ts';
import type { Ids } from '../ports/ids.ts';
import type { Lease } from '../ports/lease.ts';
import type { LocatieStreams } from '../streams/locatie-streams.ts';
import { locatieStream } from '../streams/locatie-streams.ts';
import { checkAgenda } from './check-agenda.ts';
import type { CaseChecks } from './check-cases.ts';
import { checkCases } from './check-cases.ts';
import { tellTrouble } from './tell-trouble.ts';
import { putTimersRight } from './timers.ts';

/** ms that one replica has the check to itself: a little less than the minute in which it comes again. */
const LEASE = 50_000;
/** ms after which a newer version that was seen here counts as gone: three turns that it did not take. */
const STILL_THERE = 180_000;

export type AuditorDeps = CaseChecks & {
  /** Live settings. */
  readonly instellingen: Locaties;
  readonly locaties: LocatieStreams;
  readonly channel: Channel;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly lease: Lease;
  readonly heartbeat: Heartbeat;
  readonly log: Log;
  readonly metrics: Metrics;
  /** Something may be due: look now. */
  readonly wake: () => void;
};

export type AuditOutcome = 'elsewhere' | 'well' | 'trouble';

/**
 * The independent check of every minute: it asks the stores, not the loops that fill them, whether everything that
 * should happen will. It repairs what it can, tells KPC and beheer, and is silent outside when something is wrong:
 * whoever listens for the heartbeat then raises the alarm.
 */
export class Auditor {
  readonly #deps: AuditorDeps;

  constructor(deps: AuditorDeps) {
    this.#deps = deps;
  }

  /** Runs the check, unless another replica does; an older version leaves it to a newer one, which knows what to repair. Idempotent: it may be woken at any time. */
  async run(): Promise<AuditOutcome> {
    const { lease, instellingen, heartbeat, log, metrics, wake } = this.#deps;
    if (!(await lease.newest('auditor', AFLEIDING, STILL_THERE))) return 'elsewhere';
    if (!(await lease.take('auditor', LEASE))) return 'elsewhere';
    let well = true;
    for (const locatie of instellingen.values()) well = (await this.#audit(locatie)) && well;
    metrics.audited(well);
    if (!well) {
      wake();
      return 'trouble';
    }
    try {
      await heartbeat.beat();
    } catch (error) {
      log.warn({ error: describeError(error) }, 'the heartbeat was not heard');
    }
    return 'well';
  }

  async #audit(locatie: Locatie): Promise<boolean> {
    const { log, metrics } = this.#deps;
    try {
      const { found, reachable, complete } = await this.#look(locatie);
      for (const storing of found) metrics.auditFound(storing);
      if (found.length > 0) {
        log.error({ locatie: locatie.id, what: found.join('+') }, 'the check found something wrong');
      }
      await tellTrouble(this.#deps, locatie, elkeMinuut, found);
      return found.length === 0 && reachable && complete && !(await this.#toldElsewhere(locatie));
    } catch (error) {
      log.error({ locatie: locatie.id, error: describeError(error) }, 'the check could not be done');
      return false;
    }
  }

  async #look(locatie: Locatie): Promise<{
    readonly found: readonly Storing[];
    readonly reachable: boolean;
    readonly complete: boolean;
  }> {
    const kanaal = (await this.#deps.locaties.read(locatieStream(locatie.id))).state?.kanaal ?? null;
    const probe = kanaal === null ? 'works' : await this.#deps.channel.probe(kanaal);
    const agenda = await checkAgenda(this.#deps, locatie.id);
    const { timers, posts, unread } = await checkCases(this.#deps, locatie);
    const found = new Set<Storing>(agenda);
    const own = await this.#ownTimers(locatie);
    if (timers + own > 0) found.add('wekkers-ontbraken');
    if (posts > 0) found.add('werk-bleef-liggen');
    if (probe === 'no-token') found.add('aanmelding-mislukt');
    if (probe === 'gone') found.add('kanaal-weg');
    if (probe === 'removed') found.add('app-verwijderd');
    // Teams away is seen by every delivery already; here it only keeps the heartbeat silent.
    return { found: [...found], reachable: probe !== 'away', complete: unread === 0 };
  }

  /** The roster, take-overs and the table cards hang on timers of the location itself. */
  #ownTimers({ id }: Locatie): Promise<number> {
    const { agenda, locaties } = this.#deps;
    const stream = locatieStream(id);
    return putTimersRight(agenda, stream, async () => {
      const { state, version, head } = await locaties.read(stream);
      return { at: { version, head }, wanted: state === null ? [] : locatieTimers(state) };
    });
  }

  /** Told by the check of the night or by a card, and not over yet: then nothing is well either. */
  async #toldElsewhere({ id }: Locatie): Promise<boolean> {
    const { state } = await this.#deps.locaties.read(locatieStream(id));
    return state !== null && isStoring(state.storingen);
  }
}
