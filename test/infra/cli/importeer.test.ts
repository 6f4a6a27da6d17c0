import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { naarIso, UUR } from '../../../src/domain/termijnen/tijdstip.ts';
import type { ZaakEvent } from '../../../src/domain/zaak/events.ts';
import { AFSLUITCODE } from '../../../src/infra/cli/afsluitcodes.ts';
import { beheer } from '../../../src/infra/cli/beheer.ts';
import { readKeyRing } from '../../../src/infra/crypto/key-ring.ts';
import { kolommen, nodig } from '../../../src/infra/import/csv-rij.ts';
import type { RedisPorts } from '../../../src/infra/redis/open-redis.ts';
import { lees, tabelrijen } from '../../docs/lezen/paginas.ts';
import type { TestRedis } from '../../support/redis.ts';
import { startRedis } from '../../support/redis.ts';

const sleutels = `import:${randomBytes(32).toString('base64')}`;
const map = mkdtempSync(join(tmpdir(), 'negenuur-import-'));
const VOORBEELD = 'docs/beheer/lopende-zaken.csv';
const KOP =
  'bronId;soort;aanhouding;gehoord;voorlopigeHechtenis;leeftijdsgroep;slachtoffers;kinderen;relatie;feit;stalking;vtMelding;registratienummer';
let redis: TestRedis;
let ports: RedisPorts;

beforeAll(async () => {
  redis = await startRedis();
  ports = await redis.open({ keys: readKeyRing(sleutels) });
});
afterAll(async () => {
  rmSync(map, { recursive: true });
  await redis.stop();
});

async function importeer(...argumenten: readonly string[]) {
  const uit: string[] = [];
  const fout: string[] = [];
  const status = await beheer(['importeer', ...argumenten], {
    regels: (async function* () {})(),
    omgeving: { NEGENUUR_MODUS: 'demo', REDIS_URL: redis.socket, ENCRYPTION_KEYS: sleutels },
    uit: (regel) => void uit.push(regel),
    fout: (regel) => void fout.push(regel),
  });
  return { uit: uit.join('\n'), fout: fout.join('\n'), status };
}

function bestand(naam: string, inhoud: string | Buffer): string {
  const pad = join(map, naam);
  writeFileSync(pad, inhoud);
  return pad;
}

const csv = (naam: string, ...rijen: readonly string[]): string => bestand(naam, [KOP, ...rijen].join('\n'));
const bij = ['--locatie', 'oefenstad'] as const;
const open = (): Promise<readonly string[]> => ports.store.openCases('oefenstad');

test('the sample is checked without a change, read in, and a second time nothing is added', async () => {
  const eerst = await importeer(VOORBEELD, ...bij);
  expect(eerst).toMatchObject({ status: AFSLUITCODE.goed });
  expect(eerst.uit).toContain('regel 4: nieuw');
  expect(eerst.uit).toContain('3 rijen: 3 nieuw, 0 stonden er al, 0 fout. Ingelezen: 0.');
  expect(eerst.fout).toContain('Voeg --echt toe');
  expect(await open()).toEqual([]);

  const echt = await importeer(VOORBEELD, ...bij, '--echt');
  expect(echt).toMatchObject({ status: AFSLUITCODE.goed, fout: '' });
  expect(echt.uit).toContain('Ingelezen: 3.');
  expect(await open()).toHaveLength(3);
  const zaakId = (await open())[0] ?? '';
  const { events } = await ports.store.load({ locatie: 'oefenstad', soort: 'zaak', id: zaakId });
  const [gemeld] = events as readonly ZaakEvent[];
  expect(gemeld).toMatchObject({
    type: 'ZaakGemeld',
    oefening: true,
    melding: {
      bron: 'import-oefenstad',
      bronId: 'TAFEL-001',
      feiten: [{ omschrijving: 'belaging' }, { omschrijving: 'vernieling' }],
    },
  });
  expect(gemeld).not.toHaveProperty('door');
  // The running program finds its work in the agenda.
  expect(
    (await ports.agenda.timersOf({ locatie: 'oefenstad', soort: 'zaak', id: zaakId })).length,
  ).toBeGreaterThan(0);

  const nogmaals = await importeer(VOORBEELD, ...bij, '--echt', '--json');
  expect(nogmaals.status).toBe(AFSLUITCODE.goed);
  expect(nogmaals.uit.split('\n').map((regel): unknown => JSON.parse(regel))).toMatchObject([
    { regel: 2, uitkomst: 'stond-al' },
    { regel: 3, uitkomst: 'stond-al' },
    { regel: 4, uitkomst: 'stond-al' },
    { rijen: 3, nieuw: 0, ingelezen: 0, stondAl: 3, fout: 0 },
  ]);
  expect(await open()).toHaveLength(3);
});

