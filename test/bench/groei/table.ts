import { randomBytes } from 'node:crypto';
import type { Commit, Position } from '../../../src/app/ports/store.ts';
import { EMPTY } from '../../../src/app/ports/store.ts';
import { zaakStream, zaakStreams } from '../../../src/app/streams/zaak-streams.ts';
import type { RedisPorts } from '../../../src/infra/redis/open-redis.ts';
import type { FakeConnector } from '../../support/fake-connector/server.ts';
import { startFakeConnector } from '../../support/fake-connector/server.ts';
import type { TestRedis } from '../../support/redis.ts';
import { startRedis } from '../../support/redis.ts';
import { leesOefenstad } from '../../support/scenario/locaties.ts';
import type { Proces } from '../../support/scenario/proces.ts';
import { maakProces } from '../../support/scenario/proces.ts';
import { until } from '../../support/until.ts';
import { opdrachten } from '../opdrachten.ts';
import { recordingStore } from '../recording-store.ts';
import { flood, timed } from '../rounds.ts';

const IN_FLIGHT = 32;
const LOCATIE = leesOefenstad();
/** ms ahead: what waits must not become due while we measure. */
const LATER = 30 * 24 * 3_600_000;
/** Entries per claim, as the program takes them. */
const PER_CLAIM = 16;

/** A table with so many open cases, on a Redis and with a program of its own. */
export class Table implements AsyncDisposable {
  readonly #redis: TestRedis;
  readonly #connector: FakeConnector;
  readonly #proces: Proces;
  #ports: RedisPorts;
  readonly #positions: Position[] = [];
  #made = 0;

  private constructor(redis: TestRedis, connector: FakeConnector, proces: Proces, ports: RedisPorts) {
    this.#redis = redis;
    this.#connector = connector;
    this.#proces = proces;
    this.#ports = ports;
  }

  /** @param cases open ones, each with the timers that a new case has */
  static async open(cases: number): Promise<Table> {
    const redis = await startRedis();
    const connector = await startFakeConnector();
    const proces = await maakProces(redis, connector);
    await proces.startsUp();
    const { keys } = proces;
    await proces.stops();
    const table = new Table(redis, connector, proces, await redis.open({ keys }));
    await table.#fill(cases);
    return table;
  }

  async #fill(cases: number): Promise<void> {
    const commits: Commit[] = [];
    const recorded = zaakStreams(recordingStore(this.#ports.store, commits), () => undefined);
    const first = streamOf(0);
    const [meld] = opdrachten(LOCATIE, first.id, this.#ports.clock.view.caseNow());
    if (meld === undefined) throw new Error('no message');
    await recorded.execute(first, meld, 'eerste');
    const [commit] = commits;
    if (commit === undefined) throw new Error('nothing recorded');
    await flood(cases, IN_FLIGHT, async (nr) => {
      const timersSet = commit.timersSet.map(({ id, due }, index) => ({
        id,
        due: due + LATER + nr * 7 + index,
      }));
      const result = await this.#ports.store.commit({
        ...commit,
        stream: streamOf(nr + 1),
        commandId: `vul ${nr}`,
        timersSet,
        // Their cards stand: what is measured is a table at rest.
        postsDirty: [],
      });
      if (result.kind !== 'committed') throw new Error(`commit was ${result.kind}`);
      this.#positions.push(result.position);
    });
  }

  /** ms of each of so many commits of one event, on cases spread over all. */
  async commits(count: number): Promise<readonly number[]> {
    const each: number[] = [];
    await flood(count, IN_FLIGHT, async (index) => {
      const nr = this.#spread(index, count);
      this.#made += 1;
      const expected = this.#positions[nr] ?? EMPTY;
      const start = performance.now();
      const result = await this.#ports.store.commit({
        stream: streamOf(nr + 1),
        expected,
        commandId: `druk ${this.#made}`,
        events: [{ type: 'TaakOpgepakt', v: 1, op: this.#made }],
        timersSet: [],
        timersDropped: [],
        postsDirty: [],
      });
      each.push(performance.now() - start);
      if (result.kind !== 'committed') throw new Error(`commit was ${result.kind}`);
      this.#positions[nr] = result.position;
    });
    return each;
  }

  /** ms of each claim that it takes to get so many entries that are due in one instant. */
  async claims(count: number): Promise<readonly number[]> {
    const { agenda } = this.#ports;
    await flood(count, IN_FLIGHT, (index) =>
      agenda.touch(streamOf(this.#spread(index, count) + 1), ['proef']),
    );
    const each: number[] = [];
    for (let got = 0; got < count; ) {
      const token = randomBytes(16).toString('base64url');
      const start = performance.now();
      const claimed = await agenda.claim({ ...CLAIM, token });
      each.push(performance.now() - start);
      got += claimed.length;
      if (claimed.length === 0) throw new Error('nothing due');
      for (const one of claimed) await agenda.acknowledge(one);
    }
    return each;
  }

  /** ms from starting the program on what is stored until it says that it is ready. */
  async ready(): Promise<number> {
    const ms = await timed(async () => {
      this.#proces.start();
      await until('ready', async () => (await this.#proces.ready()).status === 200, 60_000);
    });
    await this.#proces.stops();
    return ms;
  }

  async pendingTimers(): Promise<number> {
    const client = this.#redis.client();
    return client.zcard(`nu:{${LOCATIE.id}}:agenda:timer`);
  }

  #spread(index: number, count: number): number {
    return Math.floor((index * this.#positions.length) / count);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#proces[Symbol.asyncDispose]();
    await this.#connector.close();
    await this.#redis.stop();
  }
}

const CLAIM = { locatie: LOCATIE.id, kind: 'sync', max: PER_CLAIM, leaseMs: 60_000 } as const;

function streamOf(nr: number) {
  const stream = zaakStream(`${LOCATIE.id}:OF-26-${String(nr).padStart(4, '0')}`);
  if (stream === null) throw new Error('no case id');
  return stream;
}
