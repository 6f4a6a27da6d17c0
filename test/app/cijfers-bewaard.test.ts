import { createSecretKey, randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ReadCases } from '../../src/app/figures/case-facts.ts';
import { CaseFacts } from '../../src/app/figures/case-facts.ts';
import { Figures } from '../../src/app/figures/figures.ts';
import { nightFacts } from '../../src/app/figures/night-facts.ts';
import type { Nightly } from '../../src/app/nightly.ts';
import type { WorkedOut } from '../../src/app/ports/figure-source.ts';
import { EMPTY } from '../../src/app/ports/store.ts';
import { newDelivery } from '../../src/app/sync/new-delivery.ts';
import { FEITENVERSIE } from '../../src/domain/cijfers/feitenversie.ts';
import { kalenderdeel } from '../../src/domain/cijfers/periode.ts';
import type { Cijferrapport } from '../../src/domain/cijfers/rapport.ts';
import type { Locatie } from '../../src/domain/instellingen/locatie.ts';
import { UUR } from '../../src/domain/termijnen/tijdstip.ts';
import type { ZaakEvent } from '../../src/domain/zaak/events.ts';
import { readKeyRing } from '../../src/infra/crypto/key-ring.ts';
import { seal } from '../../src/infra/crypto/seal.ts';
import type { RedisPorts } from '../../src/infra/redis/open-redis.ts';
import { INTAKE, zaak } from '../support/domain/melding.ts';
import { kpc, vt } from '../support/domain/tafel.ts';
import { given } from '../support/domain/verloop.ts';
import type { TestRedis } from '../support/redis.ts';
import { startRedis } from '../support/redis.ts';
import { leesOefenstad } from '../support/scenario/locaties.ts';
import { silentLog } from '../support/silent-log.ts';

const ring = readKeyRing(`feiten:${randomBytes(32).toString('base64')}`);
const periode = kalenderdeel('2026-K4');
if (periode === null) throw new Error('no quarter');
const vraag = { periode, regio: null };
const NRS = ['0001', '0002', '0003', '0004', '0005', '0006'];
/** A day after the cases: nothing happens in them any more. */
const MORGEN = INTAKE + 24 * UUR;

let redis: TestRedis;
let ports: RedisPorts;
let locatie: Locatie;
/** Ids of cases that were read from their events, since the last start. */
let gelezen: string[];

const id = (nr: string): string => `oefenstad:OF-26-${nr}`;
const stroom = (nr: string) => ({ locatie: 'oefenstad', soort: 'zaak', id: id(nr) }) as const;
const sleutel = (nr: string): string => `nu:{oefenstad}:zaak:OF-26-${nr}:feiten`;

async function voegToe(nr: string, events: readonly ZaakEvent[]): Promise<void> {
  const { position } = await ports.store.load(stroom(nr));
  const eigen = events.map((event) =>
    event.type === 'ZaakGemeld' ? { ...event, zaakId: id(nr), oefening: false } : event,
  );
  const leeg = { timersSet: [], timersDropped: [], postsDirty: [] };
  const commandId = `${nr}-${position.version}`;
  await ports.store.commit({ stream: stroom(nr), expected: position, commandId, events: eigen, ...leeg });
}

/** The ports of a program that just started, at an instant of the case clock. */
function gestart(nu: number) {
  gelezen = [];
  const store = {
    ...ports.store,
    load: async (...vragen: Parameters<typeof ports.store.load>) => {
      gelezen.push(vragen[0].id);
      return ports.store.load(...vragen);
    },
  };
  const clock = { caseNow: () => nu, wall: () => nu, speed: 1 };
  return { ...ports, store, clock, log: silentLog, breathe: async () => undefined };
}

async function eerste(nu = MORGEN, anders: object = {}): Promise<Cijferrapport> {
  return new Figures({ ...gestart(nu), ...anders }).report(locatie, vraag, nu);
}

/** In an order: what the store gives has none. */
const opZaak = ({ feiten }: ReadCases): readonly string[] =>
  feiten.map((een) => JSON.stringify(een)).toSorted();

/** What kept facts are sealed for. */
const doel = (nr: string, v: number, h: string, versie: number): Buffer =>
  Buffer.from(`feiten ${versie} zaak oefenstad OF-26-${nr} ${v} ${h} 0`);

/** Puts facts in place that say that this case counts nowhere, sealed as the program does. */
async function vervals(nr: string, versie: number): Promise<void> {
  const [kek, blob] = await redis.client().hmgetBuffer(`nu:{oefenstad}:zaak:OF-26-${nr}:meta`, 'e', 'k');
  if (!kek || !blob) throw new Error('no key of the case');
  const key = createSecretKey(ring.unwrap({ kek: kek.toString(), blob }, `zaak oefenstad OF-26-${nr}`));
  const { position } = await ports.store.load(stroom(nr));
  const context = doel(nr, position.version, position.head, versie);
  await redis.client().set(sleutel(nr), seal(key, Buffer.from('null'), context));
}