test('one wrong row and nothing comes in: each says its line, what is wrong and what to do, and never what stands there', async () => {
  const nu = ports.clock.view.caseNow();
  const ver = naarIso(nu - 20 * 24 * UUR);
  const goed = `R-1;niet-vast;;${naarIso(nu - UUR)};;18-plus;1;geen;partner;bedreiging;nee;gedaan;`;
  const pad = csv(
    'fout.csv',
    goed,
    `R-2;vast;${ver};;toegelaten;18-plus;1;geen;partner;bedreiging;nee;gedaan;`,
    `R-3;vast;2026-03-29 02:30;;toegelaten;18-plus;1;geen;partner;bedreiging;nee;gedaan;`,
    `R-4;vast;2026-10-25 02:30;;toegelaten;18-plus;1;geen;partner;bedreiging;nee;gedaan;`,
    `R-5;niet-vast;;${naarIso(nu)};;18-plus;1;geen;partner;bel 06-12345678;misschien;gedaan;`,
    `R-6;niet-vast;;;;19;0;geen;partner;bedreiging;nee;gedaan;`,
    `R-8;niet-vast;;;;18-plus;1;geen;partner;bedreiging;nee;gedaan;`,
    `R-1;niet-vast;;${naarIso(nu)};;18-plus;1;geen;partner;bedreiging;nee;gedaan;`,
    `R-7;niet-vast;;${naarIso(nu)};;18-plus;1;geen;partner;bedreiging;nee;gedaan;pl-oefen-001`,
  );
  const { status, uit, fout } = await importeer(pad, ...bij, '--echt');
  expect(status).toBe(AFSLUITCODE.fout);
  for (const deel of [
    'regel 3, aanhouding: De aanhouding is meer dan 14 dagen geleden. Schrijf 2026-11-23 18:00.',
    'regel 4, aanhouding: Deze tijd was er niet',
    'regel 5, aanhouding: Deze tijd was er twee keer. Schrijf 2026-10-25T02:30+02:00',
    'regel 6, feit: Hier staat een BSN, e-mailadres of telefoonnummer. Laat dat weg.',
    'regel 6, stalking: Schrijf ja of nee.',
    'regel 7, leeftijdsgroep: Kies een van: onder-12, 12-17, 18-plus.',
    'regel 7, slachtoffers: Ten minste 1 onderdelen.',
    'regel 8, gehoord: Dit veld hoort bij soort niet-vast. Bij niet-vast: schrijf wanneer',
    'regel 9, bronId: Staat ook op regel 2.',
    'regel 10, registratienummer: Deze zaak is er al: OF-',
    'Er is niets ingelezen.',
  ]) {
    expect(fout).toContain(deel);
  }
  expect(uit).toContain('9 rijen: 1 nieuw, 0 stonden er al, 8 fout. Ingelezen: 0.');
  expect(`${uit}${fout}`).not.toContain('06-12345678');
  expect(await open()).toHaveLength(3);
});

