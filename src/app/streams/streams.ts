import { timerverschil } from '../../domain/afgeleid/verschil.ts';
import { noemOpdracht } from '../logging/samenhang.ts';
import type { Commit, Store, StoredEvent, StreamId } from '../ports/store.ts';
import { EMPTY } from '../ports/store.ts';
import type { SpanFacts, Traces } from '../tracing/traces.ts';
import { noTraces } from '../tracing/traces.ts';
import type { Aggregate, Decision, Outcome, Snapshot } from './aggregate.ts';
import { CHANGED } from './changed.ts';
import { Lru } from './lru.ts';
import { readable } from './newer-event.ts';
import { Serial } from './serial.ts';

/** Two replicas that want the same case at once: one wins, the other looks again. */
const MAX_CONFLICTS = 20;
const CACHED = 5_000;
/** ms for which a reading counts as recent: shorter than anybody can notice, long enough for a rush to share it. */
const RECENT = 100;

/** A timer that fired: it disappears through this commit even when nothing else changes. */
export type Fired = { readonly timerId: string };

/** What a command is called; all else about it is for the aggregate. */
type Named = { readonly command: { readonly type: string } };

function outcomeOf(outcome: Outcome<unknown, unknown>): SpanFacts {
  return { outcome: outcome.kind === 'stored' && outcome.duplicate ? 'duplicate' : outcome.kind };
}

/**
 * The road every command takes: load, decide, derive, commit (design §1). State is a fold, cached by head;
 * a command on a case waits for the one before it in this process, and a lost race decides anew.
 */
export class Streams<S, C extends Named, E extends StoredEvent, A> {
  readonly #store: Store;
  readonly #aggregate: Aggregate<S, C, E, A>;
  readonly #onWork: (locatie: string) => void;
  readonly #traces: Traces;
  readonly #cache = new Lru<Snapshot<S>>(CACHED);
  readonly #serial = new Serial();
  readonly #reading = new Map<string, Promise<Snapshot<S>>>();
  readonly #recent = new Set<string>();

  /** @param onWork told after each commit that may have made work due in the location's agenda. */
  constructor(
    store: Store,
    aggregate: Aggregate<S, C, E, A>,
    onWork: (locatie: string) => void,
    traces: Traces = noTraces,
  ) {
    this.#traces = traces;
    this.#store = store;
    this.#aggregate = aggregate;
    this.#onWork = onWork;
  }

  /**
   * The state as stored now. Whoever asks in the same turn of the event loop shares one reading: it has not left
   * for the store yet, so it is as new for the last who asks as for the first.
   *
   * @throws StoreUnavailable, NewerEvent
   */
  async read(stream: StreamId): Promise<Snapshot<S>> {
    const underWay = this.#reading.get(stream.id);
    if (underWay !== undefined) return underWay;
    const reading = this.#load(stream);
    this.#reading.set(stream.id, reading);
    setImmediate(() => this.#reading.delete(stream.id));
    return reading;
  }

  async #load(stream: StreamId): Promise<Snapshot<S>> {
    const known = this.#cache.get(stream.id);
    const at = known === undefined ? undefined : { version: known.version, head: known.head };
    const loaded = await this.#traces.during('load', {}, () => this.#store.load(stream, at));
    const fresh = known === undefined || loaded.after !== known.version;
    const snapshot: Snapshot<S> = {
      state: this.#fold(fresh ? null : known.state, loaded.events),
      version: loaded.position.version,
      head: loaded.position.head,
      heads: fresh ? loaded.heads : [...known.heads, ...loaded.heads],
    };
    // What was known is on no chain that the store has: acknowledged writes were lost, or the case began anew.
    if (fresh && known !== undefined) this.#cache.delete(stream.id);
    this.#remember(stream, snapshot);
    return snapshot;
  }

  /**
   * The state as this process knew it last, read only when it knows none. Good enough to begin a command with,
   * which looks again when that turns out to matter; never for what is shown.
   */
  async nearest(stream: StreamId): Promise<Snapshot<S>> {
    return this.#cache.get(stream.id) ?? this.read(stream);
  }

