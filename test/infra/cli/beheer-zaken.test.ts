import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Delivery } from '../../../src/app/ports/ledger.ts';
import type { StreamId } from '../../../src/app/ports/store.ts';
import type { ZaakStreams } from '../../../src/app/streams/zaak-streams.ts';
import { zaakStream, zaakStreams } from '../../../src/app/streams/zaak-streams.ts';
import { newDelivery } from '../../../src/app/sync/new-delivery.ts';
import { timersVan } from '../../../src/domain/afgeleid/derive.ts';
import { MINUUT, naarIso } from '../../../src/domain/termijnen/tijdstip.ts';
import type { ZaakCommand } from '../../../src/domain/zaak/commands.ts';
import type { Actor } from '../../../src/domain/zaak/wie.ts';
import { laadLocaties } from '../../../src/infra/config/laad-locaties.ts';
import { readKeyRing } from '../../../src/infra/crypto/key-ring.ts';
import type { RedisPorts } from '../../../src/infra/redis/open-redis.ts';
import { beheerHier } from '../../support/beheer-hier.ts';
import { draaiBeheer } from '../../support/beheer-process.ts';
import { commitOn } from '../../support/commits.ts';
import { AANHOUDING, INTAKE, zaak as melding } from '../../support/domain/melding.ts';
import type { Stap } from '../../support/domain/tafel.ts';
import { ONVEILIG, systeem, vt } from '../../support/domain/tafel.ts';
import type { TestRedis } from '../../support/redis.ts';
import { startRedis } from '../../support/redis.ts';

const sleutels = `beheer:${randomBytes(32).toString('base64')}`;
const ZAAK_ID = 'oefenstad:OF-26-0042';
/** What people and sources typed: it may stand nowhere in what an operator sees. */
const KANARIES = ['kanarie-feit', 'kanarie-toelichting', 'KANARIE-REG', 'KANARIE-VTM', 'kanarie-voorwaarde'];
const REACTIE = 'kanarie-reactie';

let redis: TestRedis;
let ports: RedisPorts;
let zaken: ZaakStreams;
const stream: StreamId = er(zaakStream(ZAAK_ID));

/** What must be there for the test to mean anything. */
function er<T>(waarde: T | null | undefined): T {
  if (waarde === null || waarde === undefined) throw new Error('nothing there');
  return waarde;
}

const omgevingVan = (anders: Readonly<Record<string, string>>): Readonly<Record<string, string>> => ({
  NEGENUUR_MODUS: 'demo',
  REDIS_URL: redis.socket,
  ENCRYPTION_KEYS: sleutels,
  ...anders,
});

/** Gives a command on the Redis of this test. */
async function beheer(argumenten: readonly string[], anders: Readonly<Record<string, string>> = {}) {
  return beheerHier(argumenten, omgevingVan(anders));
}

async function doe(actor: Actor, command: ZaakCommand, nu: number): Promise<void> {
  const om = { nu, actor, vtOrganisaties: ['vt-oefenstad', 'vt-waterland'] };
  const uitkomst = await zaken.execute(stream, { command, om }, `proef:${randomBytes(8).toString('hex')}`);
  expect(uitkomst.kind).toBe('stored');
}

async function stap({ actor, command }: Stap, nu: number): Promise<void> {
  const { state } = await zaken.read(stream);
  await doe(actor, command(er(state)), nu);
}

beforeAll(async () => {
  redis = await startRedis();
  ports = await redis.open({ keys: readKeyRing(sleutels) });
  const { perId } = laadLocaties('config', {}, { letterlijkeSleutels: true });
  const locatie = er(perId.get('oefenstad'));
  const { termijnen, stappen, slachtofferStreefMinuten } = locatie;
  zaken = zaakStreams(ports.store, () => undefined);
  const [feit = '', toelichting = '', registratienummer = '', vtMeldingNr = '', voorwaarden = ''] = KANARIES;
  const message = melding({
    feiten: [{ omschrijving: feit, maxStrafJaren: 3 }],
    toelichting,
    registratienummer,
    vtMeldingNr,
  });
  const nieuw = {
    zaakId: ZAAK_ID,
    nummer: 'OF-26-0042',
    locatie: 'oefenstad',
    instellingen: { termijnen, stappen, slachtofferStreefMinuten },
    vtRegios: ['vt-oefenstad'],
  };
  const meld: ZaakCommand = {
    type: 'meld',
    message,
    complete: true,
    inhoudHash: 'h1',
    oefening: true,
    nieuw,
  };
  await doe({ soort: 'bron', bron: 'demo' }, meld, INTAKE);
  await stap(vt().antwoord('ja'), INTAKE + MINUUT);
  await stap(vt().vultAan({ ...ONVEILIG, voorwaarden }), INTAKE + 2 * MINUUT);
  await stap(vt().schrijft(REACTIE), INTAKE + 3 * MINUUT);
});

