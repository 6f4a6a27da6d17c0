import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { zaakverbs } from '../../src/app/inbox/verbs.ts';
import { NO_CONTACTS } from '../../src/app/ports/contact-points.ts';
import { locatieStream } from '../../src/app/streams/locatie-streams.ts';
import { zaakStream } from '../../src/app/streams/zaak-streams.ts';
import { leesContactpunt } from '../../src/domain/bereikbaarheid/contactpunt.ts';
import { naarIso } from '../../src/domain/termijnen/tijdstip.ts';
import { readKeyRing } from '../../src/infra/crypto/key-ring.ts';
import type { RedisPorts } from '../../src/infra/redis/open-redis.ts';
import { datakaart, rijenVan } from '../docs/lezen/datakaart.ts';
import { draaiBeheer } from '../support/beheer-process.ts';
import type { Mailserver } from '../support/buiten/mailserver.ts';
import { startMailserver } from '../support/buiten/mailserver.ts';
import type { Oproepdienst } from '../support/buiten/oproepdienst.ts';
import { OPROEPSLEUTEL, startOproepdienst } from '../support/buiten/oproepdienst.ts';
import { commitOn } from '../support/commits.ts';
import type { FakeConnector } from '../support/fake-connector/server.ts';
import { startFakeConnector } from '../support/fake-connector/server.ts';
import { bevatKanarie, getypt, intaketekst, kanarie, tekstvelden } from '../support/kanaries.ts';
import type { TestRedis } from '../support/redis.ts';
import { startRedis } from '../support/redis.ts';
import { instellingenbestanden, leesOefenstad } from '../support/scenario/locaties.ts';
import { vast } from '../support/scenario/meldingen.ts';
import { bestandenVan, waardenVan } from '../support/scenario/opslag.ts';
import type { Proces } from '../support/scenario/proces.ts';
import { maakProces } from '../support/scenario/proces.ts';
import { until } from '../support/until.ts';

const sleutel = (id: string): string => `${id}:${randomBytes(32).toString('base64')}`;
const [oud, nieuw] = [sleutel('oud'), sleutel('nieuw')];
const aanhouding = naarIso(Date.now() - 3_600_000);
const ZAAK = 'oefenstad:OF-26-0001';

/** What a source sends about case `nr`, with planted words wherever it may say what it likes. */
function melding(nr: number): Readonly<Record<string, unknown>> {
  return {
    ...vast(),
    bronId: `KLUIS-${nr}`,
    locatie: 'oefenstad',
    aanhouding,
    feiten: [
      {
        omschrijving: kanarie('feiten.omschrijving'),
        artikel: kanarie('feiten.artikel'),
        maxStrafJaren: 3,
      },
    ],
    toelichting: kanarie('toelichting'),
  };
}

let redis: TestRedis;
let connector: FakeConnector;
let mail: Mailserver;
let dienst: Oproepdienst;
let program: Proces;
let map: string;
let ankers: string;
const uitgegaan: string[] = [];
const systeem = createServer((request, response) => {
  void text(request).then((body) => {
    uitgegaan.push(`${JSON.stringify(request.headers)}${body}`);
    response.writeHead(204).end();
  });
});

/** One program with everything that can say something outside, on a Redis with an old key. */
beforeAll(async () => {
  redis = await startRedis();
  [connector, mail, dienst] = await Promise.all([
    startFakeConnector({ pageLimit: 50 }),
    startMailserver(),
    startOproepdienst(),
  ]);
  await new Promise<void>((resolve) => systeem.listen(0, '127.0.0.1', resolve));
  map = await mkdtemp(join(tmpdir(), 'kluis-'));
  ankers = join(map, 'anker.jsonl');
  const url = `http://127.0.0.1:${(systeem.address() as AddressInfo).port}/`;
  const uitgaand = `\nuitgaand:\n  - { id: proef, url: "${url}", sleutels: [UIT_SLEUTEL] }\n`;
  for (const [naam, tekst] of Object.entries(instellingenbestanden)) {
    await writeFile(join(map, naam), naam === 'oefenstad.yaml' ? tekst + uitgaand : tekst);
  }
  program = await maakProces(redis, connector, {
    ENCRYPTION_KEYS: `${oud},${nieuw}`,
    ANKER_BESTAND: ankers,
    NEGENUUR_CONFIG: map,
    UIT_SLEUTEL: OPROEPSLEUTEL,
    SMTP_URL: mail.url,
    SMTP_AFZENDER: 'negenuur@voorbeeld.example',
    PAGER_URL: dienst.url,
    PAGER_SLEUTEL: OPROEPSLEUTEL,
    LOG_LEVEL: 'trace',
  });
});
afterAll(async () => {
  await program[Symbol.asyncDispose]();
  systeem.closeAllConnections();
  systeem.close();
  await Promise.all([connector.close(), mail.close(), dienst.close()]);
  await redis.stop();
  await rm(map, { recursive: true, force: true });
});

