import { randomUUID } from 'node:crypto';
import type { AgendaKind, Claimed } from '../../src/app/ports/agenda.ts';
import type { Commit, Position, StreamId } from '../../src/app/ports/store.ts';
import { EMPTY } from '../../src/app/ports/store.ts';
import type { RedisPorts } from '../../src/infra/redis/open-redis.ts';
import type { WekkerCommand, Wekkers } from './wekkers-model.ts';
import { decide, derive, fold, GEEN_WEKKERS } from './wekkers-model.ts';

/** What goes wrong with one claim. */
export type Fault =
  | 'none'
  /** The replica stops after the claim. */
  | 'dies'
  /** It hangs after the work and finishes when somebody else may long have done it. */
  | 'late'
  /** The reply to the claim is lost; it is sent again. */
  | 'claim-twice'
  /** The reply to the commit or acknowledgement is lost; it is sent again. */
  | 'finish-twice'
  | 'fails'
  | 'parks';

/** How often something happened that the property is about: a run in which it never did proves nothing. */
export type Tally = Record<'conflict' | 'duplicate' | 'staleFinish' | 'secondClaim' | 'parked', number>;

/** The card of a stream, as last made from its state and acknowledged. */
const POST = 'kaart';

/** One running copy of a program: its own connection, its own cache of folded streams. */
export class Replica {
  /** Version of the stream that the last acknowledged card showed. */
  readonly shown: Map<string, number>;
  readonly #ports: RedisPorts;
  readonly #tally: Tally;
  readonly #cache = new Map<string, { position: Position; state: Wekkers }>();
  #held: (() => Promise<void>)[] = [];

  constructor(ports: RedisPorts, shown: Map<string, number>, tally: Tally) {
    this.#ports = ports;
    this.shown = shown;
    this.#tally = tally;
  }

  /** Load, decide, derive, commit; again on a conflict. */
  async handle(stream: StreamId, command: WekkerCommand, sendTwice = false): Promise<void> {
    for (;;) {
      const { position, state } = await this.#load(stream);
      const events = decide(state, command, this.#ports.clock.view.caseNow());
      if (events.length === 0) return;
      const after = fold(state, events);
      const commit: Commit = {
        stream,
        expected: position,
        commandId: command.commandId,
        events,
        timersSet: derive(after).filter(({ id, due }) => state.get(id) !== due),
        timersDropped: [...state.keys()].filter((id) => !after.has(id)),
        postsDirty: [POST],
      };
      if (sendTwice) await this.#ports.store.commit(commit);
      const { kind } = await this.#ports.store.commit(commit);
      if (kind === 'committed') return;
      this.#tally[kind]++;
      if (kind === 'duplicate') return;
    }
  }

  /** Claims what is due and does it, or what the fault leaves of that. @returns how many it claimed. */
  async work(locatie: string, kind: AgendaKind, fault: Fault, leaseMs: number): Promise<number> {
    const request = { locatie, kind, max: 3, leaseMs, token: randomUUID() };
    if (fault === 'claim-twice') await this.#ports.agenda.claim(request);
    const claimed = await this.#ports.agenda.claim(request);
    for (const entry of claimed) {
      if (entry.now < entry.due) throw new Error('claimed early');
      if (entry.attempts > 0) this.#tally.secondClaim++;
      await this.#run(entry, fault);
    }
    return claimed.length;
  }

  /** What hung goes on now. */
  async finishLate(): Promise<void> {
    const held = this.#held;
    this.#held = [];
    for (const finish of held) await finish();
  }

  async #run(entry: Claimed, fault: Fault): Promise<void> {
    const { agenda } = this.#ports;
    switch (fault) {
      case 'dies':
        return;
      case 'fails':
        await agenda.retry(entry, 1, true);
        return;
      case 'parks':
        if (await agenda.park(entry, 'proef')) this.#tally.parked++;
        return;
      case 'late':
        this.#held.push(await this.#prepare(entry, false));
        return;
      case 'none':
      case 'claim-twice':
      case 'finish-twice':
        await (await this.#prepare(entry, fault === 'finish-twice'))();
    }
  }

  /** Does the work up to its last step, and returns that step. */
  async #prepare(entry: Claimed, twice: boolean): Promise<() => Promise<void>> {
    const { stream, id, due } = entry;
    if (entry.kind === 'timer') {
      const command = { kind: 'laat-afgaan', id, due, commandId: `af ${id} ${due}` } as const;
      return () => this.handle(stream, command, twice);
    }
    const { position } = await this.#load(stream);
    return async () => {
      const ours = await this.#ports.agenda.acknowledge(entry);
      if (twice && (await this.#ports.agenda.acknowledge(entry))) throw new Error('acknowledged twice');
      if (ours) this.shown.set(stream.id, position.version);
      else this.#tally.staleFinish++;
    };
  }

  async #load(stream: StreamId): Promise<{ position: Position; state: Wekkers }> {
    const known = this.#cache.get(stream.id) ?? { position: EMPTY, state: GEEN_WEKKERS };
    const loaded = await this.#ports.store.load(stream, known.position);
    const from = loaded.after === known.position.version ? known.state : GEEN_WEKKERS;
    const fresh = { position: loaded.position, state: fold(from, loaded.events) };
    this.#cache.set(stream.id, fresh);
    return fresh;
  }
}
