import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { EMPTY } from '../../../src/app/ports/store.ts';
import { zaakStream } from '../../../src/app/streams/zaak-streams.ts';
import type { ZaakEvent } from '../../../src/domain/zaak/events.ts';
import { beheer } from '../../../src/infra/cli/beheer.ts';
import { readKeyRing } from '../../../src/infra/crypto/key-ring.ts';
import type { RedisPorts } from '../../../src/infra/redis/open-redis.ts';
import { zaak } from '../../support/domain/melding.ts';
import { vt } from '../../support/domain/tafel.ts';
import { given } from '../../support/domain/verloop.ts';
import type { TestRedis } from '../../support/redis.ts';
import { startRedis } from '../../support/redis.ts';

const sleutels = `cijfers:${randomBytes(32).toString('base64')}`;
let redis: TestRedis;
let ports: RedisPorts;

/** The same small case under another number, for real and not for practice. */
async function bewaar(nummer: string, events: readonly ZaakEvent[], oefening = false): Promise<void> {
  const stream = zaakStream(`noord-holland:${nummer}`);
  if (stream === null) throw new Error('no such stream');
  const eigen = events.map((event) =>
    event.type === 'ZaakGemeld'
      ? { ...event, zaakId: stream.id, nummer, locatie: stream.locatie, oefening }
      : event,
  );
  await ports.store.commit({
    stream,
    expected: EMPTY,
    commandId: nummer,
    events: eigen,
    timersSet: [],
    timersDropped: [],
    postsDirty: [],
  });
}

/** Runs the command in this process, as the command line would. */
async function vraag(...keuzes: readonly string[]) {
  const uit: string[] = [];
  const fout: string[] = [];
  const status = await beheer(['cijfers', '--locatie', 'noord-holland', ...keuzes], {
    regels: Readable.from([]),
    omgeving: {
      NEGENUUR_MODUS: 'demo',
      REDIS_URL: redis.socket,
      ENCRYPTION_KEYS: sleutels,
      NEGENUUR_CONFIG: 'config/voorbeelden',
    },
    uit: (regel) => uit.push(regel),
    fout: (regel) => fout.push(regel),
  });
  return { status, stdout: uit.join('\n'), stderr: fout.join('\n') };
}

beforeAll(async () => {
  redis = await startRedis();
  ports = await redis.open({ keys: readKeyRing(sleutels) });
  const { events } = given(zaak({ toelichting: 'kanarie-toelichting' }), { vtRegios: ['vt-kennemerland'] })
    .after(12)
    .when(vt('vt-kennemerland').antwoord('ja'));
  for (const nr of [1, 2, 3, 4, 5, 6]) await bewaar(`NH-26-000${nr}`, events);
  await bewaar('NH-26-0007', events, true);
});

afterAll(async () => {
  await redis.stop();
});

test('de opdracht telt de zaken van een locatie uit de opslag, zonder oefenzaken en zonder inhoud', async () => {
  const { stdout, status } = await vraag('--van', '2026-10-01', '--tot', '2026-12-31', '--csv');
  expect(status).toBe(0);
  const regels = stdout.split('\n');
  const regel = (begin: string): string | undefined => regels.find((r) => r.includes(begin));
  expect(regel(';zaken;Zaken;Alle Veilig Thuis-organisaties;Huiselijk geweld, vast;')).toMatch(
    /vast;6;6;zaken;100;/,
  );
  expect(regel(';deel-a-tijd;') ?? '').toContain('Tot 15 minuten;6;6;vragen;;15;;');
  expect(stdout).not.toContain('kanarie');
  expect(stdout).not.toContain('NH-26');
});

test('een eigen periode mag, met een waarschuwing; wat een verwijderde zaak naliet, telt mee in haar maand', async () => {
  await redis.client().hset('nu:{noord-holland}:cijfers', '2026-11|zaken|alles|hg-vast|', '9');
  const { stdout, stderr } = await vraag('--van', '2026-10-15', '--tot', '2026-12-31', '--csv');
  expect(stdout).toMatch(/;zaken;Zaken;Alle Veilig Thuis-organisaties;Huiselijk geweld, vast;15;15;/);
  expect(stderr).toContain('geen hele maand');
});

test('een datum die niet bestaat, wordt in het Nederlands geweigerd', async () => {
  expect(await vraag('--van', '2026-11-31', '--tot', '2026-12-31')).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('datums die bestaan') as string,
  });
  expect(await vraag('--vt', 'vt-elders')).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('Deze locatie werkt met: vt-kennemerland') as string,
  });
});
