import { afterAll, beforeAll, expect, test } from 'vitest';
import { zaakStream, zaakStreams } from '../../src/app/streams/zaak-streams.ts';
import type { Zaak } from '../../src/domain/zaak/zaak.ts';
import type { RedisPorts } from '../../src/infra/redis/open-redis.ts';
import { meldZaak } from '../support/gemelde-zaak.ts';
import type { TestRedis } from '../support/redis.ts';
import { startRedis } from '../support/redis.ts';

let redis: TestRedis;
let ports: RedisPorts;
beforeAll(async () => {
  redis = await startRedis(['--appendfsync', 'no']);
  ports = await redis.open();
});
afterAll(() => redis.stop());

const NUMMERS = ['OF-26-0001', 'OF-26-0002', 'OF-26-0003'] as const;

test('cases that are read back hold the same settings once, and another setting apart', async () => {
  await meldZaak(ports, NUMMERS[0]);
  await meldZaak(ports, NUMMERS[1]);
  await meldZaak(ports, NUMMERS[2], { slachtofferStreefMinuten: 77 });
  const zaken = zaakStreams(ports.store, () => undefined);
  const lees = async (nummer: string): Promise<Zaak> => {
    const stream = zaakStream(`oefenstad:${nummer}`);
    const state = stream === null ? null : (await zaken.read(stream)).state;
    if (state === null) throw new Error(`no case ${nummer}`);
    return state;
  };
  const [eerste, tweede, derde] = await Promise.all(NUMMERS.map(lees));
  expect(tweede?.instellingen).toBe(eerste?.instellingen);
  expect(derde?.instellingen).toEqual({ ...eerste?.instellingen, slachtofferStreefMinuten: 77 });
});
