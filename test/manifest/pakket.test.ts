import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fastify from 'fastify';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { COMMANDS, NUMBER } from '../../bot/inbound/extension-request.ts';
import { opdrachten } from '../../cards/teksten/help.ts';
import { leesPixels } from '../../scripts/kaarten/png.ts';
import { maakPakket } from '../../scripts/pakket/maak.ts';
import { vulIn } from '../../scripts/pakket/manifest.ts';
import { leesOpties, OMGEVINGEN, PakketFout } from '../../scripts/pakket/opties.ts';
import { keurPictogram } from '../../scripts/pakket/pictogram.ts';
import { keurManifest } from '../../scripts/pakket/schema.ts';
import { leesOpdracht } from '../../src/app/inbox/tekst-opdracht.ts';
import { tabPagina } from '../../src/infra/http/tab/pagina.ts';

const BOT = '5f0c1f7e-1111-4222-8333-abcdefabcdef';
const PAGINA = '6f0c1f7e-1111-4222-8333-abcdefabcdef';
const DOMEIN = 'negenuur.voorbeeld.nl';
const echt = ['--omgeving', 'productie', '--app-id', BOT, '--domein', DOMEIN];

const Manifest = z.looseObject({
  id: z.string(),
  name: z.object({ short: z.string() }),
  bots: z.tuple([
    z.looseObject({
      botId: z.string(),
      scopes: z.array(z.string()),
      commandLists: z.array(
        z.object({
          scopes: z.array(z.string()),
          commands: z.array(z.object({ title: z.string(), description: z.string() })),
        }),
      ),
    }),
  ]),
  composeExtensions: z.tuple([
    z.looseObject({
      botId: z.string(),
      commands: z.array(
        z.looseObject({
          id: z.string(),
          type: z.enum(['action', 'query']),
          context: z.array(z.string()),
          fetchTask: z.boolean().optional(),
          parameters: z.array(z.looseObject({ name: z.string() })).optional(),
        }),
      ),
    }),
  ]),
  staticTabs: z.array(z.looseObject({ contentUrl: z.string().optional() })).optional(),
  configurableTabs: z.array(z.looseObject({ configurationUrl: z.string() })).optional(),
  validDomains: z.array(z.string()),
  webApplicationInfo: z.object({ id: z.string(), resource: z.string() }),
});

function opties(args: readonly string[], env: Record<string, string> = {}) {
  const gelezen = leesOpties(args, env);
  if (gelezen === null) throw new Error('asked for the explanation');
  return gelezen;
}

function proefmap(): Disposable & { readonly pad: string } {
  const pad = mkdtempSync(join(tmpdir(), 'negenuur-pakket-'));
  return { pad, [Symbol.dispose]: () => rmSync(pad, { recursive: true }) };
}

const sjabloon = readFileSync('manifest/manifest.json', 'utf8');
const manifestVan = (args: readonly string[], env = {}) =>
  Manifest.parse(vulIn(sjabloon, opties(args, env), '1.2.3'));

