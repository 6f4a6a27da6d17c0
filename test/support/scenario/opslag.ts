import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { TestRedis } from '../redis.ts';
import { until } from '../until.ts';

/** Every byte of the files that a Redis keeps: append-only files and snapshots. */
export async function bestandenVan(redis: TestRedis): Promise<Buffer> {
  const map = dirname(redis.socket);
  const namen = await readdir(map, { recursive: true });
  const bestanden = namen.filter((naam) => /\.(?:aof|rdb|manifest)$/.test(naam));
  return Buffer.concat(await Promise.all(bestanden.map((naam) => readFile(join(map, naam)))));
}

/** Every value in a Redis, by the name of its key, as the bytes that it would be dumped with. */
export async function waardenVan(redis: TestRedis): Promise<ReadonlyMap<string, Buffer>> {
  const client = redis.client();
  const namen = (await client.keys('*')).toSorted();
  const waarden = await Promise.all(
    namen.map(async (naam) => [naam, Buffer.concat(await bytesVan(client, naam))] as const),
  );
  return new Map(waarden);
}

/** A dump is compressed, so the values are read as they are. */
async function bytesVan(client: ReturnType<TestRedis['client']>, naam: string): Promise<readonly Buffer[]> {
  const soort = await client.type(naam);
  switch (soort) {
    case 'string':
      return [(await client.getBuffer(naam)) ?? Buffer.alloc(0)];
    case 'list':
      return client.lrangeBuffer(naam, 0, -1);
    case 'hash':
      return Object.entries(await client.hgetallBuffer(naam)).flatMap(([veld, waarde]) => [
        Buffer.from(`${veld} `),
        waarde,
      ]);
    case 'zset':
      return client.zrangeBuffer(naam, '0', '-1', 'WITHSCORES');
    case 'none':
      // It ended by itself meanwhile.
      return [];
    default:
      throw new Error(`unknown kind of value: ${soort}`);
  }
}

/** Waits until no file is being rewritten. */
export async function herschreven(redis: TestRedis): Promise<void> {
  const client = redis.client();
  await until('the files are rewritten', async () => {
    const info = await client.info('persistence');
    return /aof_rewrite_in_progress:0/.test(info) && /aof_rewrite_scheduled:0/.test(info);
  });
}

/** So much later that every piece of upkeep may be done again, by any replica. */
export async function beurtenVoorbij(redis: TestRedis): Promise<void> {
  const client = redis.client();
  const beurten = await client.keys('nu:beurt:*');
  if (beurten.length > 0) await client.del(...beurten);
}
