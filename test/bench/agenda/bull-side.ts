import type { RedisOptions } from 'bullmq';
import { Queue, Worker } from 'bullmq';
import { Redis } from 'ioredis';
import type { TestRedis } from '../../support/redis.ts';
import { until } from '../../support/until.ts';
import { flood } from '../rounds.ts';
import type { Side } from './side.ts';
import { CONCURRENCY, IN_FLIGHT, TIMERS_PER_CASE, timerId } from './side.ts';

const NAME = 'agenda';
const STEP = 1_000;

/** BullMQ's delayed jobs, with what a timer must know as their data, removed when done. */
export class BullSide implements Side {
  readonly #connection: RedisOptions;
  readonly #queue: Queue;
  readonly #redis: TestRedis;
  #cases = 0;

  private constructor(redis: TestRedis) {
    this.#redis = redis;
    this.#connection = { path: redis.socket, maxRetriesPerRequest: null };
    this.#queue = new Queue(NAME, {
      connection: this.#connection,
      defaultJobOptions: { removeOnComplete: true },
    });
  }

  static async open(redis: TestRedis): Promise<BullSide> {
    const side = new BullSide(redis);
    await side.#queue.waitUntilReady();
    return side;
  }

  async schedule(count: number, dueOf: (nr: number) => number): Promise<void> {
    const from = this.#cases;
    const cases = count / TIMERS_PER_CASE;
    this.#cases += cases;
    await flood(cases, IN_FLIGHT, async (index) => {
      const z = `tafel-0:TF-26-${from + index}`;
      const first = index * TIMERS_PER_CASE;
      const timestamp = Date.now();
      await this.#queue.addBulk(
        Array.from({ length: TIMERS_PER_CASE }, (_, nr) => ({
          name: 'timer',
          data: { z, t: timerId(nr) },
          opts: { timestamp, delay: dueOf(first + nr) - timestamp },
        })),
      );
    });
  }

  async bytesPerTimer(): Promise<number> {
    const client = new Redis({ path: this.#redis.socket });
    const keys = await client.keys(`bull:${NAME}:*`);
    let bytes = 0;
    for (let from = 0; from < keys.length; from += STEP) {
      const usages = keys.slice(from, from + STEP).map((key) => client.memory('USAGE', key, 'SAMPLES', 0));
      for (const usage of await Promise.all(usages)) bytes += usage ?? 0;
    }
    const bytesPer = bytes / (await client.zcard(`bull:${NAME}:delayed`));
    client.disconnect();
    return bytesPer;
  }

  async lateness(count: number): Promise<readonly number[]> {
    const late: number[] = [];
    let done = 0;
    const worker = new Worker(
      NAME,
      async (job) => {
        // `job.delay` is 0 again by the time a job runs; its options keep what was asked.
        late.push(Date.now() - (job.timestamp + (job.opts.delay ?? 0)));
      },
      { connection: this.#connection, concurrency: CONCURRENCY },
    );
    worker.on('completed', () => {
      done += 1;
    });
    worker.on('error', (error) => {
      throw error;
    });
    await until('every job of BullMQ ran', () => done === count, 30_000);
    await worker.close();
    return late;
  }

  async close(): Promise<void> {
    await this.#queue.close();
  }
}