  /**
   * The state as it was at most {@link RECENT} ago in the store, and with everything this process did since: for
   * what hardly ever changes and is asked for with every press.
   *
   * @throws StoreUnavailable
   */
  async recent(stream: StreamId): Promise<Snapshot<S>> {
    const known = this.#cache.get(stream.id);
    if (known !== undefined && this.#recent.has(stream.id)) return known;
    const snapshot = await this.read(stream);
    if (!this.#recent.has(stream.id)) {
      this.#recent.add(stream.id);
      setTimeout(() => this.#recent.delete(stream.id), RECENT).unref();
    }
    return snapshot;
  }

  /**
   * The state as it was after the first `version` events, null before the first. Reads them all anew: for who has to
   * tell what changed since.
   *
   * @throws StoreUnavailable, NewerEvent
   */
  async at(stream: StreamId, version: number): Promise<S | null> {
    if (version === 0) return null;
    const { events } = await this.#store.load(stream);
    return this.#fold(null, events.slice(0, version));
  }

  #fold(state: S | null, stored: readonly StoredEvent[]): S | null {
    const events = readable<E>(stored, (event) => this.#aggregate.knows(event));
    return events.reduce<S | null>((s, e) => this.#aggregate.evolve(s, e), state);
  }

  /** An answer that was under way while a command was stored must not put the older state back. */
  #remember(stream: StreamId, snapshot: Snapshot<S>): void {
    const newest = this.#cache.get(stream.id)?.version ?? 0;
    if (snapshot.version > 0 && snapshot.version >= newest) this.#cache.set(stream.id, snapshot);
  }

  /**
   * Applies a command at most once under its id.
   *
   * @throws StoreUnavailable; the command may then have been stored, unless it says otherwise
   */
  async execute(stream: StreamId, command: C, commandId: string, fired?: Fired): Promise<Outcome<S, A>> {
    noemOpdracht(commandId, stream.soort === 'zaak' ? stream.id : null);
    const work = (): Promise<Outcome<S, A>> => this.#execute(stream, command, commandId, fired);
    const facts = { kind: command.command.type, locatie: stream.locatie };
    return this.#traces.during('command', facts, () => this.#serial.run(stream.id, work), outcomeOf);
  }

  async #execute(stream: StreamId, command: C, commandId: string, fired?: Fired): Promise<Outcome<S, A>> {
    for (let tries = 0; tries < MAX_CONFLICTS; tries += 1) {
      // What was known last is good enough to try: the commit itself checks that nothing came in between.
      const known = tries === 0 ? this.#cache.get(stream.id) : undefined;
      let before = known ?? (await this.read(stream));
      let decision = this.#decide(before, command);
      if (known !== undefined && (!decision.ok || (decision.events.length === 0 && fired === undefined))) {
        // Only the case as it is stored now may say no.
        before = await this.read(stream);
        decision = this.#decide(before, command);
      }
      if (!decision.ok) {
        // The same tap again is refused by what it did itself the first time.
        const may = before.version > 0 && !this.#aggregate.refusesPerson(decision.afwijzing);
        const again = may && (await this.#store.knows(stream, commandId));
        if (again) return { kind: 'stored', snapshot: before, duplicate: true };
        return { kind: 'refused', snapshot: before, afwijzing: decision.afwijzing };
      }
      if (decision.events.length === 0 && fired === undefined) return { kind: 'unchanged', snapshot: before };
      const commit = this.#commitOf(stream, before, decision.state, decision.events, commandId, fired);
      const result = await this.#traces.during(
        'commit',
        { aantal: commit.events.length },
        () => this.#store.commit(commit),
        ({ kind }) => ({ outcome: kind }),
      );
      if (result.kind === 'conflict') {
        if (known === undefined) this.#cache.delete(stream.id);
        continue;
      }
      if (result.kind === 'duplicate') {
        return { kind: 'stored', snapshot: await this.read(stream), duplicate: true };
      }
      const heads = [...before.heads, ...result.heads];
      const snapshot = { state: decision.state, ...result.position, heads };
      this.#remember(stream, snapshot);
      this.#onWork(stream.locatie);
      return { kind: 'stored', snapshot, duplicate: false };
    }
    throw new Error('too many conflicts on one stream');
  }

  #decide({ state }: Snapshot<S>, command: C): Decision<S, E, A> {
    return this.#traces.step(
      'decide',
      () => this.#aggregate.decide(state, command),
      ({ ok }) => ({ outcome: ok ? 'ok' : 'refused' }),
    );
  }

  #commitOf(
    stream: StreamId,
    before: Snapshot<S>,
    after: S | null,
    events: readonly E[],
    commandId: string,
    fired: Fired | undefined,
  ): Commit {
    const timersBefore = before.state === null ? [] : this.#aggregate.timers(before.state);
    const timersAfter = after === null ? [] : this.#aggregate.timers(after);
    const { gezet, vervallen } = timerverschil(timersBefore, timersAfter);
    const again = timersAfter.filter(({ id }) => id === fired?.timerId && !gezet.some((t) => t.id === id));
    const gone = fired !== undefined && !timersAfter.some(({ id }) => id === fired.timerId);
    const index = after === null ? undefined : this.#aggregate.openIndex(after);
    const moved = before.state === null || this.#aggregate.openIndex(before.state) !== index;
    return {
      stream,
      expected: before.version === 0 ? EMPTY : { version: before.version, head: before.head },
      commandId,
      events,
      timersSet: [...gezet, ...again],
      timersDropped: gone && !vervallen.includes(fired.timerId) ? [...vervallen, fired.timerId] : vervallen,
      postsDirty: events.length === 0 ? [] : [CHANGED],
      ...(index === undefined || !moved ? {} : { openIndex: index }),
    };
  }
}
