import { Redis } from 'ioredis';
import type { TestRedis } from '../redis.ts';
import { startRedis } from '../redis.ts';
import { until } from '../until.ts';
import { vrijePoort } from '../vrije-poort.ts';
import { SLOTS } from './slot.ts';
import type { Verdeler } from './verdeler.ts';
import { startVerdeler } from './verdeler.ts';

/** A cluster of several masters, each a process of its own with an equal share of the slots, behind one address. */
export type Cluster = AsyncDisposable & {
  /** Where a program finds it that knows of no cluster. */
  readonly socket: string;
  readonly knopen: readonly TestRedis[];
  readonly verdeler: Verdeler;
};

/** @param masters how many */
export async function startCluster(masters: number): Promise<Cluster> {
  await using open = new AsyncDisposableStack();
  const knopen: TestRedis[] = [];
  for (let nr = 0; nr < masters; nr += 1) {
    const [port, bus] = [await vrijePoort(), await vrijePoort()];
    const instelling = ['--port', String(port), '--cluster-port', String(bus), '--cluster-enabled', 'yes'];
    const knoop = await startRedis(instelling);
    open.defer(() => knoop.stop());
    knopen.push(knoop);
    const [van, tot] = [(nr * SLOTS) / masters, ((nr + 1) * SLOTS) / masters].map(Math.ceil);
    await knoop.client().call('CLUSTER', 'ADDSLOTSRANGE', String(van), String((tot ?? 0) - 1));
    const eerste = await adres(knopen[0] ?? knoop);
    if (nr > 0) await knoop.client().call('CLUSTER', 'MEET', '127.0.0.1', ...eerste);
  }
  for (const knoop of knopen) {
    const client = knoop.client();
    await until(
      'every node knows of all slots',
      async () => {
        const info = String(await client.call('CLUSTER', 'INFO'));
        return info.includes('cluster_state:ok') && info.includes(`cluster_known_nodes:${masters}`);
      },
      60_000,
    );
  }
  const sockets = knopen.map(({ socket }) => socket);
  const verdeler = await startVerdeler(sockets);
  open.defer(() => verdeler.close());
  const rest = open.move();
  return { socket: verdeler.socket, knopen, verdeler, [Symbol.asyncDispose]: () => rest.disposeAsync() };
}

/** Port for clients and port of the bus. */
async function adres(knoop: TestRedis): Promise<readonly string[]> {
  const client = new Redis({ path: knoop.socket });
  const poorten = await Promise.all(['port', 'cluster-port'].map((naam) => client.config('GET', naam)));
  client.disconnect();
  return poorten.map((paar) => String((paar as readonly unknown[])[1]));
}
