import type {
  Agenda,
  AgendaEntry,
  AgendaKind,
  AgendaStats,
  Claimed,
  ClaimRequest,
  ParkedEntry,
} from '../../app/ports/agenda.ts';
import type { Position, StreamId } from '../../app/ports/store.ts';
import type { Tijdstip } from '../../domain/termijnen/tijdstip.ts';
import type { CaseClock } from '../clock/case-clock.ts';
import { allEntries } from './all-entries.ts';
import { wholeMs } from './commit-stream.ts';
import type { Connection } from './connection.ts';
import {
  agendaKeys,
  caseTimeKey,
  claimKey,
  member,
  shortId,
  splitMember,
  streamKeys,
  streamOf,
} from './keys.ts';
import { int, list, pairs, text } from './reply.ts';
import { loadScript } from './script.ts';
import { findTimers } from './timers-of-stream.ts';

const CLAIM = loadScript('claim');
const ACKNOWLEDGE = loadScript('acknowledge');
const RETRY = loadScript('retry');
const PARK = loadScript('park');
const REPLAY = loadScript('replay');
const TOUCH = loadScript('touch');
const STATS = loadScript('stats');
const SET_TIMERS = loadScript('set-timers');
const WORK_OUT = loadScript('work-out');

/** The agenda on Redis: two sorted sets per location, since timers and syncs run on different clocks. */
export class RedisAgenda implements Agenda {
  readonly #connection: Connection;
  readonly #clock: CaseClock;

  constructor(connection: Connection, clock: CaseClock) {
    this.#connection = connection;
    this.#clock = clock;
  }

  async claim(request: ClaimRequest): Promise<readonly Claimed[]> {
    const { locatie, kind, token } = request;
    const { queue, lease } = agendaKeys(locatie, kind);
    const sentAt = this.#clock.local();
    const [wall, now, ...entries] = list(
      await this.#connection.run(
        CLAIM,
        [queue, lease, claimKey(locatie, kind, token), caseTimeKey(locatie)],
        [token, request.max, wholeMs(request.leaseMs), ...this.#clockOf(kind)],
      ),
    );
    this.#clock.observe(int(wall), sentAt);
    const at = int(now);
    if (kind === 'timer') this.#clock.raise(at);
    return Array.from({ length: entries.length / 3 }, (_, i) => {
      const [short, id] = splitMember(text(entries[3 * i]));
      const due = int(entries[3 * i + 1]);
      const attempts = int(entries[3 * i + 2]);
      return { kind, stream: streamOf(locatie, short), id, due, now: at, attempts, token };
    });
  }

  async acknowledge(claimed: Claimed): Promise<boolean> {
    if (claimed.kind === 'timer') throw new RangeError('a timer disappears only through a commit');
    const { queue, lease } = agendaKeys(claimed.stream.locatie, claimed.kind);
    return this.#did(ACKNOWLEDGE, [queue, lease], [memberOf(claimed), claimed.token]);
  }

  async retry(claimed: Claimed, delayMs: number, counted: boolean): Promise<boolean> {
    const { locatie } = claimed.stream;
    const { queue, lease } = agendaKeys(locatie, claimed.kind);
    const delay = wholeMs(Math.ceil(delayMs));
    const args = [memberOf(claimed), claimed.token, delay, counted ? 1 : 0, ...this.#clockOf(claimed.kind)];
    return this.#did(RETRY, [queue, lease, caseTimeKey(locatie)], args);
  }

  async park(claimed: Claimed, reason: string): Promise<boolean> {
    const { queue, lease, parked } = agendaKeys(claimed.stream.locatie, claimed.kind);
    return this.#did(PARK, [queue, lease, parked], [memberOf(claimed), claimed.token, reason]);
  }

  async parked(locatie: string): Promise<readonly ParkedEntry[]> {
    const kinds: readonly AgendaKind[] = ['timer', 'sync'];
    const found = await Promise.all(
      kinds.map(async (kind) => {
        const reply = await this.#connection.command('HGETALL', agendaKeys(locatie, kind).parked);
        return pairs(reply).map(([entry, value]) => readParked(locatie, kind, text(entry), text(value)));
      }),
    );
    return found.flat().toSorted((a, b) => a.since - b.since);
  }

  async replay(entry: ParkedEntry): Promise<boolean> {
    const { queue, parked } = agendaKeys(entry.stream.locatie, entry.kind);
    return this.#did(REPLAY, [queue, parked], [memberOf(entry)]);
  }

  async touch(stream: StreamId, posts: readonly string[], at?: number): Promise<void> {
    if (posts.length === 0) return;
    const { queue, lease, parked } = agendaKeys(stream.locatie, 'sync');
    const members = posts.map((id) => memberOf({ stream, id }));
    await this.#connection.run(
      TOUCH,
      [queue, lease, parked],
      [at === undefined ? '' : wholeMs(at), ...members],
    );
  }

