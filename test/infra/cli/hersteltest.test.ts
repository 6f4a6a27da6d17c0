import { randomBytes } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Anchors } from '../../../src/app/ports/anchors.ts';
import { Anker } from '../../../src/app/register/ankeren.ts';
import { takeIn } from '../../../src/app/register/inschrijven.ts';
import { addLine } from '../../../src/infra/anker/anchor-file.ts';
import { beheer } from '../../../src/infra/cli/beheer.ts';
import { readKeyRing } from '../../../src/infra/crypto/key-ring.ts';
import type { RedisPorts } from '../../../src/infra/redis/open-redis.ts';
import { draaiBeheer } from '../../support/beheer-process.ts';
import { meldZaak } from '../../support/gemelde-zaak.ts';
import type { TestRedis } from '../../support/redis.ts';
import { startRedis } from '../../support/redis.ts';
import { silentLog } from '../../support/silent-log.ts';

const sleutels = `herstel:${randomBytes(32).toString('base64')}`;
const map = mkdtempSync(join(tmpdir(), 'nu-kopie-'));
const ankers = join(map, 'anker.jsonl');
let redis: TestRedis;
let ports: RedisPorts;

async function veranker(): Promise<void> {
  const anchors: Anchors = { places: 1, write: (line) => addLine(ankers, line) };
  const { register, clock } = ports;
  const lease = { take: async () => true };
  await takeIn(register, 'oefenstad');
  await new Anker({ register, anchors, lease, clock: clock.view, log: silentLog }).run(['oefenstad']);
}

/** What an administrator copies: the folder of the append-only file, with Redis running. */
function kopieer(naam: string): string {
  const kopie = join(map, naam);
  cpSync(join(dirname(redis.socket), 'appendonlydir'), join(kopie, 'appendonlydir'), { recursive: true });
  return kopie;
}

beforeAll(async () => {
  redis = await startRedis();
  ports = await redis.open({ keys: readKeyRing(sleutels) });
  await meldZaak(ports, 'OF-26-0001');
  await meldZaak(ports, 'OF-26-0002');
  await veranker();
});
afterAll(async () => {
  await redis.stop();
  rmSync(map, { recursive: true });
});

async function hersteltest(pad: string, omgeving: Readonly<Record<string, string>> = {}) {
  const uit: string[] = [];
  const fout: string[] = [];
  const status = await beheer(['hersteltest', pad, '--anker', ankers, '--json'], {
    regels: (async function* () {})(),
    omgeving: { ...process.env, NEGENUUR_MODUS: 'demo', ENCRYPTION_KEYS: sleutels, ...omgeving },
    uit: (regel) => void uit.push(regel),
    fout: (regel) => void fout.push(regel),
  });
  expect(uit).toHaveLength(1);
  return { status, gezegd: JSON.parse(uit[0] ?? '') as unknown, fout: fout.join('\n') };
}

const Goed = z.looseObject({
  klopt: z.literal(true),
  soort: z.enum(['aof', 'rdb']),
  bevindingen: z.tuple([]),
  locaties: z.tuple([
    z.looseObject({
      locatie: z.literal('oefenstad'),
      stromen: z.literal(2),
      ankers: z.literal(1),
      ankersErna: z.number(),
      telling: z.looseObject({
        openZaken: z.literal(2),
        timers: z.number().min(2),
        zakenMetAndereTimers: z.literal(0),
      }),
    }),
  ]),
});

