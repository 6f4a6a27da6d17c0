import { randomBytes } from 'node:crypto';
import { Pressure } from '../../../src/app/agenda/pressure.ts';
import { Runner } from '../../../src/app/agenda/runner.ts';
import type { Position, StreamId } from '../../../src/app/ports/store.ts';
import { EMPTY } from '../../../src/app/ports/store.ts';
import { createMetrics } from '../../../src/infra/metrics/create-metrics.ts';
import type { RedisPorts } from '../../../src/infra/redis/open-redis.ts';
import type { TestRedis } from '../../support/redis.ts';
import { silentLog } from '../../support/silent-log.ts';
import { until } from '../../support/until.ts';
import { flood } from '../rounds.ts';
import type { Side } from './side.ts';
import { IN_FLIGHT, TIMERS_PER_CASE, timerId } from './side.ts';

const LOCATIE = 'tafel-0';

/** The program's agenda: timers are set and dropped by commits, as the program does. */
export class OurSide implements Side {
  readonly #redis: TestRedis;
  readonly #ports: RedisPorts;
  readonly #positions = new Map<string, Position>();
  #cases = 0;

  private constructor(redis: TestRedis, ports: RedisPorts) {
    this.#redis = redis;
    this.#ports = ports;
  }

  static async open(redis: TestRedis): Promise<OurSide> {
    return new OurSide(redis, await redis.open());
  }

  async schedule(count: number, dueOf: (nr: number) => number): Promise<void> {
    const from = this.#cases;
    const cases = count / TIMERS_PER_CASE;
    this.#cases += cases;
    await flood(cases, IN_FLIGHT, async (index) => {
      const id = `${LOCATIE}:TF-26-${from + index}`;
      const stream: StreamId = { locatie: LOCATIE, soort: 'zaak', id };
      const first = index * TIMERS_PER_CASE;
      const timersSet = Array.from({ length: TIMERS_PER_CASE }, (_, nr) => ({
        id: timerId(nr),
        due: dueOf(first + nr),
      }));
      const result = await this.#ports.store.commit({
        stream,
        expected: EMPTY,
        commandId: id,
        events: [{ type: 'ZaakGemeld', v: 1, op: 0 }],
        timersSet,
        timersDropped: [],
        postsDirty: [],
      });
      if (result.kind !== 'committed') throw new Error(`commit was ${result.kind}`);
      this.#positions.set(id, result.position);
    });
  }

  async bytesPerTimer(): Promise<number> {
    const client = this.#redis.client();
    const key = `nu:{${LOCATIE}}:agenda:timer`;
    const bytes = (await client.memory('USAGE', key, 'SAMPLES', 0)) ?? 0;
    const bytesPer = bytes / (await client.zcard(key));
    client.disconnect();
    return bytesPer;
  }

  async lateness(count: number): Promise<readonly number[]> {
    const late: number[] = [];
    let done = 0;
    const runner = new Runner(LOCATIE, {
      agenda: this.#ports.agenda,
      sync: { run: () => Promise.reject(new Error('nothing is to be sent')) },
      fireTimer: async ({ stream, id, due, token }) => {
        late.push(Date.now() - due);
        // Nothing to decide; a timer disappears only through a commit.
        await this.#ports.store.commit({
          stream,
          expected: this.#positions.get(stream.id) ?? EMPTY,
          commandId: `timer:${token}:${id}`,
          events: [],
          timersSet: [],
          timersDropped: [id],
          postsDirty: [],
        });
        done += 1;
      },
      pressure: new Pressure(),
      ids: { token: () => randomBytes(16).toString('base64url') },
      log: silentLog,
      metrics: createMetrics(),
      random: Math.random,
    });
    runner.start();
    await until('every timer of ours ran', () => done === count, 30_000);
    await runner.stop();
    return late;
  }

  close(): Promise<void> {
    this.#ports.close();
    return Promise.resolve();
  }
}