afterAll(async () => {
  await redis.stop();
});

const uitvoer = z.looseObject({
  nummer: z.literal('OF-26-0042'),
  locatie: z.literal('oefenstad'),
  oefening: z.literal(true),
  soort: z.literal('vast'),
  status: z.literal('open'),
  versie: z.number().min(4),
  termijnen: z.object({ vrijheid: z.string(), nietVast: z.null() }),
  taken: z.array(z.looseObject({ id: z.string(), status: z.string(), klaarOp: z.string().nullable() })),
  timers: z.array(z.object({ id: z.string(), op: z.string() })),
  bezorging: z.array(z.looseObject({ bericht: z.string() })),
});

test('inzage: who read which groups and when, without a word of what was read', async () => {
  const vtPersoon = {
    soort: 'persoon',
    persoonId: 'vt-1',
    rollen: [{ rol: 'vt', organisatie: 'vt-oefenstad' }],
  } as const;
  await doe(vtPersoon, { type: 'noteer-lezen', groepen: ['deel-a', 'inbreng'] }, INTAKE + 4 * MINUUT);
  const { regels, stderr, status, stdout } = await beheer(['inzage', 'of-26-0042']);
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  const wie = { persoon: 'vt-1', rol: 'vt', organisatie: 'vt-oefenstad' };
  const gelezen = { op: naarIso(INTAKE + 4 * MINUUT), ...wie, groepen: ['deel-a', 'inbreng'] };
  expect(regels.map((regel) => JSON.parse(regel) as unknown)).toEqual([gelezen]);
  for (const woord of [...KANARIES, REACTIE]) expect(stdout).not.toContain(woord);
});

test('noodlijst: the case is on it, and nothing of what anybody typed or answered', async () => {
  const { stdout, stderr, status } = await beheer(['noodlijst', 'oefenstad', '--html']);
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  expect(stdout).toContain('OF-26-0042');
  for (const woord of [...KANARIES, REACTIE]) expect(stdout).not.toContain(woord);
  expect(stdout).not.toMatch(/acuut onveilig|bedreiging|partner|mishandeling|stalking|PL0000/i);
});

describe('zaak', () => {
  test('tells status, clocks, tasks and pending timers as one JSON line', async () => {
    const { regels, stderr, status } = await beheer(['zaak', 'of-26-0042', '--json']);
    expect({ stderr, status, aantal: regels.length }).toEqual({ stderr: '', status: 0, aantal: 1 });
    const gelezen = uitvoer.parse(JSON.parse(regels[0] ?? ''));
    // Nine hours from eleven in the morning.
    expect(Date.parse(gelezen.termijnen.vrijheid) - AANHOUDING).toBe(9 * 60 * MINUUT);
    const deelA = gelezen.taken.find(({ id }) => id === 'deel-a:vt-oefenstad');
    expect(deelA).toMatchObject({ status: 'beantwoord', klaarOp: naarIso(INTAKE + MINUUT) });
    const { state } = await zaken.read(stream);
    const verwacht = timersVan(er(state));
    expect(gelezen.timers.toSorted((a, b) => a.id.localeCompare(b.id))).toEqual(
      verwacht.map(({ id, due }) => ({ id, op: naarIso(due) })).toSorted((a, b) => a.id.localeCompare(b.id)),
    );
  });

  test('never tells what anybody typed, nor the answer to the acute question', async () => {
    const opgeslagen = JSON.stringify((await zaken.read(stream)).state);
    for (const kanarie of [...KANARIES, REACTIE]) expect(opgeslagen).toContain(kanarie);
    for (const vorm of [['--json'], []]) {
      const { stdout, stderr, status } = await draaiBeheer(['zaak', 'OF-26-0042', ...vorm], omgevingVan({}));
      expect(status).toBe(0);
      for (const kanarie of [...KANARIES, REACTIE]) expect(stdout + stderr).not.toContain(kanarie);
      expect(stdout).not.toMatch(/"ja"|"nee"|bedreiging|ex-?partner|mishandeling|PL0000/i);
    }
  });

  test('proves per message and receiver whether it was delivered', async () => {
    const bezorgd: Delivery = {
      status: 'idle',
      sent: 'h',
      serviceUrl: 'https://teams.test/',
      conversationId: 'gesprek-1',
      activityId: 'kaart-1',
      attempts: 0,
      firstSentAt: INTAKE,
      changedAt: INTAKE,
      persoonId: '',
      failure: '',
      orphans: [],
    };
    await ports.ledger.write(stream, 'z', 'kanaal', bezorgd);
    const mislukt: Delivery = {
      ...bezorgd,
      status: 'parked',
      activityId: '',
      firstSentAt: 0,
      persoonId: 'vt-oefenstad-1',
      attempts: 12,
      failure: 'teams-502',
      orphans: ['?'],
    };
    await ports.ledger.write(stream, 'v:deel-a:vt-oefenstad', 'persoon:vt-oefenstad-1', mislukt);
    const { stdout } = await beheer(['zaak', 'OF-26-0042', '--json']);
    const { bezorging } = uitvoer.parse(JSON.parse(stdout));
    expect(bezorging).toContainEqual({
      bericht: 'z',
      ontvanger: 'kanaal',
      status: 'idle',
      bezorgd: true,
      inWachtrijOp: null,
      eersteOp: naarIso(INTAKE),
      pogingen: 0,
      fout: null,
      mogelijkDubbel: false,
    });
    expect(bezorging).toContainEqual({
      bericht: 'v:deel-a:vt-oefenstad',
      ontvanger: 'persoon:vt-oefenstad-1',
      status: 'parked',
      bezorgd: false,
      inWachtrijOp: null,
      eersteOp: null,
      pogingen: 12,
      fout: 'teams-502',
      mogelijkDubbel: true,
    });
  });

  test('a number that does not exist, and none at all: a Dutch sentence and exit code 1', async () => {
    expect(await beheer(['zaak', 'OF-26-9999'])).toMatchObject({
      stdout: '',
      stderr: 'Zaak OF-26-9999 is niet gevonden.\n',
      status: 1,
    });
    expect((await beheer(['zaak', 'XX-26-0042'])).stderr).toBe('Zaak XX-26-0042 is niet gevonden.\n');
    expect(await beheer(['zaak', '--json'])).toMatchObject({
      stdout: '{"fout":"Geef het nummer van de zaak, bijvoorbeeld OF-26-0001."}\n',
      status: 1,
    });
  });
});

