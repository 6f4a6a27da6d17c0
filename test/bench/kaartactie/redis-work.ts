import type { Redis } from 'ioredis';

/** What a Redis did so far: calls, those of scripts among them, and ms of a processor. */
export type RedisWork = { readonly calls: number; readonly ms: number };

function sumOf(info: string, line: RegExp): number {
  return [...info.matchAll(line)].reduce((sum, [, found]) => sum + Number(found), 0);
}

export async function redisWork(client: Redis): Promise<RedisWork> {
  const [commands, cpu] = [await client.info('commandstats'), await client.info('cpu')];
  return {
    calls: sumOf(commands, /^cmdstat_(?!info)[^:]+:calls=(\d+)/gm),
    ms: 1_000 * sumOf(cpu, /^used_cpu_(?:sys|user):([\d.]+)/gm),
  };
}