function aantal(rapport: Cijferrapport): number | null | undefined {
  const cijfer = rapport.groepen.flatMap(({ cijfers }) => cijfers).find((een) => een.id === 'zaken');
  return cijfer?.rijen[0]?.totaal;
}

beforeAll(async () => {
  redis = await startRedis();
  ports = await redis.open({ keys: ring });
  locatie = { ...leesOefenstad(), oefening: false };
  const { events } = given(zaak()).after(12).when(vt().antwoord('ja'));
  for (const nr of NRS) await voegToe(nr, events);
});
afterAll(() => redis.stop());
beforeEach(async () => {
  const namen = await redis.client().keys('nu:*:feiten');
  if (namen.length > 0) await redis.client().del(...namen);
});

it('na een herstart komen dezelfde cijfers zonder een zaak te lezen', async () => {
  const rapport = await eerste();
  expect(aantal(rapport)).toBe(6);
  expect(gelezen).toHaveLength(6);
  expect(await eerste()).toEqual(rapport);
  expect(gelezen).toEqual([]);
});

describe('wat niet meer klopt, wordt opnieuw uit de gebeurtenissen gehaald', () => {
  it('een zaak waarvan iemand later een bericht opende', async () => {
    await eerste();
    const opende = { ...newDelivery(MORGEN, 'vt-1'), firstSentAt: MORGEN };
    await ports.ledger.write(stroom('0006'), 'v:deel-a:vt-oefenstad', 'persoon:vt-1', opende);
    await eerste();
    expect(gelezen).toEqual([id('0006')]);
  });

  it('een zaak waarvan een opgegeven bericht later toch werd aangenomen, ook in een programma dat al draait', async () => {
    const lopend = new CaseFacts(gestart(MORGEN), 'oefenstad');
    const opgegeven = { ...newDelivery(INTAKE, 'vt-1'), status: 'parked', changedAt: INTAKE } as const;
    const post = [stroom('0005'), 'v:deel-a:vt-oefenstad', 'persoon:vt-1'] as const;
    await ports.ledger.write(...post, opgegeven);
    const eerder = await lopend.read();
    gelezen.length = 0;
    // Without an event, or another delivery.
    await ports.ledger.write(...post, { ...opgegeven, status: 'idle', firstSentAt: INTAKE + 3 * UUR });
    const later = await lopend.read();
    expect(gelezen).toEqual([id('0005')]);
    expect(later).not.toEqual(eerder);
    await lopend.read();
    expect(gelezen).toEqual([id('0005')]);
    const herstart = new CaseFacts(gestart(MORGEN), 'oefenstad');
    expect(opZaak(await herstart.read())).toEqual(opZaak(later));
    expect(gelezen).toEqual([]);
    await ports.ledger.write(...post, opgegeven);
    expect(opZaak(await new CaseFacts(gestart(MORGEN), 'oefenstad').read())).toEqual(opZaak(eerder));
    expect(gelezen).toEqual([id('0005')]);
    await ports.ledger.forget(...post);
  });

  it('feiten van een andere opmaak', async () => {
    await vervals('0002', FEITENVERSIE);
    // It can be seen whether kept facts are used.
    expect(aantal(await eerste())).toBe(5);
    await vervals('0002', FEITENVERSIE - 1);
    expect(aantal(await eerste())).toBe(6);
    expect(gelezen).toEqual([id('0002')]);
  });

  it('feiten die stuk zijn, of die van een andere zaak zijn; daarna staan er goede', async () => {
    await eerste();
    const client = redis.client();
    const heel = await client.getBuffer(sleutel('0003'));
    const stuk = Buffer.from(heel ?? '');
    stuk[20] = (stuk[20] ?? 0) ^ 1;
    await client.set(sleutel('0003'), stuk);
    await client.copy(sleutel('0005'), sleutel('0004'), 'REPLACE');
    await client.set(sleutel('0005'), 'kort');
    expect(aantal(await eerste())).toBe(6);
    expect(gelezen.toSorted()).toEqual(['0003', '0004', '0005'].map(id));
    await eerste();
    expect(gelezen).toEqual([]);
  });

  it('alles, als dat wordt gevraagd', async () => {
    await vervals('0002', FEITENVERSIE);
    expect(aantal(await eerste(MORGEN, { anew: true }))).toBe(6);
    expect(gelezen).toHaveLength(6);
    expect(aantal(await eerste())).toBe(6);
  });
});

