import { describeError } from '../logging/describe-error.ts';
import type { Log } from '../logging/log.ts';
import type { Samenhang } from '../logging/samenhang.ts';
import { inSamenhang } from '../logging/samenhang.ts';
import type { Metrics } from '../metrics/metrics.ts';
import type { Agenda, AgendaKind, Claimed } from '../ports/agenda.ts';
import type { Ids } from '../ports/ids.ts';
import { StoreUnavailable } from '../ports/store.ts';
import { backOff, MAX_ATTEMPTS } from '../sync/back-off.ts';
import type { Sync } from '../sync/sync.ts';
import type { Traces } from '../tracing/traces.ts';
import { noTraces } from '../tracing/traces.ts';
import type { FireTimer } from './fire-timer.ts';
import { Loop } from './loop.ts';
import type { Pressure } from './pressure.ts';

/**
 * What a program that died had claimed waits this long. A sync: more than twice the longest call to Teams (15 s), so
 * that nobody else takes over what is still under way. A timer is one commit, and a reminder must not wait.
 */
const LEASE = { timer: 5_000, sync: 45_000 } as const;
/** Many cases can be due at one instant; so many timers end well within their lease. */
const BATCH = { timer: 256, sync: 16 } as const;
/**
 * While people press buttons, ms: every press wakes the agenda, and what it finds is hardly ever for that moment.
 * Reminders stay well within their second (invariant 3).
 */
const HOLD_BACK = { timer: 100, sync: 250 } as const;
/** Cards of one location that are brought up to date all the same, each time. */
const UNDER_PRESSURE = 1;

/** Lines about one entry of the agenda belong together from the first on. */
function samenhangVan({ kind, token, stream, id }: Claimed): Samenhang {
  const opdracht = `${kind}:${token}:${id}`;
  return stream.soort === 'zaak' ? { opdracht, zaak: stream.id } : { opdracht };
}

export type RunnerDeps = {
  readonly agenda: Agenda;
  readonly sync: Pick<Sync, 'run'>;
  readonly fireTimer: FireTimer;
  readonly pressure: Pressure;
  readonly ids: Ids;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly traces?: Traces;
  readonly random: () => number;
};

/** Works through the agenda of one location: claims what is due, runs it, gives it back or lets it go. */
export class Runner {
  readonly #deps: RunnerDeps;
  readonly #locatie: string;
  /** Apart: a Teams that lets calls hang must not make a reminder late (invariant 3). */
  readonly #loops: readonly Loop[];
  /** Tokens of claims whose answer got lost: asked again, they give what they took. */
  readonly #unanswered = new Map<AgendaKind, string>();
  /** What failed and could not be given back, because Redis was away. */
  #left: readonly Claimed[] = [];

  constructor(locatie: string, deps: RunnerDeps) {
    this.#locatie = locatie;
    this.#deps = deps;
    const loop = (kind: AgendaKind, work: () => Promise<number>): Loop =>
      new Loop({
        work: () => this.#safely(work),
        untilNext: () => deps.agenda.untilNext(locatie, kind),
      });
    this.#loops = [loop('timer', () => this.#fireSome()), loop('sync', () => this.#syncSome())];
  }

  start(): void {
    for (const loop of this.#loops) loop.start();
  }

  /** Finishes what is under way and claims nothing new. */
  async stop(): Promise<void> {
    await Promise.all(this.#loops.map((loop) => loop.stop()));
  }

  /** Something may have become due. */
  wake(): void {
    for (const loop of this.#loops) loop.wake();
  }

  /** Claims and runs what is due now, whoever presses meanwhile. @returns how many entries were run */
  async tick(): Promise<number> {
    const counts = await Promise.all([
      this.#claimAndRun('timer', BATCH.timer),
      this.#claimAndRun('sync', BATCH.sync),
    ]);
    return counts[0] + counts[1];
  }

  /** Redis away must not end the loop: it looks again in a second. */
  async #safely(work: () => Promise<number>): Promise<number> {
    try {
      return await work();
    } catch (error) {
      this.#deps.log.warn({ locatie: this.#locatie, error: describeError(error) }, 'agenda look failed');
      return 0;
    }
  }

  async #fireSome(): Promise<number> {
    await this.#deps.pressure.calm(HOLD_BACK.timer);
    return this.#claimAndRun('timer', BATCH.timer);
  }

  async #syncSome(): Promise<number> {
    const calm = await this.#deps.pressure.calm(HOLD_BACK.sync);
    return this.#claimAndRun('sync', calm ? BATCH.sync : UNDER_PRESSURE);
  }

