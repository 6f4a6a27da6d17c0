import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Dossier, Ketenregel } from '../../src/app/dossier/model.ts';
import { leegBlad, volBlad } from '../../src/app/dossier/pagina.ts';
import { alsJson, controlegetalVan, getalVan, teTekenen, verzegel } from '../../src/app/dossier/zegels.ts';
import { placeAfter } from '../../src/app/register/inschrijven.ts';
import type { ZaakEvent } from '../../src/domain/zaak/events.ts';
import { beheer } from '../../src/infra/cli/beheer.ts';
import { TEST_KEYS } from '../support/redis.ts';
import { ALLEN, KANARIES, metInhoud } from '../support/scenario/inhoud.ts';
import { zonderHerinneringen } from '../support/scenario/stappen.ts';
import type { Zsm } from '../support/scenario/zsm.ts';
import { oefenstad } from '../support/scenario/zsm.ts';
import type { TabServer } from '../support/tab/tab-server.ts';
import { tabServer } from '../support/tab/tab-server.ts';

let zsm: Zsm;
let server: TabServer;
let map: string;
/** Files as the officer got them, and where the chains stood when the program wrote that down. */
let json: string;
let html: string;
let ankers: string;

const vraag = (wie: string, vorm = 'json'): Promise<Response> =>
  server.vraag(`dossier?locatie=oefenstad&nummer=${zsm.nummer}&vorm=${vorm}`, wie);

beforeAll(async () => {
  zsm = await oefenstad({ instellingen: zonderHerinneringen });
  server = await tabServer(zsm);
  map = await mkdtemp(join(tmpdir(), 'dossier-'));
  await metInhoud(zsm);
  await zsm.types('politie-1', 'Wij staan <b>buiten</b> & wachten', zsm.thread(), false);
  await zsm.keepsHouse();
  json = await (await vraag('officier-1')).text();
  html = await (await vraag('officier-1', 'html')).text();
  ankers = join(map, 'anker.jsonl');
  await writeFile(ankers, `${zsm.ankers.join('\n')}\n`);
});
afterAll(async () => {
  await server[Symbol.asyncDispose]();
  await zsm[Symbol.asyncDispose]();
  await rm(map, { recursive: true, force: true });
});

const leesDossier = (tekst: string): Dossier => JSON.parse(tekst) as Dossier;

/** Runs a command of the operators; without a store there is no Redis to ask. */
async function draai(argumenten: readonly string[], opslag = false) {
  const [uit, fout]: [string[], string[]] = [[], []];
  const omgeving = {
    NEGENUUR_MODUS: 'demo',
    NEGENUUR_DATA: map,
    ANKER_BESTAND: join(map, 'geen'),
    REDIS_URL: opslag ? zsm.redis.socket : join(map, 'geen.sock'),
    ENCRYPTION_KEYS: TEST_KEYS,
  };
  const code = await beheer(argumenten, {
    regels: (async function* leeg() {})(),
    omgeving,
    uit: (regel) => uit.push(regel),
    fout: (regel) => fout.push(regel),
  });
  return { code, uit: uit.join('\n'), fout: fout.join('\n') };
}

/** Writes a file and has it checked. */
async function controleert(tekst: string, ...keuzes: readonly string[]) {
  const bestand = join(map, 'proef');
  await writeFile(bestand, tekst);
  return draai(['dossier-controle', bestand, ...keuzes], keuzes.includes('--opslag'));
}