/** Everybody can be reached outside Teams: by mail, the police by phone. */
async function metAdressen({ contactPoints }: RedisPorts): Promise<void> {
  for (const { id, identiteiten } of leesOefenstad().personen) {
    const punt = leesContactpunt(id === 'politie-1' ? '06 00000000' : `${id}@voorbeeld.example`);
    const [identity] = identiteiten;
    if (punt === null || identity === undefined) throw new Error('no address');
    await contactPoints.replace(identity, '', { ...NO_CONTACTS, verified: [{ ...punt, verifiedAt: 1 }] });
  }
}

/** What the page asks or sends as somebody, and the whole answer. */
async function vraagPagina(url: string, pad: string, wie: string, druk?: object): Promise<string> {
  const antwoord = await fetch(`${url}/api/v1/tab/${pad}`, {
    headers: { authorization: `Demo oefenstad ${wie}`, 'content-type': 'application/json' },
    ...(druk === undefined ? {} : { method: 'POST', body: JSON.stringify(druk) }),
  });
  return antwoord.text();
}

/** What the program wrote down of where the chains stand, once there is a whole line of it. */
async function eersteAnkers(): Promise<Buffer> {
  const lees = (): Buffer => (existsSync(ankers) ? readFileSync(ankers) : Buffer.alloc(0));
  await until('the program wrote down where the chains stand', () => lees().includes('\n'));
  return lees();
}

/** Opens the board of the officer. @returns what came over it, which closes it */
async function volgBord(url: string): Promise<() => Promise<readonly string[]>> {
  const dicht = new AbortController();
  const antwoord = await fetch(`${url}/api/v1/tab/bord/live?locatie=oefenstad`, {
    headers: { authorization: 'Demo oefenstad officier-1' },
    signal: dicht.signal,
  });
  const delen: string[] = [];
  const lezen = (async () => {
    for await (const deel of antwoord.body ?? []) delen.push(Buffer.from(deel).toString('utf8'));
  })().catch(() => undefined);
  return async () => {
    await until('the board said something', () => delen.length > 0, 30_000);
    dicht.abort();
    await lezen;
    return delen;
  };
}

test('a key that a running program lacks is not used', async () => {
  // Holds the location before the program starts, and was not told of the new key yet.
  const achter = await redis.open({ keys: readKeyRing(oud) });
  const gepland = { type: 'TafelGepland', v: 1, op: Date.now(), voor: null };
  await achter.store.commit(commitOn(locatieStream('oefenstad'), { events: [gepland] }));
  await metAdressen(achter);
  await achter.keyCare.announce();
  const omgeving = { REDIS_URL: redis.socket, ENCRYPTION_KEYS: `${nieuw},${oud}` };
  const geweigerd = await draaiBeheer(['sleutels', 'wissel'], omgeving);
  expect(geweigerd).toMatchObject({ status: 1, stdout: '' });
  expect(geweigerd.stderr).toContain('zonder deze sleutel: 1');
  await achter.keyCare.leave();
});

