import type { Env } from '../config/env-schema.ts';
import type { RedisTarget } from './connection.ts';

/**
 * Where the settings say that Redis is, with the authority it is trusted by.
 *
 * @param own socket of the program's own Redis, for when no address is given
 */
export function redisTarget(
  { REDIS_URL, REDIS_CA }: Pick<Env, 'REDIS_URL' | 'REDIS_CA'>,
  own: string,
): RedisTarget {
  return { url: REDIS_URL ?? own, ...(REDIS_CA === undefined ? {} : { ca: REDIS_CA }) };
}