describe('wie mag een dossier meenemen, en wat staat erin', () => {
  it.each(ALLEN)('%s: alleen KPC en officier, en precies wat die mag lezen', async (wie) => {
    const antwoord = await vraag(wie);
    const mag = ['kpc-1', 'officier-1'].includes(wie);
    expect(antwoord.status).toBe(mag ? 200 : 403);
    const tekst = await antwoord.text();
    for (const [kanarie, lezers] of Object.entries(KANARIES)) {
      expect(tekst.includes(kanarie), `${wie} ${kanarie}`).toBe(mag && lezers.includes(wie));
    }
    expect(/acuut onveilig|G1:|G4:/.test(tekst)).toBe(wie === 'officier-1');
    // Roles, never people.
    for (const { id } of zsm.locaties.get('oefenstad')?.personen ?? []) expect(tekst).not.toContain(id);
  });

  it('bevat de hele zaak: gebeurtenissen, formulieren, besluiten, vangrails, taken en bewijs', async () => {
    const { inhoud, keten } = leesDossier(json);
    const { events } = await zsm.ports.store.load(zsm.stream());
    expect(keten.regels.map(({ soort }) => soort)).toEqual(
      events.slice(0, keten.regels.length).map(({ type }) => type),
    );
    expect(keten.regels.at(-1)).toMatchObject({ soort: 'DossierUitgevoerd', wie: 'Officier van justitie' });
    expect(inhoud.formulieren.map(({ formulier }) => formulier)).toEqual(
      expect.arrayContaining(['deel-a', 'inbreng-politie', 'vrijheid', 'zaakbesluit']),
    );
    expect(inhoud.vangrails).toMatchObject([
      { vangrails: [expect.stringContaining('G7')], wie: 'Reclassering' },
    ]);
    expect(inhoud.bekend).toContainEqual({ wat: 'Deel A', waarde: 'acuut onveilig' });
    expect(inhoud.taken?.length).toBeGreaterThan(5);
    expect(inhoud.bewijs.join(' ')).toContain('Bericht:');
    expect(inhoud.reacties).toMatchObject([{ tekst: 'Wij staan <b>buiten</b> & wachten' }]);
    expect(inhoud.maatregelen).toMatchObject([{ wat: 'inverzekeringstelling' }]);
  });

  it('is een bestand dat niets uitvoert en niets laadt, en dat niemand bewaart', async () => {
    const antwoord = await vraag('kpc-1', 'html');
    expect(antwoord.headers.get('content-disposition')).toBe(
      `attachment; filename="dossier-${zsm.nummer}.html"`,
    );
    expect(antwoord.headers.get('content-security-policy')).toMatch(/^sandbox; default-src 'none'/);
    expect(antwoord.headers.get('cache-control')).toBe('no-store');
    expect(html).toContain('<html lang="nl">');
    expect(html).toContain('<p>Wij staan &lt;b&gt;buiten&lt;/b&gt; &amp; wachten</p>');
    expect(html).not.toMatch(/<b>|https?:\/\//);
  });

  it('staat als gelezen en als uitgevoerd in de zaak', async () => {
    const { events } = await zsm.ports.store.load(zsm.stream());
    const uitgevoerd = (events as readonly ZaakEvent[]).filter(({ type }) => type === 'DossierUitgevoerd');
    expect(uitgevoerd[0]).toMatchObject({
      controlegetal: leesDossier(json).controlegetal,
      langs: 'pagina',
      door: { persoonId: 'officier-1', rol: 'ovj' },
    });
    // Just before it: forms that were read on the way there stand earlier.
    const gelezen = events[events.findIndex(({ type }) => type === 'DossierUitgevoerd') - 1];
    expect(gelezen).toMatchObject({ groepen: expect.arrayContaining(['deel-a', 'toelichting']) as unknown });
  });

  it('een andere locatie, een onbekend nummer, een verkeerde vorm en te veel tegelijk krijgen niets', async () => {
    const versie = await zsm.version();
    expect((await vraag('duin-kpc')).status).toBe(403);
    expect(
      (await server.vraag('dossier?locatie=oefenstad&nummer=OF-99-0001&vorm=json', 'kpc-1')).status,
    ).toBe(404);
    expect((await vraag('officier-2', 'pdf')).status).toBe(400);
    expect((await server.vraag(`dossier?locatie=oefenstad&nummer=x%0d%0ay&vorm=json`, 'kpc-1')).status).toBe(
      400,
    );
    expect(await zsm.version()).toBe(versie);
    const alle = await Promise.all(Array.from({ length: 8 }, () => vraag('officier-2')));
    expect(alle.filter(({ status }) => status === 429)).toHaveLength(3);
  });
});

/** The file with one thing changed and everything written anew that needs no key. */
function vervalst(wijzig: (regels: Ketenregel[]) => readonly Ketenregel[]): string {
  const dossier = leesDossier(json);
  const regels = verzegel(dossier.keten.zaak, wijzig([...dossier.keten.regels]));
  return alsJson({ ...dossier, keten: { ...dossier.keten, regels } });
}

describe('getypt in Teams', () => {
  it.each(['kpc-1', 'officier-1'])('krijgt %s de weg naar de pagina, en geen inhoud', async (wie) => {
    const [antwoord] = await zsm.types(wie, `dossier ${zsm.nummer.toLowerCase()}`);
    const tekst = JSON.stringify(antwoord);
    expect(tekst).toContain(`"id":"zaak:${zsm.zaakId}","text":"Dossier van zaak ${zsm.nummer}"`);
    expect(tekst).toContain('Bewaar dossier');
    for (const kanarie of Object.values(KANARIES).flat()) expect(tekst).not.toContain(kanarie);
  });

  it.each([
    ['politie-1', 'alleen de KPC of de officier'],
    ['beheer-1', 'alleen de KPC of de officier'],
    ['vreemde', 'U staat nog niet op de lijst'],
  ])('leest %s waarom niet', async (wie, zin) => {
    expect(JSON.stringify(await zsm.types(wie, `dossier ${zsm.nummer}`))).toContain(zin);
  });

  it('zegt bij een nummer dat er niet is dat het niet is gevonden', async () => {
    expect(JSON.stringify(await zsm.types('kpc-1', 'dossier OF-26-9999'))).toContain('niet gevonden');
  });
});

describe('een bestand controleren', () => {
  it('klopt zoals het is gemaakt: zonder Redis, tegen de ankers en tegen de zaak zelf', async () => {
    for (const tekst of [json, html]) {
      const los = await controleert(tekst, '--anker', ankers);
      expect(los).toMatchObject({ code: 0, uit: expect.stringMatching(/alles klopt.*ankers 1/) as unknown });
      expect(los.fout).toContain('--sleutel');
    }
    const sleutel = (await draai(['dossier-controle', '--toon-sleutel'], true)).uit;
    expect(await controleert(html, '--sleutel', sleutel, '--opslag')).toEqual({
      code: 0,
      uit: expect.stringContaining(`${zsm.zaakId}: alles klopt`) as unknown,
      fout: '',
    });
  });

  type Greep = readonly [wat: string, bestand: () => string, gebeurtenis: number | null, zin: string];
  const grepen: readonly Greep[] = [
    [
      'een regel veranderd',
      () => json.replace(/("nr": 4,\s+"op": ")20/, (_, begin: string) => `${begin}19`),
      4,
      'veranderd',
    ],
    [
      'een regel weggehaald',
      () => {
        const dossier = leesDossier(json);
        const regels = dossier.keten.regels.toSpliced(4, 1);
        return alsJson({ ...dossier, keten: { ...dossier.keten, regels } });
      },
      5,
      'weggehaald',
    ],
    [
      'het einde afgeknipt',
      () => {
        const dossier = leesDossier(json);
        return alsJson({
          ...dossier,
          keten: { ...dossier.keten, regels: dossier.keten.regels.slice(0, 6) },
        });
      },
      null,
      'handtekening',
    ],
    [
      'twee regels verwisseld en alles opnieuw verzegeld',
      () =>
        vervalst((regels) => {
          const [a, b] = [regels[2], regels[3]];
          return a === undefined || b === undefined ? regels : regels.toSpliced(2, 2, b, a);
        }),
      3,
      'veranderd',
    ],
    [
      'een regel veranderd en alles opnieuw verzegeld',
      () =>
        vervalst((regels) => regels.map((regel) => (regel.nr === 3 ? { ...regel, wat: 'Niets' } : regel))),
      null,
      'handtekening',
    ],
    ['de inhoud veranderd', () => json.replace('kanarie politie', 'kanarie kat'), null, 'inhoud'],
    [
      'de inhoud veranderd met een nieuw controlegetal',
      () => {
        const dossier = leesDossier(json.replace('kanarie politie', 'kanarie kat'));
        return alsJson({ ...dossier, controlegetal: controlegetalVan(dossier.inhoud) });
      },
      null,
      'handtekening',
    ],
    [
      'de leesbare tekst veranderd',
      () => html.replace('Wij staan &lt;b&gt;', 'Wij gaan &lt;b&gt;'),
      null,
      'leesbare',
    ],
    ['opnieuw geschreven', () => JSON.stringify(leesDossier(json)), null, 'opnieuw geschreven'],
    [
      'een naam twee keer',
      () => json.replace('"formaat"', '"controlegetal": "anders",\n  "formaat"'),
      null,
      'opnieuw geschreven',
    ],
  ];

  it.each(grepen)('%s', async (_, bestand, gebeurtenis, zin) => {
    const { code, uit } = await controleert(bestand());
    expect(code).toBe(1);
    expect(uit).toContain(zin);
    const [, genoemd] = /^FOUT vanaf gebeurtenis (\d+):/m.exec(uit) ?? [];
    expect(genoemd).toBe(gebeurtenis === null ? undefined : String(gebeurtenis));
  });

  it('een ander die alles opnieuw ondertekent, valt op aan de sleutel, de ankers en de zaak zelf', async () => {
    const ander = await oefenstad({ instellingen: zonderHerinneringen });
    const dossier = leesDossier(json);
    const regels = verzegel(
      dossier.keten.zaak,
      dossier.keten.regels.map((regel) => ({
        ...regel,
        kop: regel.kop.replace(/^./, (c) => (c === 'a' ? 'b' : 'a')),
      })),
    );
    const { signer } = ander.ports;
    const controle = { controlegetal: dossier.controlegetal, regels, sleutel: signer.publicKey };
    const blad = leegBlad(dossier.inhoud, controle);
    const nieuw = { ...dossier, keten: { ...dossier.keten, regels }, pagina: getalVan(blad) };
    const handtekening = { sleutel: signer.publicKey, waarde: signer.sign(teTekenen(nieuw)) };
    const tekst = volBlad(blad, alsJson({ ...nieuw, handtekening }));
    await ander[Symbol.asyncDispose]();
    expect((await controleert(tekst)).code).toBe(0);
    expect((await controleert(tekst, '--sleutel', zsm.ports.signer.publicKey)).uit).toContain(
      'andere sleutel',
    );
    expect((await controleert(tekst, '--anker', ankers)).uit).toMatch(/vanaf gebeurtenis \d+: de keten was/);
    const opslag = await controleert(tekst, '--opslag');
    expect(opslag.uit).toContain('FOUT vanaf gebeurtenis 1: anders dan in de zaak');
    expect(opslag.uit).toContain('andere sleutel');
  });

  it('wat geen dossier is, en een verkeerde keuze, worden uitgelegd', async () => {
    expect((await controleert('{"formaat":"anders"}')).fout).toContain('geen dossier');
    expect((await controleert('<html>')).fout).toContain('geen dossier');
    expect((await draai(['dossier-controle'])).fout).toContain('Geef het bestand');
    expect((await draai(['dossier-controle', join(map, 'weg')])).fout).toContain('Niet te lezen');
    expect((await draai(['dossier-controle', 'x', '--sleutel'])).fout).toContain('Geef na --sleutel');
  });
});

describe('vanaf de opdrachtregel', () => {
  it('beheer krijgt gebeurtenissen en keten zonder inhoud; voor een officier wat die mag lezen', async () => {
    const kaal = await draai(['dossier', zsm.nummer], true);
    expect(kaal).toMatchObject({ code: 0, fout: '' });
    expect(kaal.uit).not.toMatch(/kanarie|acuut|G7:/);
    const dossier = leesDossier(`${kaal.uit}\n`);
    expect(dossier.inhoud).toMatchObject({ formulieren: [], taken: null, vangrails: null, bewijs: [] });
    expect(dossier.keten.regels.every(({ wat }) => wat === null)).toBe(true);
    expect((await controleert(`${kaal.uit}\n`, '--opslag')).code).toBe(0);

    const voor = await draai(['dossier', zsm.nummer, '--voor', 'officier-1', '--html'], true);
    expect(voor.uit).toContain('kanarie politie');
    expect((await controleert(`${voor.uit}\n`, '--opslag')).code).toBe(0);
    const { events } = await zsm.ports.store.load(zsm.stream());
    expect(events.at(-1)).toMatchObject({ type: 'DossierUitgevoerd', langs: 'beheer', door: { rol: 'ovj' } });
    const inzage = await draai(['inzage', zsm.nummer, '--persoon', 'officier-1'], true);
    expect(inzage.uit).toMatch(/"rol":"ovj","dossier":"[\w-]{43}","langs":"beheer"/);
  });

  it.each([
    [['dossier'], 'Geef het nummer'],
    [['dossier', 'OF-99-0001'], 'niet gevonden'],
    [['dossier', 'NUMMER', '--voor', 'politie-1'], 'geen KPC of officier'],
    [['dossier', 'NUMMER', '--voor', 'niemand'], 'is niemand'],
    [['dossier', 'NUMMER', '--voor'], 'Geef na --voor'],
    [['dossier', 'NUMMER', '--pdf'], 'Onbekende keuze'],
  ])('%j: %s', async (argumenten, zin) => {
    const { code, fout } = await draai(
      argumenten.map((een) => een.replace('NUMMER', zsm.nummer)),
      true,
    );
    expect(code).toBe(1);
    expect(fout).toContain(zin);
  });
});

it('na het wissen klopt een dossier nog met het einde van de keten in het register', async () => {
  const oud = json;
  const [at] = await zsm.ports.register.positions([zsm.stream()]);
  const place = placeAfter(await zsm.ports.register.read('oefenstad'));
  const tombstone = {
    soort: 'gewist',
    stream: zsm.stream(),
    at: at ?? { version: 0, head: '' },
    op: 1,
    dagen: 30,
  } as const;
  expect(await zsm.ports.register.purge(tombstone, place, new Map(), 1)).toBe(true);
  const na = await controleert(oud, '--opslag');
  expect(na).toMatchObject({ code: 0, fout: expect.stringContaining('gewist') as unknown });
});