test('what people and sources type stands nowhere but where it is read by who may', async () => {
  expect(intaketekst().toSorted()).toEqual(['feiten.artikel', 'feiten.omschrijving', 'toelichting']);
  expect(tekstvelden().length).toBeGreaterThan(20);
  await program.startsUp();
  await program.says('kpc-1', 'koppel oefenstad');
  // Nobody who is asked can be reached in Teams: the other channels get their turn.
  connector.faults.otherwise((operation) =>
    operation === 'createChat' ? { kind: 'status', status: 403, code: 'BotNotInConversationRoster' } : null,
  );
  for (const nr of [1, 2, 3]) expect((await program.intake(melding(nr))).status).toBe(201);
  await until('mail and phone were used', () => mail.mails.length > 0 && dienst.oproepen.length > 0, 60_000);
  connector.faults.otherwise(() => null);

  // As another replica stored it: everything that can be typed.
  const replica = await redis.open({ keys: readKeyRing(`${oud},${nieuw}`) });
  const stream = zaakStream(ZAAK);
  if (stream === null) throw new Error('no case');
  const posts = ['z', ...Array.from({ length: 9 }, (_, nr) => `d:${nr}`)];
  const events = getypt(Date.now());
  await until('it was stored between what the program stores', async () => {
    const { position } = await replica.store.load(stream);
    const commit = commitOn(stream, { expected: position, events, postsDirty: posts });
    return (await replica.store.commit(commit)).kind === 'committed';
  });

  // Every button with planted words beside it, pressed by everybody; and refusals of the intake that could quote them.
  const velden = Object.fromEntries(tekstvelden().map(({ veld }) => [veld, kanarie(`getypt.${veld}`)]));
  const geopend: string[] = [];
  for (const verb of zaakverbs) {
    const data = { z: ZAAK, t: 'inbreng:politie', r: 0, s: 1, ...velden };
    for (const wie of ['officier-1', 'politie-1']) {
      const { body } = await program.presses(wie, `a:29:${wie}`, verb, data, 'kaart');
      geopend.push(JSON.stringify(body));
    }
  }
  // On the page too: every button, the board as it goes on, the dossier to take along, and questions that are wrong.
  const bord = await volgBord(program.url);
  for (const verb of zaakverbs) {
    const data = { z: ZAAK, t: 'inbreng:politie', r: 0, s: 1, ...velden };
    await vraagPagina(program.url, 'druk', 'politie-1', { verb, data });
  }
  const zaakvraag = 'locatie=oefenstad&nummer=OF-26-0001';
  const dossiers = await Promise.all(
    ['html', 'json'].map((vorm) => vraagPagina(program.url, `dossier?${zaakvraag}&vorm=${vorm}`, 'kpc-1')),
  );
  const vreemd = encodeURIComponent(kanarie('vraag'));
  const mispagina = await Promise.all([
    vraagPagina(program.url, `zaak?locatie=oefenstad&nummer=${vreemd}`, 'kpc-1'),
    vraagPagina(program.url, `cijfers?locatie=${vreemd}&periode=${vreemd}`, 'kpc-1'),
    vraagPagina(program.url, `bord?locatie=oefenstad`, vreemd),
    vraagPagina(program.url, 'druk', 'kpc-1', { verb: kanarie('verb'), data: velden }),
    vraagPagina(program.url, 'druk', 'kpc-1', { [kanarie('veld')]: kanarie('waarde') }),
  ]);
  // Typed in the channel, in the thread of the case, in somebody's own chat, and to practise.
  await program.says('kpc-1', kanarie('gezegd'));
  await program.says('kpc-1', `oefening ${kanarie('oefening')}`);
  const draad = connector.state.messages().find((m) => m.conversationId.startsWith('19:'))?.conversationId;
  await program.says('kpc-1', kanarie('opgemerkt'), draad);
  const fout = { ...melding(4), relatie: kanarie('relatie'), toelichting: `${kanarie('bsn')} 111222333` };
  const geweigerd = [await program.intake(fout), await program.intake({ onbekend: kanarie('waarde') })];
  expect(geweigerd.map(({ status }) => status)).toEqual([400, 400]);
  await until('the other system heard of it', () => uitgegaan.length > 2, 30_000);
  const berichten = connector.state.messages();

  const papier = await draaiBeheer(['noodlijst', 'oefenstad', '--html'], {
    REDIS_URL: redis.socket,
    ENCRYPTION_KEYS: `${oud},${nieuw}`,
    NEGENUUR_CONFIG: map,
    UIT_SLEUTEL: OPROEPSLEUTEL,
  });
  expect(papier).toMatchObject({ status: 0, stderr: '' });

  const plekken: Readonly<Record<string, readonly (string | Buffer)[]>> = {
    'values in Redis': [...(await waardenVan(redis))].flat(),
    'files of Redis': [await bestandenVan(redis)],
    log: [program.log],
    metrics: [await program.metrics()],
    'answers to refused messages': geweigerd.map(({ body }) => JSON.stringify(body)),
    'answers to wrong questions of the page': mispagina,
    'board as it goes on': await bord(),
    previews: berichten.map(({ summary }) => summary),
    channel: berichten
      .filter(({ conversationId }) => conversationId.startsWith('19:'))
      .map((m) => JSON.stringify(m)),
    mail: mail.mails.flatMap(({ raw, subject, text: body }) => [raw, subject, body]),
    phone: dienst.oproepen.map((oproep) => JSON.stringify(oproep)),
    'outgoing events': uitgegaan,
    anchors: [await eersteAnkers()],
    'emergency list': [papier.stdout],
  };
  for (const [plek, delen] of Object.entries(plekken)) {
    expect({ plek, aantal: delen.length }).not.toEqual({ plek, aantal: 0 });
    expect({ plek, lekt: delen.filter(bevatKanarie).map(String) }).toEqual({ plek, lekt: [] });
  }

  // Whoever follows a press, an intake or a timer through the log finds one name on every line of it.
  const regels = [...program.log.matchAll(/^\{.*\}(?=\n)/gm)].map(
    ([regel]) => JSON.parse(regel) as Readonly<Record<'reqId' | 'commandId' | 'zaak', string | undefined>>,
  );
  const perVerzoek = Map.groupBy(
    regels.filter(({ reqId, commandId }) => reqId !== undefined && commandId !== undefined),
    ({ reqId }) => reqId,
  );
  expect(perVerzoek.size).toBeGreaterThan(2);
  for (const samen of perVerzoek.values())
    expect(new Set(samen.map(({ commandId }) => commandId)).size).toBe(1);
  expect(regels.some(({ zaak, commandId }) => zaak === ZAAK && commandId !== undefined)).toBe(true);

  // Every key is on the data map.
  const kaart = datakaart();
  const zonder = [...(await waardenVan(redis)).keys()].filter((naam) => rijenVan(naam, kaart).length !== 1);
  expect(zonder).toEqual([]);

  // The search can find: who may read does, the case holds every field, and a leak would be seen in each place.
  expect(geopend.filter(bevatKanarie).length).toBeGreaterThan(0);
  expect(dossiers.map(bevatKanarie)).toEqual([true, true]);
  const bewaard = JSON.stringify((await replica.store.load(stream)).events);
  for (const { formulier, veld } of tekstvelden())
    expect(bewaard).toContain(kanarie(`${formulier.id}.${veld}`));
  for (const pad of intaketekst()) expect(bewaard).toContain(kanarie(pad));
  for (const lek of [
    kanarie('x'),
    Buffer.from(`..${kanarie('x')}`).toString('base64'),
    Buffer.from(kanarie('x')).toString('hex'),
  ]) {
    await redis.client().set('lek', lek);
    expect([...(await waardenVan(redis)).values()].some(bevatKanarie)).toBe(true);
  }
  expect(bevatKanarie(await bestandenVan(redis))).toBe(true);
  await redis.client().del('lek');
});