describe('the manifest', () => {
  test.each([...OMGEVINGEN])('of %s is what the schema of Microsoft asks', (omgeving) => {
    const args = omgeving === 'demo' ? [] : ['--omgeving', omgeving, ...echt.slice(2), '--pagina-id', PAGINA];
    expect(keurManifest(vulIn(sjabloon, opties(args), '1.2.3'))).toEqual([]);
  });

  test('has the newest version of the schema that the package of Microsoft carries', () => {
    const { manifestVersion, $schema } = vulIn(sjabloon, opties([]), '1.2.3');
    const versies = readdirSync('node_modules/@microsoft/app-manifest/build/json-schemas/teams')
      .flatMap((naam) => /^v1\.(\d+)$/.exec(naam)?.[1] ?? [])
      .map(Number);
    const nieuwste = `1.${Math.max(...versies)}`;
    expect(manifestVersion).toBe(nieuwste);
    expect($schema).toContain(`/v${nieuwste}/`);
    expect(keurManifest({ manifestVersion: '1.999' })).toEqual([
      'manifestVersion: dit is geen versie van het schema',
    ]);
  });

  test('that is wrong is refused, in Dutch, with the place', () => {
    const { icons: _, ...zonder } = vulIn(sjabloon, opties([]), '1.2.3');
    expect(keurManifest({ ...zonder, accentColor: 'paars', messageBoard: true })).toEqual([
      'manifest: "icons" ontbreekt',
      'manifest: "messageBoard" kent Teams niet',
      'accentColor: heeft niet de goede vorm',
    ]);
  });

  test('declares the page where the program serves it, and only this address', async () => {
    const manifest = manifestVan([...echt, '--pagina-id', PAGINA]);
    const adressen = [
      ...(manifest.staticTabs ?? []).flatMap(({ contentUrl }) => contentUrl ?? []),
      ...(manifest.configurableTabs ?? []).map(({ configurationUrl }) => configurationUrl),
    ].map((adres) => new URL(adres));
    using map = proefmap();
    writeFileSync(join(map.pad, 'index.html'), 'de pagina');
    await using server = fastify();
    await server.register(
      tabPagina({ map: map.pad, omlijsting: [], aanmeldadres: [], start: null, hosts: null }),
    );
    expect(adressen).toHaveLength(2);
    for (const { origin, pathname } of adressen) {
      expect(origin).toBe(`https://${DOMEIN}`);
      expect((await server.inject(pathname)).body).toBe('de pagina');
    }
    expect(manifest.validDomains).toEqual([DOMEIN]);
    expect(manifest.webApplicationInfo).toEqual({ id: PAGINA, resource: `api://${DOMEIN}/${PAGINA}` });
  });

  test('has no board when the program has no page', () => {
    const manifest = manifestVan(echt);
    expect(manifest.staticTabs ?? manifest.configurableTabs).toBeUndefined();
    expect(manifest.webApplicationInfo.id).toBe(BOT);
    expect(keurManifest(manifest as never)).toEqual([]);
  });

  test('has its own name in every environment, and the bot of that environment', () => {
    const namen = OMGEVINGEN.map(
      (omgeving) =>
        manifestVan(omgeving === 'demo' ? [] : ['--omgeving', omgeving, ...echt.slice(2)]).name.short,
    );
    expect(new Set(namen).size).toBe(OMGEVINGEN.length);
    const { id, bots } = manifestVan([], {
      NEGENUUR_OMGEVING: 'proef',
      MicrosoftAppId: BOT.toUpperCase(),
      NEGENUUR_DOMEIN: DOMEIN,
    });
    expect([id, bots[0].botId]).toEqual([BOT, BOT]);
  });
});

describe('the commands', () => {
  const [bot] = manifestVan([]).bots;
  const lijsten = bot.commandLists.flatMap(({ scopes, commands }) =>
    commands.map((opdracht) => ({ waar: scopes.join(), ...opdracht })),
  );

  test.each(lijsten)('$title in $waar is understood by the bot', ({ title }) => {
    expect(leesOpdracht(title).soort).not.toBe('anders');
  });

  test('each scope of the bot has its list', () => {
    expect(bot.commandLists.flatMap(({ scopes }) => scopes)).toEqual(bot.scopes);
  });

  test('say what the help of the program says, but for the words to type behind them and whom it is for', () => {
    // A capital loses its accent: Eén.
    const kaal = (tekst: string): string => tekst.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');
    const volgensHelp = new Set(Object.values(opdrachten).map(({ doet }) => kaal(doet)));
    const anders = lijsten
      .map(({ description }) => description.split(/;|, voor /)[0] ?? '')
      .filter((tekst) => !volgensHelp.has(kaal(tekst)));
    expect(new Set(anders)).toEqual(new Set(['Een rol vragen', 'Dit kanaal koppelen', 'Wat u kunt typen']));
  });
});

describe('the message extension', () => {
  const { composeExtensions, bots } = manifestVan(echt);
  const [extension] = composeExtensions;

  test('has the commands and the question that the bot answers, and is the bot itself', () => {
    expect(extension.botId).toBe(bots[0].botId);
    expect(extension.commands.map(({ id, type }) => [id, type])).toEqual([
      [COMMANDS.bringIn, 'action'],
      [COMMANDS.find, 'query'],
    ]);
    const find = extension.commands.find(({ id }) => id === COMMANDS.find);
    expect(find?.parameters?.map(({ name }) => name)).toEqual([NUMBER]);
  });

  test('asks the bot for its form, and looks nowhere that Teams does not allow', () => {
    for (const { type, context, fetchTask } of extension.commands) {
      expect(fetchTask === true).toBe(type === 'action');
      expect(type === 'query' && context.includes('message')).toBe(false);
    }
  });
});

describe('the icons', () => {
  const kleur = readFileSync('manifest/kleur.png');
  const omlijning = readFileSync('manifest/omlijning.png');

  test('have the size and transparency that Teams asks', () => {
    expect(keurPictogram('kleur.png', kleur)).toBeNull();
    expect(keurPictogram('omlijning.png', omlijning)).toBeNull();
    expect([leesPixels(kleur), leesPixels(omlijning)]).toMatchObject([
      { breed: 192, hoog: 192 },
      { breed: 32, hoog: 32, kanalen: 4 },
    ]);
    expect(leesPixels(omlijning).pixels[3]).toBe(0);
  });

  test('are refused when swapped or no picture', () => {
    expect(keurPictogram('kleur.png', omlijning)).toContain('192 bij 192');
    expect(keurPictogram('omlijning.png', kleur)).toContain('32 bij 32');
    expect(keurPictogram('omlijning.png', Buffer.from('geen plaatje'))).toContain('npm run pictogrammen');
  });
});

