import type { Redis } from 'ioredis';
import { agendaKeys, streamKeys } from '../../src/infra/redis/keys.ts';

type Case = { readonly locatie: string; readonly zaakId: string };

/**
 * Bytes that Redis holds for one case, by its own account (`MEMORY USAGE`, keys and their administration included):
 * its events, commands and deliveries, and its share of the agenda. Scaled to so many events, as if all of it grew
 * with them.
 */
export async function roomPerCase(client: Redis, cases: readonly Case[], events: number): Promise<number> {
  const usage = async (key: string): Promise<number> =>
    Number((await client.memory('USAGE', key, 'SAMPLES', 0)) ?? 0);
  let bytes = 0;
  let counted = 0;
  for (const { locatie, zaakId } of cases) {
    const keys = streamKeys({ locatie, soort: 'zaak', id: zaakId });
    for (const key of Object.values(keys)) bytes += await usage(key);
    counted += await client.llen(keys.ev);
  }
  for (const locatie of new Set(cases.map((one) => one.locatie))) {
    for (const kind of ['timer', 'sync'] as const) {
      for (const key of Object.values(agendaKeys(locatie, kind))) bytes += await usage(key);
    }
  }
  return (bytes * events) / counted;
}