test('every key wrapped anew under the working program, ciphertexts as they were; and the chains hold', async () => {
  const client = redis.client();
  const ev = (nr: number): string => `nu:{oefenstad}:zaak:OF-26-000${nr}:ev`;
  const eerste = await client.lrangeBuffer(ev(2), 0, -1);
  const omgeving = { REDIS_URL: redis.socket, ENCRYPTION_KEYS: `${nieuw},${oud}` };
  const [wissel, antwoord] = await Promise.all([
    draaiBeheer(['sleutels', 'wissel'], omgeving),
    program.intake({ ...melding(2), berichtNr: 2, aangifte: 'ja' }),
  ]);
  expect(wissel).toMatchObject({ status: 0, stderr: '' });
  expect(antwoord.status).toBe(200);
  expect((await program.intake({ ...melding(3), berichtNr: 2, aangifte: 'ja' })).status).toBe(200);
  expect(await client.lrangeBuffer(ev(2), 0, eerste.length - 1)).toEqual(eerste);

  const nu = {
    ...omgeving,
    ENCRYPTION_KEYS: nieuw,
    NEGENUUR_CONFIG: map,
    UIT_SLEUTEL: OPROEPSLEUTEL,
    ANKER_BESTAND: ankers,
  };
  await eersteAnkers();
  const goed = await draaiBeheer(['audit'], nu);
  expect(goed).toMatchObject({
    stdout: expect.not.stringContaining('FOUT') as string,
    status: 0,
    stderr: '',
  });
  expect(goed.stdout).toMatch(/^oefenstad: alles klopt. Ketens 4, .* ankers [1-9]\d*\.$/m);
  const [derde] = await client.lrangeBuffer(ev(2), 2, 2);
  await client.lrem(ev(2), 1, derde ?? '');
  const fout = await draaiBeheer(['audit'], nu);
  expect(fout.status).toBe(1);
  expect(fout.stdout).toMatch(/^FOUT oefenstad:OF-26-0002, vanaf gebeurtenis 3: /m);
});