describe('a backup that can be gone on with', () => {
  test('the append-only file: every chain, the anchors, cases and timers', async () => {
    const kopie = kopieer('goed');
    const inhoud = (): readonly string[] =>
      readdirSync(join(kopie, 'appendonlydir')).map((naam) =>
        readFileSync(join(kopie, 'appendonlydir', naam), 'latin1'),
      );
    const voor = inhoud();
    const { status, gezegd, fout } = await hersteltest(kopie);
    expect({ status, fout }).toEqual({ status: 0, fout: '' });
    expect(Goed.parse(gezegd).locaties[0].ankersErna).toBe(0);
    // The backup itself was only read.
    expect(inhoud()).toEqual(voor);
  });

  test('what was anchored after it was made only tells how old it is', async () => {
    const kopie = kopieer('ouder');
    await meldZaak(ports, 'OF-26-0003');
    await veranker();
    const { status, gezegd } = await hersteltest(kopie);
    expect(status).toBe(0);
    expect(Goed.parse(gezegd).locaties[0].ankersErna).toBe(1);
  });

  test('a snapshot', async () => {
    const kopie = join(map, 'snapshot');
    mkdirSync(kopie);
    await redis.client().save();
    cpSync(join(dirname(redis.socket), 'dump.rdb'), join(kopie, 'dump.rdb'));
    const { status, gezegd } = await hersteltest(kopie);
    expect(status).toBe(0);
    expect(gezegd).toMatchObject({
      klopt: true,
      soort: 'rdb',
      locaties: [{ stromen: 3, telling: { openZaken: 3 } }],
    });
  });
});

test('the command ends as soon as it has said that Redis cannot read the backup', async () => {
  const kopie = kopieer('onleesbaar');
  const deel = join(kopie, 'appendonlydir');
  const manifest = readdirSync(deel).find((naam) => naam.endsWith('.manifest')) ?? '';
  writeFileSync(join(deel, manifest), 'onzin\n');
  const { stderr, status } = await draaiBeheer(['hersteltest', kopie, '--anker', ankers], {
    NEGENUUR_REDIS_SERVER: process.env['NEGENUUR_REDIS_SERVER'] ?? 'redis-server',
    ENCRYPTION_KEYS: sleutels,
  });
  expect(stderr).toContain('Redis kan deze reservekopie niet lezen');
  expect(status).toBe(1);
});

describe('a backup that must not be used unseen: exit code 1, and why', () => {
  test.each<[string, () => Promise<string> | string, string, Readonly<Record<string, string>>?]>([
    ['a folder without one', () => map, 'Hier staat geen reservekopie van Redis'],
    [
      'one that Redis cannot read',
      () => {
        const kopie = kopieer('stuk');
        const manifest = readdirSync(join(kopie, 'appendonlydir')).find((naam) => naam.endsWith('.manifest'));
        writeFileSync(join(kopie, 'appendonlydir', manifest ?? ''), 'onzin\n');
        return kopie;
      },
      'Redis kan deze reservekopie niet lezen',
    ],
    [
      'other keys',
      () => kopieer('sleutels'),
      'Deze sleutels passen niet bij deze opslag',
      { ENCRYPTION_KEYS: `herstel:${randomBytes(32).toString('base64')}` },
    ],
    [
      'cases of a location without settings',
      () => kopieer('locatie'),
      'zaken of locaties horen bij geen locatie',
      { NEGENUUR_CONFIG: 'config/voorbeelden' },
    ],
    [
      'an event that was changed',
      async () => {
        const client = redis.client();
        const sleutel = 'nu:{oefenstad}:zaak:OF-26-0001:ev';
        const echt = await client.lindexBuffer(sleutel, 0);
        const anders = Buffer.from(echt ?? '');
        anders.writeUInt8(anders.readUInt8(anders.length - 1) ^ 1, anders.length - 1);
        await client.lset(sleutel, 0, anders);
        const kopie = kopieer('veranderd');
        await client.lset(sleutel, 0, echt ?? '');
        return kopie;
      },
      'de keten klopt niet',
    ],
    [
      'a case that was taken away',
      async () => {
        await redis.client().del('nu:{oefenstad}:zaak:OF-26-0002:ev', 'nu:{oefenstad}:zaak:OF-26-0002:meta');
        return kopieer('weg');
      },
      'weg zonder wisregel in het register',
    ],
  ])('%s', async (_wat, maak, reden, omgeving) => {
    const { status, gezegd, fout } = await hersteltest(await maak(), omgeving);
    expect(status).toBe(1);
    expect(`${fout} ${JSON.stringify(gezegd)}`).toContain(reden);
  });
});