test('what stopped half-way goes on; a changed row and a case of another location are told', async () => {
  const nu = ports.clock.view.caseNow();
  const tijd = naarIso(nu - 12 * UUR);
  const eerste = `H-1;niet-vast;;${tijd};;18-plus;1;geen;partner;bedreiging;nee;gedaan;`;
  const tweede = `H-2;vast;${tijd};;niet-toegelaten;12-17;1;getuige;kind-ouder;bedreiging;nee;gedaan;`;
  expect((await importeer(csv('half.csv', eerste), ...bij, '--echt')).status).toBe(AFSLUITCODE.goed);
  const heel = await importeer(csv('heel.csv', eerste, tweede), ...bij, '--echt');
  expect(heel).toMatchObject({ status: AFSLUITCODE.goed });
  expect(heel.uit).toMatch(/regel 2: stond er al[\s\S]*2 rijen: 1 nieuw, 1 stonden er al/);
  const gewijzigd = await importeer(
    csv('gewijzigd.csv', eerste.replace('partner', 'familie')),
    ...bij,
    '--echt',
  );
  expect(gewijzigd.fout).toContain('Staat er al met andere gegevens: OF-');
  // As JSON it may name a source of the settings, and no other, and no other location.
  const zaak = {
    bronId: 'J-1',
    soort: 'niet-vast',
    gehoord: tijd,
    verdachte: { leeftijdsgroep: '18-plus' },
    slachtoffers: [{ label: 'slachtoffer 1', minderjarig: false }],
    kinderen: 'geen',
    relatie: 'partner',
    feiten: [{ omschrijving: 'bedreiging' }],
    stalking: false,
    vtMelding: 'gedaan',
  };
  const json = (...rijen: readonly object[]): string => bestand('zaken.json', JSON.stringify(rijen));
  const vreemd = await importeer(
    json({ ...zaak, bron: 'onbekend' }, { ...zaak, bronId: 'J-2', locatie: 'elders' }, 7 as never),
    ...bij,
    '--echt',
  );
  expect(vreemd.status).toBe(AFSLUITCODE.fout);
  expect(vreemd.fout).toContain('regel 1, bron: Deze bron staat niet bij de locatie.');
  expect(vreemd.fout).toContain('regel 2, locatie: Dit is een zaak van een andere locatie.');
  expect(vreemd.fout).toContain('regel 3: Dit is geen zaak.');
  expect((await importeer(json({ ...zaak, bron: 'demo' }), ...bij, '--echt')).uit).toContain('Ingelezen: 1.');
});

test('a term that is over is told before it comes in', async () => {
  const nu = ports.clock.view.caseNow();
  const oud = `T-1;vast;${naarIso(nu - 3 * 24 * UUR)};;toegelaten;18-plus;1;geen;partner;bedreiging;nee;gedaan;`;
  expect((await importeer(csv('laat.csv', oud), ...bij)).uit).toMatch(
    /regel 2: nieuw; let op: de termijn was .* voorbij/,
  );
});

test.each([
  ['no file', ['bestaat-niet.csv'], 'Klopt het pad?'],
  ['an unknown column', [() => bestand('k.csv', `${KOP};naam\n`)], 'Kolom naam kennen wij niet'],
  ['a column too few', [() => bestand('k.csv', 'bronId;soort\n1;vast')], 'Deze kolommen ontbreken'],
  ['a quote that stays open', [() => csv('k.csv', '"R-1;vast')], 'wordt nergens gesloten'],
  ['too many cells', [() => csv('k.csv', ';'.repeat(20).concat('x'))], 'meer cellen dan er kolommen zijn'],
  ['no rows', [() => csv('k.csv')], 'Er staat geen zaak'],
  ['no UTF-8', [() => bestand('k.csv', Buffer.from([0x62, 0xe9, 0xff]))], 'CSV UTF-8'],
  ['broken JSON', [() => bestand('k.json', '[{')], 'geen geldige JSON'],
  ['JSON of another shape', [() => bestand('k.json', '{"a":1}')], 'Verwacht een lijst'],
  ['a giant', [() => bestand('k.csv', Buffer.alloc(2_000_001, 'x'))], 'te groot'],
])('%s is refused in words', async (_, [pad], zin) => {
  const gegeven = typeof pad === 'function' ? pad() : (pad ?? '');
  const { status, fout } = await importeer(gegeven, ...bij);
  expect({ status, fout }).toMatchObject({ status: AFSLUITCODE.fout });
  expect(fout).toContain(zin);
});

test('without a file or a location that is known nothing begins', async () => {
  expect((await importeer(VOORBEELD)).fout).toContain('--locatie');
  expect((await importeer(VOORBEELD, '--locatie', 'elders')).fout).toContain('verwacht oefenstad');
});

test('the page names every column, and the sample has the ones it needs', () => {
  const rijen = tabelrijen(lees('docs/beheer/zaken-importeren.md')).flatMap(([naam = '']) =>
    naam.replaceAll('`', ''),
  );
  expect(rijen.filter((naam) => naam !== 'Kolom').toSorted()).toEqual(Object.keys(kolommen).toSorted());
  const kop = readFileSync(VOORBEELD, 'utf8').split('\n')[0]?.split(';') ?? [];
  for (const naam of nodig) expect(kop).toContain(naam);
});
