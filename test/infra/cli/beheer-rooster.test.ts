import { randomBytes } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { locatieStream, locatieStreams } from '../../../src/app/streams/locatie-streams.ts';
import { PEILING } from '../../../src/domain/locatie/derive.ts';
import { UUR } from '../../../src/domain/termijnen/tijdstip.ts';
import { beheer as opdracht } from '../../../src/infra/cli/beheer.ts';
import { readKeyRing } from '../../../src/infra/crypto/key-ring.ts';
import type { RedisPorts } from '../../../src/infra/redis/open-redis.ts';
import type { TestRedis } from '../../support/redis.ts';
import { startRedis } from '../../support/redis.ts';

const sleutels = `beheer:${randomBytes(32).toString('base64')}`;
const map = mkdtempSync(join(tmpdir(), 'rooster-'));
let redis: TestRedis;
let ports: RedisPorts;

beforeAll(async () => {
  redis = await startRedis();
  ports = await redis.open({ keys: readKeyRing(sleutels) });
});
afterAll(async () => {
  await redis.stop();
});

/** The command as the operator gives it, within this process. */
async function beheer(...argumenten: readonly string[]) {
  const uit: string[] = [];
  const fout: string[] = [];
  const status = await opdracht(argumenten, {
    regels: (async function* () {})(),
    omgeving: { NEGENUUR_MODUS: 'demo', REDIS_URL: redis.socket, ENCRYPTION_KEYS: sleutels },
    uit: (regel) => void uit.push(regel),
    fout: (regel) => void fout.push(regel),
  });
  return { stdout: uit.join('\n'), stderr: fout.join('\n'), status };
}

function bestand(naam: string, ...rijen: readonly string[]): string {
  const pad = join(map, naam);
  writeFileSync(pad, ['van;tot;wie', ...rijen].join('\n'));
  return pad;
}

const staat = async () =>
  (await locatieStreams(ports.store, () => undefined).read(locatieStream('oefenstad'))).state;
const iso = (uren: number): string => new Date(ports.clock.view.caseNow() + uren * UUR).toISOString();

test('a roster is checked, read in whole or not at all, shown, and taken away', async () => {
  const fout = bestand('fout.csv', `${iso(1)};${iso(5)};officier-2`, `${iso(6)};${iso(9)};Jansen`);
  const geweigerd = await beheer('rooster', 'oefenstad', 'ovj', fout);
  expect(geweigerd.status).toBe(1);
  expect(geweigerd.stderr).toContain('Er is niets ingelezen:\n- regel 3: er staat iemand');
  expect(geweigerd.stderr).not.toContain('Jansen');
  expect(await staat()).toBeNull();

  const goed = bestand('goed.csv', `${iso(1)};${iso(5)};officier-2`, `${iso(6)};${iso(9)};officier-1`);
  expect((await beheer('rooster', 'oefenstad', 'ovj', goed, '--proef')).stdout).toContain(
    'Gecontroleerd: 2 diensten',
  );
  expect(await staat()).toBeNull();
  const ingelezen = await beheer('rooster', 'oefenstad', 'ovj', goed);
  expect(ingelezen).toMatchObject({ status: 0 });
  expect(ingelezen.stderr).toContain('Let op: niemand van');
  expect((await staat())?.rooster.ingelezen['ovj']?.diensten).toHaveLength(2);
  // The running program looks at once.
  const timers = await ports.agenda.timersOf(locatieStream('oefenstad'));
  expect(timers.map(({ id }) => id)).toEqual([PEILING]);

  expect((await beheer('rooster', 'oefenstad')).stdout).toMatch(/ovj\n.*GAT \(niet-ingevuld\)\n.*officier-2/);
  const nogmaals = await beheer('rooster', 'oefenstad', 'ovj', goed);
  expect(nogmaals).toMatchObject({ status: 1, stdout: '' });
  expect(nogmaals.stderr).toContain('Voeg --echt toe om het te vervangen');
  expect((await beheer('rooster', 'oefenstad', 'ovj', goed, '--echt')).status).toBe(0);
  expect((await beheer('rooster', 'oefenstad', 'ovj', '--verwijder')).stdout).toContain(
    '2 ingelezen diensten',
  );
  expect((await staat())?.rooster.ingelezen['ovj']?.diensten).toHaveLength(2);
  expect((await beheer('rooster', 'oefenstad', 'ovj', '--verwijder', '--echt')).status).toBe(0);
  expect((await staat())?.rooster.ingelezen).toEqual({});
  expect((await beheer('rooster', 'oefenstad', 'baas', goed)).stderr).toContain(
    'Deze rol is hier niet bekend',
  );
  expect((await beheer('rooster', 'nergens')).stderr).toContain('Geef een locatie');
  expect((await beheer('rooster', 'oefenstad', 'ovj', join(map, 'weg.csv'))).stderr).toContain(
    'niet te lezen',
  );

  const bereik = await beheer('paraatheid');
  expect(bereik.status).toBe(1);
  expect(bereik.stdout).toContain('"persoon":"oefenaar"');
  expect(bereik.stdout).toContain('"teams":false,"reserveKanaal":false,"laatsteTest":null');
});