describe('geparkeerd', () => {
  test('lists work that was given up, and puts it back when asked to', async () => {
    const token = randomBytes(8).toString('hex');
    const request = { locatie: 'oefenstad', kind: 'sync', max: 1, leaseMs: 60_000, token } as const;
    const [werk] = await ports.agenda.claim(request);
    if (werk === undefined) throw new Error('the case asks for messages');
    expect(await ports.agenda.park(werk, 'failed-too-often')).toBe(true);

    const getoond = await beheer(['geparkeerd']);
    const regel = { zaakId: ZAAK_ID, soort: 'sync', id: werk.id, reden: 'failed-too-often' };
    const sinds = expect.stringMatching(/^\d{4}-/) as string;
    const bericht = {
      zaakId: ZAAK_ID,
      soort: 'bericht',
      id: 'v:deel-a:vt-oefenstad',
      ontvanger: 'persoon:vt-oefenstad-1',
      reden: 'teams-502',
      sinds,
      herhaald: false,
    };
    expect(getoond.regels.map((r) => JSON.parse(r) as unknown)).toEqual([
      { ...regel, sinds, herhaald: false },
      bericht,
    ]);
    expect(await ports.agenda.parked('oefenstad')).toHaveLength(1);

    const herhaald = await beheer(['geparkeerd', '--herhaal']);
    expect(herhaald.regels.map((r) => JSON.parse(r) as unknown)).toEqual([
      expect.objectContaining({ id: werk.id, herhaald: true }),
      { ...bericht, herhaald: true },
    ]);
    const entries = await ports.ledger.read(stream, bericht.id);
    expect(entries[bericht.ontvanger]).toMatchObject({ status: 'idle', attempts: 0 });
    expect(await ports.agenda.parked('oefenstad')).toEqual([]);
    expect(await beheer(['geparkeerd'])).toMatchObject({ stdout: '', status: 0 });
  });

  test('what another system was to hear of a case that is over: given up, shown, and tried again', async () => {
    const over: StreamId = er(zaakStream('oefenstad:OF-26-0044'));
    await ports.store.commit(commitOn(over, { events: [{ type: 'ZaakGemeld', v: 1, op: 1 }] }));
    const opgegeven: Delivery = {
      ...newDelivery(1),
      status: 'parked',
      attempts: 12,
      failure: 'no-answer',
      changedAt: 1,
    };
    await ports.ledger.write(over, 'u:dossier:e9', 'uitgaand', opgegeven);
    // A card of a case that is over asks nothing any more: only other systems still wait.
    await ports.ledger.write(over, 'vraag', 'persoon:vt-1', opgegeven);
    const getoond = await beheer(['geparkeerd', '--herhaal']);
    expect(getoond.regels.map((r) => JSON.parse(r) as unknown)).toEqual([
      expect.objectContaining({ zaakId: over.id, id: 'u:dossier:e9', reden: 'no-answer', herhaald: true }),
    ]);
    expect(await ports.ledger.read(over, 'u:dossier:e9')).toMatchObject({
      uitgaand: { status: 'idle', attempts: 0 },
    });
  });

  test('a choice it does not know changes nothing', async () => {
    expect(await beheer(['geparkeerd', '--alles'])).toMatchObject({
      stdout: '',
      stderr: 'Onbekende keuze: --alles. Zie --help.\n',
      status: 1,
    });
  });
});