describe('the package', () => {
  test('holds the manifest and the two icons it names, and is the same each time', () => {
    const pakket = maakPakket(opties(echt));
    const inhoud = unzipSync(pakket);
    expect(Object.keys(inhoud).toSorted()).toEqual(['kleur.png', 'manifest.json', 'omlijning.png']);
    const manifest: unknown = JSON.parse(strFromU8(inhoud['manifest.json'] ?? new Uint8Array()));
    expect(manifest).toMatchObject({ icons: { color: 'kleur.png', outline: 'omlijning.png' } });
    expect(inhoud['kleur.png']).toEqual(new Uint8Array(readFileSync('manifest/kleur.png')));
    expect(maakPakket(opties(echt))).toEqual(pakket);
  });

  test('is not made of a template or icon that Teams refuses; it says all that is wrong', () => {
    using map = proefmap();
    cpSync('manifest', map.pad, { recursive: true });
    writeFileSync(join(map.pad, 'manifest.json'), sjabloon.replace('"nl"', '"nederlands-te-lang"'));
    cpSync('manifest/kleur.png', join(map.pad, 'omlijning.png'));
    expect(() => maakPakket(opties([]), map.pad)).toThrow(PakketFout);
    expect(() => maakPakket(opties([]), map.pad)).toThrow(/localizationInfo[\s\S]*omlijning\.png/);
  });
});

describe('what a person gives', () => {
  const metBot = (id: string): readonly string[] => [
    '--omgeving',
    'productie',
    '--app-id',
    id,
    '--domein',
    DOMEIN,
  ];
  const metDomein = (domein: string): readonly string[] => [...echt.slice(0, -1), domein];

  test.each([
    ['no id', metBot('negenuur'), 'geen id uit Entra'],
    ['an id of zeros', metBot('00000000-0000-0000-0000-000000000000'), 'geen id uit Entra'],
    ['the id of the demo', metBot('9a000000-0000-4000-8000-000000000009'), 'geen id uit Entra'],
    ['an id left out', ['--omgeving', 'proef', '--domein', DOMEIN], 'MicrosoftAppId) ontbreekt'],
    ['a domain left out', echt.slice(0, 4), 'NEGENUUR_DOMEIN) ontbreekt'],
    ['an address', metDomein('https://negenuur.voorbeeld.nl'), 'zonder https://'],
    ['a port', metDomein('negenuur.voorbeeld.nl:8443'), 'zonder https://'],
    ['a star', metDomein('*.voorbeeld.nl'), 'zonder https://'],
    ['numbers', metDomein('10.0.0.1'), 'zonder https://'],
    ['one word', metDomein('negenuur'), 'zonder https://'],
    ['this computer', metDomein('bot.localhost'), 'kan Teams niet bereiken'],
    ['an example', metDomein('negenuur.example'), 'kan Teams niet bereiken'],
    ['the bot as page', [...echt, '--pagina-id', BOT], 'eigen app voor de pagina'],
    [
      'a name of another domain',
      [...echt, '--pagina-id', PAGINA, '--pagina-naam', `api://${PAGINA}`],
      'TAB_APP_URI',
    ],
    ['a name without an id', [...echt, '--pagina-naam', 'api://x/y'], 'allebei'],
    ['a long name', [...echt, '--organisatie', 'x'.repeat(33)], 'hoogstens 32'],
    ['an open address', [...echt, '--informatie', 'http://voorbeeld.nl/'], 'https://'],
    ['an unknown environment', ['--omgeving', 'acceptatie'], 'kies demo, proef, productie'],
    ['an unknown option', ['--domain', DOMEIN], 'kennen wij niet'],
    ['an option without a value', ['--domein'], 'de waarde ontbreekt'],
    ['a word', ['productie'], 'hoort er niet bij'],
    ['an id for the demo', ['--app-id', BOT], 'de demo heeft vaste waarden'],
  ])('%s is refused', (_, args, melding) => {
    expect(() => leesOpties(args, {})).toThrow(PakketFout);
    expect(() => leesOpties(args, {})).toThrow(melding);
  });

  test('--help asks for the explanation', () => {
    expect(leesOpties(['--help'], {})).toBeNull();
  });
});