describe('wat niet wordt bewaard', () => {
  it('een zaak waarvan een bericht nog wacht: dat het aankwam, verandert verder niets aan de zaak', async () => {
    const wacht = newDelivery(INTAKE, 'vt-1');
    const post = [stroom('0004'), 'v:wacht', 'persoon:vt-1'] as const;
    await ports.ledger.write(...post, wacht);
    await eerste();
    await eerste();
    expect(gelezen).toEqual([id('0004')]);
    await ports.ledger.write(...post, { ...wacht, firstSentAt: INTAKE + 6 * UUR });
    const rapport = await eerste();
    expect(await eerste()).toEqual(rapport);
    expect(gelezen).toEqual([]);
    await ports.ledger.forget(...post);
  });

  it('een zaak waarin net iets gebeurde: over een bericht kan nog iets bekend worden', async () => {
    await eerste(INTAKE + 30 * 60_000);
    expect(await redis.client().keys('nu:*:feiten')).toEqual([]);
  });

  it('een zaak die intussen veranderde of werd gewist', async () => {
    await eerste();
    const [nu] = await ports.figures.keptFacts('oefenstad', [id('0002')]);
    if (nu?.feiten === undefined) throw new Error('nothing kept');
    const { position, deliveries } = nu.place;
    await redis.client().del(sleutel('0002'));
    const feiten: readonly WorkedOut[] = [
      { zaakId: id('0002'), place: { position: { ...position, version: 1 }, deliveries }, feiten: nu.feiten },
      { zaakId: id('0002'), place: { position, deliveries: deliveries + 1 }, feiten: nu.feiten },
      { zaakId: id('0099'), place: { position: EMPTY, deliveries: 0 }, feiten: nu.feiten },
    ];
    await ports.figures.keepFacts('oefenstad', feiten);
    expect(await redis.client().exists(sleutel('0002'), sleutel('0099'))).toBe(0);
    await ports.figures.keepFacts('oefenstad', [{ ...nu, feiten: nu.feiten }]);
    expect(await redis.client().exists(sleutel('0002'))).toBe(1);
  });

  it('iets, als de schijf vol is: de cijfers komen toch', async () => {
    const figures = {
      allCases: (van: string) => ports.figures.allCases(van),
      leftBehind: (van: string) => ports.figures.leftBehind(van),
      places: (van: string, ids: readonly string[]) => ports.figures.places(van, ids),
      keptFacts: (van: string, ids: readonly string[]) => ports.figures.keptFacts(van, ids),
      keepFacts: async () => Promise.reject(new Error('MISCONF')),
    };
    expect(aantal(await eerste(MORGEN, { figures }))).toBe(6);
  });
});

it("'s nachts worden de feiten rustig klaargezet, door één programma, en niet van een oefenlocatie", async () => {
  const night = (oefening: boolean): Nightly =>
    nightFacts({ ...gestart(MORGEN), instellingen: new Map([['oefenstad', { ...locatie, oefening }]]) });
  const feiten = async (): Promise<number> => (await redis.client().keys('nu:*:feiten')).length;
  const opnieuw = async (): Promise<unknown> =>
    redis.client().del(...(await redis.client().keys('nu:beurt:cijferfeiten*')));
  await night(true).run();
  expect(await feiten()).toBe(0);
  await opnieuw();
  await night(false).run();
  expect(await feiten()).toBe(6);
  await night(false).run();
  expect(gelezen).toEqual([]);
  expect(aantal(await eerste())).toBe(6);
  expect(gelezen).toEqual([]);
});

it('een programma dat midden in de nacht stopt: een ander maakt het af', async () => {
  const instellingen = new Map([['oefenstad', locatie]]);
  await redis.client().del('-', ...(await redis.client().keys('nu:beurt:cijferfeiten*')));
  const begin = gestart(MORGEN);
  const night: Nightly = nightFacts({
    ...begin,
    store: {
      ...begin.store,
      load: async (...vragen) => {
        night.stop();
        return begin.store.load(...vragen);
      },
    },
    instellingen,
  });
  await night.run();
  expect(gelezen).not.toEqual([]);
  await nightFacts({ ...gestart(MORGEN), instellingen }).run();
  expect(aantal(await eerste())).toBe(6);
  expect(gelezen).toEqual([]);
});

it('een zaak die verder ging, telt zoals zij nu is; de andere worden niet gelezen', async () => {
  const verloop = given(zaak()).after(12).when(vt().antwoord('ja'));
  await voegToe('0007', verloop.events);
  const eerder = await eerste();
  const vanaf = verloop.events.length;
  await voegToe('0007', verloop.after(5).when(kpc().trektIn()).events.slice(vanaf));
  const rapport = await eerste();
  expect(gelezen).toEqual([id('0007')]);
  expect(rapport).not.toEqual(eerder);
  expect(rapport).toEqual(await eerste(MORGEN, { anew: true }));
});