describe('herbouw', () => {
  test('sets the timers as the events ask, also when all of them were lost', async () => {
    const voor = await ports.agenda.timersOf(stream);
    expect(voor.length).toBeGreaterThan(3);
    await redis.client().del('nu:{oefenstad}:agenda:timer');
    expect(await ports.agenda.timersOf(stream)).toEqual([]);

    expect(await beheer(['herbouw'])).toMatchObject({
      stdout: 'oefenstad: 1 van 1 open zaken herbouwd\n',
      stderr: '',
      status: 0,
    });
    const na = await ports.agenda.timersOf(stream);
    const opId = (a: { id: string }, b: { id: string }): number => a.id.localeCompare(b.id);
    expect(na.toSorted(opId)).toEqual(voor.toSorted(opId));
  });

  test('looks at every message of the case again', async () => {
    await redis.client().del('nu:{oefenstad}:agenda:sync');
    const zonder = (await ports.agenda.stats('oefenstad')).pending;
    await beheer(['herbouw']);
    const met = (await ports.agenda.stats('oefenstad')).pending;
    expect(met).toBeGreaterThan(zonder);
  });
});

describe('when the keys are not there', () => {
  test('no keys: says where they come from', async () => {
    const zonder = await beheer(['geparkeerd'], { ENCRYPTION_KEYS: '', NEGENUUR_DATA: '/bestaat/niet' });
    expect(zonder.status).toBe(1);
    expect(zonder.stderr).toContain('Er zijn geen sleutels: zet ENCRYPTION_KEYS');
  });

  test('other keys than the ones of the store', async () => {
    const ENCRYPTION_KEYS = `anders:${randomBytes(32).toString('base64')}`;
    const anders = await draaiBeheer(['geparkeerd'], omgevingVan({ ENCRYPTION_KEYS }));
    expect(anders.status).not.toBe(0);
    expect(anders.stdout).toBe('');
  });
});

test('a reminder that was given shows with its time, and that it was late', async () => {
  const { state } = await zaken.read(stream);
  const [timer] = timersVan(er(state)).toSorted((een, ander) => een.due - ander.due);
  const { id: timerId, due } = er(timer);
  const nu = due + 2 * MINUUT;
  await doe(systeem, { type: 'verstrijk', timerId, speling: MINUUT }, nu);
  const { stdout } = await beheer(['zaak', 'OF-26-0042', '--json']);
  expect(JSON.parse(stdout)).toMatchObject({ herinneringen: [{ op: naarIso(nu), laat: true }] });
});

describe('a case in which a newer version of the program wrote', () => {
  const nieuwer: StreamId = er(zaakStream('oefenstad:OF-26-0043'));
  const WAAROM = 'Een nieuwere versie van het programma schreef hierin. Gebruik de opdracht van die versie.';
  beforeAll(async () => {
    const events = [{ type: 'IetsNieuws', v: 1, op: 1 }];
    await ports.store.commit(commitOn(nieuwer, { events, openIndex: 1 }));
  });

  test('zaak: says so, and what to do', async () => {
    const gelezen = await beheer(['zaak', 'OF-26-0043']);
    expect(gelezen).toMatchObject({ stdout: '', stderr: `${WAAROM}\n`, status: 1 });
  });

  test('herbouw: names it, and rebuilds the others all the same', async () => {
    await redis.client().del('nu:{oefenstad}:agenda:timer');
    expect(await beheer(['herbouw'])).toMatchObject({
      stdout: 'oefenstad: 1 van 2 open zaken herbouwd\n',
      stderr: `oefenstad:OF-26-0043 is niet herbouwd. ${WAAROM}\n`,
      status: 1,
    });
    expect((await ports.agenda.timersOf(stream)).length).toBeGreaterThan(0);
  });
});
