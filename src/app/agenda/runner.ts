import { describeError } from '../logging/describe-error.ts';
import type { Log } from '../logging/log.ts';
import type { Metrics } from '../metrics/metrics.ts';
import type { Agenda, AgendaKind, Claimed } from '../ports/agenda.ts';
import type { Ids } from '../ports/ids.ts';
import { backOff, MAX_ATTEMPTS } from '../sync/back-off.ts';
import type { Sync } from '../sync/sync-post.ts';
import type { FireTimer } from './fire-timer.ts';
import type { Pressure } from './pressure.ts';

/**
 * What a program that died had claimed waits this long. A sync: more than twice the longest call to Teams (15 s), so
 * that nobody else takes over what is still under way. A timer is one commit, and a reminder must not wait.
 */
const LEASE = { timer: 5_000, sync: 45_000 } as const;
const BATCH = { timer: 32, sync: 16 } as const;
/** While people press buttons: how long cards hold back, ms, and how many of a location go all the same. */
const HOLD_BACK = 250;
const UNDER_PRESSURE = 2;
/** Look once a second even when nobody wakes us (design §3). */
const LOOK = 1_000;

export type RunnerDeps = {
  readonly agenda: Agenda;
  readonly sync: Pick<Sync, 'run'>;
  readonly fireTimer: FireTimer;
  readonly pressure: Pressure;
  readonly ids: Ids;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly random: () => number;
};

/** Works through the agenda of one location: claims what is due, runs it, gives it back or lets it go. */
export class Runner {
  readonly #deps: RunnerDeps;
  readonly #locatie: string;
  #wake: (() => void) | null = null;
  #pending = false;
  #stopped = false;
  #loop: Promise<void> | null = null;

  constructor(locatie: string, deps: RunnerDeps) {
    this.#locatie = locatie;
    this.#deps = deps;
  }

  start(): void {
    this.#loop ??= this.#run();
  }

  /** Finishes what is under way and claims nothing new. */
  async stop(): Promise<void> {
    this.#stopped = true;
    this.wake();
    await this.#loop;
  }

  /** Something may have become due. */
  wake(): void {
    this.#pending = true;
    this.#wake?.();
  }

  /** Claims and runs what is due now. @returns how many entries were run */
  async tick(): Promise<number> {
    const counts = await Promise.all([this.#claimAndRun('timer', BATCH.timer), this.#syncSome()]);
    return counts[0] + counts[1];
  }

  async #syncSome(): Promise<number> {
    const calm = await this.#deps.pressure.calm(HOLD_BACK);
    return this.#claimAndRun('sync', calm ? BATCH.sync : UNDER_PRESSURE);
  }

  async #run(): Promise<void> {
    while (!this.#stopped) {
      this.#pending = false;
      const worked = await this.#safeTick();
      if (worked === 0 && !this.#pending) await this.#sleep();
    }
  }

  /** Redis away must not end the loop: it looks again in a second. */
  async #safeTick(): Promise<number> {
    try {
      return await this.tick();
    } catch (error) {
      this.#deps.log.warn({ locatie: this.#locatie, error: describeError(error) }, 'agenda look failed');
      return 0;
    }
  }

  async #sleep(): Promise<void> {
    const next = await this.#deps.agenda.untilNext(this.#locatie).catch(() => LOOK);
    if (this.#pending || this.#stopped) return;
    const ms = Math.max(1, Math.min(next ?? LOOK, LOOK));
    await new Promise<void>((resolve) => {
      const timer = setTimeout(done, ms);
      function done(): void {
        clearTimeout(timer);
        resolve();
      }
      this.#wake = done;
    });
    this.#wake = null;
  }

  async #claimAndRun(kind: AgendaKind, max: number): Promise<number> {
    const { agenda, ids, metrics } = this.#deps;
    const request = {
      locatie: this.#locatie,
      kind,
      max,
      leaseMs: LEASE[kind],
      token: ids.token(),
    };
    const claimed = await agenda.claim(request);
    if (claimed.length === 0) return 0;
    metrics.agendaClaimed(kind, claimed.length);
    for (const entry of claimed) metrics.agendaLate(kind, entry.now - entry.due);
    await Promise.all(claimed.map((entry) => this.#runOne(entry)));
    return claimed.length;
  }

  async #runOne(entry: Claimed): Promise<void> {
    const { agenda, sync, fireTimer, log, random } = this.#deps;
    try {
      if (entry.kind === 'timer') {
        await fireTimer(entry);
        return;
      }
      const result = await sync.run(entry);
      if (result.kind === 'done') await agenda.acknowledge(entry);
      else await agenda.retry(entry, result.ms, result.counted);
    } catch (error) {
      const facts = { locatie: this.#locatie, kind: entry.kind, error: describeError(error) };
      log.warn({ ...facts, attempts: entry.attempts }, 'agenda entry failed');
      await this.#giveBack(entry, backOff(entry.attempts, random())).catch((again: unknown) => {
        // Redis is away: the lease runs out by itself and somebody claims it again.
        log.warn({ ...facts, error: describeError(again) }, 'agenda entry keeps its lease');
      });
    }
  }

  async #giveBack(entry: Claimed, delayMs: number): Promise<void> {
    const { agenda, metrics, log } = this.#deps;
    if (entry.attempts + 1 < MAX_ATTEMPTS) {
      await agenda.retry(entry, delayMs, true);
      return;
    }
    await agenda.park(entry, 'failed-too-often');
    metrics.agendaParked(entry.kind);
    log.error({ locatie: this.#locatie, kind: entry.kind }, 'agenda entry parked');
  }
}
