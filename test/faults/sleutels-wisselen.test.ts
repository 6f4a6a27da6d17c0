import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { locatieStream } from '../../src/app/streams/locatie-streams.ts';
import { naarIso } from '../../src/domain/termijnen/tijdstip.ts';
import { readKeyRing } from '../../src/infra/crypto/key-ring.ts';
import { draaiBeheer } from '../support/beheer-process.ts';
import { commitOn } from '../support/commits.ts';
import { startFakeConnector } from '../support/fake-connector/server.ts';
import { startRedis } from '../support/redis.ts';
import { vast } from '../support/scenario/meldingen.ts';
import { maakProces } from '../support/scenario/proces.ts';
import { until } from '../support/until.ts';

const sleutel = (id: string): string => `${id}:${randomBytes(32).toString('base64')}`;
const aanhouding = naarIso(Date.now() - 3_600_000);
function eventVan([blob]: readonly Buffer[]): Buffer {
  if (blob === undefined) throw new Error('no event');
  return blob;
}

const melding = (nr: number): object => ({
  ...vast(),
  bronId: `SLEUTEL-${nr}`,
  locatie: 'oefenstad',
  aanhouding,
});

test('old key, both keys, wrapped anew under a working program, new key only; and the chains hold', async () => {
  const redis = await startRedis();
  const connector = await startFakeConnector({ pageLimit: 50 });
  const ankers = join(dirname(redis.socket), 'anker.jsonl');
  const [oud, nieuw] = [sleutel('oud'), sleutel('nieuw')];
  const omgeving = { REDIS_URL: redis.socket, ENCRYPTION_KEYS: `${nieuw},${oud}` };
  try {
    const client = redis.client();
    // A program that was not told of the new key yet.
    const achter = await redis.open({ keys: readKeyRing(oud) });
    const gepland = { type: 'TafelGepland', v: 1, op: Date.now(), voor: null };
    await achter.store.commit(commitOn(locatieStream('oefenstad'), { events: [gepland] }));
    await achter.keyCare.announce();
    const geweigerd = await draaiBeheer(['sleutels', 'wissel'], omgeving);
    expect(geweigerd).toMatchObject({ status: 1, stdout: '' });
    expect(geweigerd.stderr).toContain('zonder deze sleutel: 1');
    await achter.keyCare.leave();

    // Started anew with both; the old one still wraps what is new.
    await using program = await maakProces(redis, connector, {
      ENCRYPTION_KEYS: `${oud},${nieuw}`,
      ANKER_BESTAND: ankers,
    });
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

    // The chains are as they were, with the new key alone, and against what the program wrote down outside.
    const controle = {
      ...omgeving,
      ENCRYPTION_KEYS: nieuw,
      NEGENUUR_CONFIG: 'config',
      ANKER_BESTAND: ankers,
    };
    await until('the program wrote down where the chains stand', () => existsSync(ankers), 30_000);
    const goed = await draaiBeheer(['audit'], controle);
    expect(goed).toMatchObject({ status: 0, stderr: '' });
    expect(goed.stdout).toMatch(/^oefenstad: alles klopt. Ketens 4, .* ankers 1\.$/m);
    await client.lrem(
      'nu:{oefenstad}:zaak:OF-26-0002:ev',
      1,
      eventVan(await client.lrangeBuffer('nu:{oefenstad}:zaak:OF-26-0002:ev', 2, 2)),
    );
    const fout = await draaiBeheer(['audit'], controle);
    expect(fout.status).toBe(1);
    expect(fout.stdout).toMatch(/^FOUT oefenstad:OF-26-0002, vanaf gebeurtenis 3: /m);
  } finally {
    await connector.close();
    await redis.stop();
  }
});
