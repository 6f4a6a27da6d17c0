import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { naarIso } from '../../src/domain/termijnen/tijdstip.ts';
import { readKeyRing } from '../../src/infra/crypto/key-ring.ts';
import { draaiBeheer } from '../support/beheer-process.ts';
import { startFakeConnector } from '../support/fake-connector/server.ts';
import { startRedis } from '../support/redis.ts';
import { vast } from '../support/scenario/meldingen.ts';
import { maakProces } from '../support/scenario/proces.ts';

const sleutel = (id: string): string => `${id}:${randomBytes(32).toString('base64')}`;
const aanhouding = naarIso(Date.now() - 3_600_000);
const melding = (nr: number): object => ({
  ...vast(),
  bronId: `SLEUTEL-${nr}`,
  locatie: 'oefenstad',
  aanhouding,
});

test('old key, both keys, wrapped anew under a working program, new key only', async () => {
  const redis = await startRedis();
  const connector = await startFakeConnector({ pageLimit: 50 });
  const [oud, nieuw] = [sleutel('oud'), sleutel('nieuw')];
  const omgeving = { REDIS_URL: redis.socket, ENCRYPTION_KEYS: `${nieuw},${oud}` };
  try {
    const client = redis.client();
    // A program that was not told of the new key yet.
    const achter = await redis.open({ keys: readKeyRing(oud) });
    await achter.keyCare.announce();
    const geweigerd = await draaiBeheer(['sleutels', 'wissel'], omgeving);
    expect(geweigerd).toMatchObject({ status: 1, stdout: '' });
    expect(geweigerd.stderr).toContain('zonder deze sleutel: 1');
    await achter.keyCare.leave();

    // Started anew with both; the old one still wraps what is new.
    await using program = await maakProces(redis, connector, { ENCRYPTION_KEYS: `${oud},${nieuw}` });
    await program.startsUp();
    await program.says('kpc-1', 'koppel oefenstad');
    for (const nr of [1, 2, 3]) expect((await program.intake(melding(nr))).status).toBe(201);
    const eerste = await client.lrangeBuffer('nu:{oefenstad}:zaak:OF-26-0001:ev', 0, -1);
    const later = { ...melding(1), berichtNr: 2, toelichting: 'Er is een zus gehoord.' };
    const [wissel, antwoord] = await Promise.all([
      draaiBeheer(['sleutels', 'wissel'], omgeving),
      program.intake(later),
    ]);
    expect(wissel).toMatchObject({ status: 0, stderr: '' });
    expect(antwoord.status).toBe(200);
    expect((await program.intake({ ...melding(2), berichtNr: 2 })).status).toBe(200);
    const na = await client.lrangeBuffer('nu:{oefenstad}:zaak:OF-26-0001:ev', 0, eerste.length - 1);
    expect(na).toEqual(eerste);

    const zaak = await draaiBeheer(['zaak', 'OF-26-0001'], { ...omgeving, ENCRYPTION_KEYS: nieuw });
    expect(JSON.parse(zaak.stdout)).toMatchObject({ nummer: 'OF-26-0001', status: 'open' });
  } finally {
    await connector.close();
    await redis.stop();
  }
});