  async #claimAndRun(kind: AgendaKind, max: number): Promise<number> {
    const { metrics } = this.#deps;
    await this.#giveBackLeft(kind);
    const claimed = await this.#claim(kind, max);
    if (claimed.length === 0) return 0;
    metrics.agendaClaimed(kind, claimed.length);
    for (const entry of claimed) metrics.agendaLate(kind, entry.now - entry.due);
    await Promise.all(claimed.map((entry) => inSamenhang(samenhangVan(entry), () => this.#runOne(entry))));
    return claimed.length;
  }

  async #claim(kind: AgendaKind, max: number): Promise<readonly Claimed[]> {
    const { agenda, ids } = this.#deps;
    const token = this.#unanswered.get(kind) ?? ids.token();
    this.#unanswered.delete(kind);
    try {
      return await agenda.claim({ locatie: this.#locatie, kind, max, leaseMs: LEASE[kind], token });
    } catch (error) {
      // What it may have taken would lie there until the lease ends.
      this.#unanswered.set(kind, token);
      throw error;
    }
  }

  async #runOne(entry: Claimed): Promise<void> {
    const { traces = noTraces, log, random } = this.#deps;
    const { id: post, attempts, now, due } = entry;
    const facts = { post, attempts, locatie: this.#locatie, lateMs: now - due };
    try {
      await traces.during(
        entry.kind,
        facts,
        () => this.#work(entry),
        (outcome) => ({ outcome }),
      );
    } catch (error) {
      const failed = { ...this.#about(entry), error: describeError(error) };
      log.warn({ ...failed, attempts }, 'agenda entry failed');
      await this.#giveBack(entry, backOff(attempts, random())).catch((again: unknown) => {
        this.#keepLeft(entry, again);
      });
    }
  }

  /** What somebody else took meanwhile stays theirs. @throws StoreUnavailable */
  async #giveBackLeft(kind: AgendaKind): Promise<void> {
    for (const entry of this.#left.filter((left) => left.kind === kind)) {
      this.#left = this.#left.filter((left) => left !== entry);
      await this.#giveBack(entry, 0).catch((error: unknown) => {
        this.#keepLeft(entry, error);
        if (error instanceof StoreUnavailable) throw error;
      });
    }
  }

  /** Redis is away: it is given back with the next look. With any other failure its lease runs out by itself. */
  #keepLeft(entry: Claimed, error: unknown): void {
    if (error instanceof StoreUnavailable) this.#left = [...this.#left, entry];
    const facts = { ...this.#about(entry), error: describeError(error) };
    this.#deps.log.warn(facts, 'agenda entry keeps its lease');
  }

  async #work(entry: Claimed): Promise<string> {
    const { agenda, sync, fireTimer } = this.#deps;
    if (entry.kind === 'timer') {
      await fireTimer(entry);
      return 'fired';
    }
    const result = await sync.run(entry);
    if (result.kind === 'done') await agenda.acknowledge(entry);
    else if (result.kind === 'again') await agenda.retry(entry, result.ms, result.counted);
    return result.kind;
  }

  async #giveBack(entry: Claimed, delayMs: number): Promise<void> {
    const { agenda, metrics, log } = this.#deps;
    if (entry.attempts + 1 < MAX_ATTEMPTS) {
      await agenda.retry(entry, delayMs, true);
      return;
    }
    await agenda.park(entry, 'failed-too-often');
    metrics.agendaParked(entry.kind);
    log.error(this.#about(entry), 'agenda entry parked');
  }

  /** Which case and which of its timers or messages: names that the log may hold. */
  #about({ kind, stream, id }: Claimed): object {
    return { locatie: this.#locatie, kind, zaak: stream.id, post: id };
  }
}
