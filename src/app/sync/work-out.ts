import type { Locatie } from '../../domain/instellingen/locatie.ts';
import type { Agenda, Claimed } from '../ports/agenda.ts';
import type { StoredEvent, StreamId } from '../ports/store.ts';
import type { Snapshot } from '../streams/aggregate.ts';
import { Lru } from '../streams/lru.ts';
import type { Streams } from '../streams/streams.ts';

/** Streams of which it is kept in memory up to where they were worked out. */
const KEPT = 5_000;

/**
 * Works out which posts a change of a stream concerns (ADR 49). Nobody waits for that: the commit only says that
 * something changed, so ten quick changes are worked out once.
 */
export class WorkOut<S> {
  readonly #streams: Pick<Streams<S, never, StoredEvent, never>, 'read' | 'at'>;
  readonly #agenda: Agenda;
  readonly #concerns: (before: S | null, after: S, locatie: Locatie) => readonly string[];
  readonly #done = new Lru<Snapshot<S>>(KEPT);

  /** @param concerns ids of what must be brought up to date to get from one state to another */
  constructor(
    streams: Pick<Streams<S, never, StoredEvent, never>, 'read' | 'at'>,
    agenda: Agenda,
    concerns: (before: S | null, after: S, locatie: Locatie) => readonly string[],
  ) {
    this.#streams = streams;
    this.#agenda = agenda;
    this.#concerns = concerns;
  }

  /** @throws StoreUnavailable, NewerEvent: the change stays due */
  async run(change: Claimed, locatie: Locatie): Promise<void> {
    const now = await this.#streams.read(change.stream);
    const posts =
      now.state === null ? [] : this.#concerns(await this.#before(change.stream, now), now.state, locatie);
    await this.#agenda.workOut(change, posts, now.version);
    this.#done.set(change.stream.id, now);
  }

  /**
   * The state up to which this was done before; an older one is as good. What this process did itself is in memory,
   * unless the stream is no longer the same: acknowledged writes were lost.
   */
  async #before(stream: StreamId, now: Snapshot<S>): Promise<S | null> {
    const done = this.#done.get(stream.id);
    if (done !== undefined && now.heads[done.version - 1] === done.head) return done.state;
    const version = await this.#agenda.workedOut(stream);
    return version > now.version ? null : this.#streams.at(stream, version);
  }
}