  async workOut(change: Claimed, posts: readonly string[], version: number): Promise<boolean> {
    const { stream } = change;
    const { queue, lease, parked } = agendaKeys(stream.locatie, 'sync');
    const members = posts.map((id) => memberOf({ stream, id }));
    const keys = [queue, lease, parked, streamKeys(stream).meta];
    return this.#did(WORK_OUT, keys, [memberOf(change), change.token, version, ...members]);
  }

  async workedOut(stream: StreamId): Promise<number> {
    const version = await this.#connection.command('HGET', streamKeys(stream).meta, 'w');
    return version === null ? 0 : int(version);
  }

  async untilNext(locatie: string, kind?: AgendaKind): Promise<number | null> {
    const { wait } = await this.#look(locatie);
    const waits = (kind === undefined ? [wait.timer, wait.sync] : [wait[kind]]).filter((ms) => ms >= 0);
    return waits.length === 0 ? null : Math.min(...waits);
  }

  async entries(locatie: string, kind: AgendaKind): Promise<readonly AgendaEntry[]> {
    return allEntries(this.#connection, locatie, kind);
  }

  async stats(locatie: string): Promise<AgendaStats> {
    return (await this.#look(locatie)).stats;
  }

  async timersOf(stream: StreamId): Promise<readonly { readonly id: string; readonly due: Tijdstip }[]> {
    return findTimers(this.#connection, stream);
  }

  async setTimersOf(
    stream: StreamId,
    at: Position,
    timers: readonly { readonly id: string; readonly due: Tijdstip }[],
  ): Promise<boolean> {
    const present = await findTimers(this.#connection, stream);
    const { queue, lease, parked } = agendaKeys(stream.locatie, 'timer');
    return this.#did(
      SET_TIMERS,
      [streamKeys(stream).meta, queue, lease, parked],
      [
        at.version,
        Buffer.from(at.head, 'hex'),
        shortId(stream),
        present.length,
        ...present.map(({ id }) => memberOf({ stream, id })),
        ...timers.flatMap(({ id, due }) => [id, wholeMs(due)]),
      ],
    );
  }

  async #look(
    locatie: string,
  ): Promise<{ readonly wait: Readonly<Record<AgendaKind, number>>; readonly stats: AgendaStats }> {
    const timers = agendaKeys(locatie, 'timer');
    const syncs = agendaKeys(locatie, 'sync');
    const keys = [timers.queue, timers.lease, timers.parked, syncs.queue, syncs.lease, syncs.parked];
    const reply = await this.#connection.run(STATS, [...keys, caseTimeKey(locatie)], this.#clockOf('timer'));
    const [timer, sync, lateMs, waitingMs, parked, pending] = list(reply);
    return {
      wait: { timer: int(timer), sync: int(sync) },
      stats: {
        lateMs: int(lateMs),
        waitingMs: int(waitingMs),
        parked: int(parked),
        pending: int(pending),
      },
    };
  }

  /** The case clock as the scripts take it; empty for the queue that runs on the wall clock. */
  #clockOf(kind: AgendaKind): readonly (string | number)[] {
    if (kind === 'sync') return ['', '', ''];
    const { wall0, case0, speed } = this.#clock.map;
    return [wall0, case0, speed];
  }

  async #did(
    script: Parameters<Connection['run']>[0],
    keys: readonly string[],
    args: Parameters<Connection['run']>[2],
  ): Promise<boolean> {
    return int(await this.#connection.run(script, keys, args)) === 1;
  }
}

function memberOf(entry: { readonly stream: StreamId; readonly id: string }): string {
  return member(shortId(entry.stream), entry.id);
}

function readParked(locatie: string, kind: AgendaKind, entry: string, value: string): ParkedEntry {
  const [short, id] = splitMember(entry);
  const [since, rest] = splitMember(value);
  const [, reason] = splitMember(rest);
  return { kind, stream: streamOf(locatie, short), id, reason, since: Number(since) };
}
