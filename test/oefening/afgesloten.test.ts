import { expect, it } from 'vitest';
import type { Oefendelen } from '../../src/app/oefening/poorten.ts';
import { BuitenHetLokaal, oefenpoorten, stilVoorSpelers } from '../../src/app/oefening/poorten.ts';
import { EMPTY } from '../../src/app/ports/store.ts';
import { locatieStream } from '../../src/app/streams/locatie-streams.ts';
import { SPELTENANT } from '../../src/domain/oefening/spelers.ts';
import { leesLocatie } from '../../src/infra/config/lees-locatie.ts';
import { createMetrics } from '../../src/infra/metrics/create-metrics.ts';
import { lokaalBestand, oefenwereld } from '../support/oefening/lokaal.ts';

const lokaal = lokaalBestand('lokaal', 'LA');
/** Whatever is asked of the real world is an error of this test. */
const verboden = <T extends object>(naam: string): T =>
  new Proxy({} as T, {
    get: (_, wat) => () => Promise.reject(new Error(`${naam}.${String(wat)} was reached`)),
  });

const delen: Oefendelen = {
  store: verboden('store'),
  changes: verboden('changes'),
  ledger: verboden('ledger'),
  openCards: verboden('openCards'),
  directory: verboden('directory'),
  register: verboden('register'),
  lease: verboden('lease'),
  ids: { token: () => 't' },
  log: { info: () => undefined, warn: () => undefined, error: () => undefined },
  random: () => 0,
  keur: () => ({ ok: false, fouten: [] }),
};

const poorten = oefenpoorten(delen, lokaal, {
  clock: { wall: () => 0, caseNow: () => 0, speed: 1 },
  agenda: verboden('agenda'),
  metrics: createMetrics(),
});
const identiteit = { tenantId: 't', objectId: 'o' };
const bericht = { id: 'x', kanaal: 'telefoon', adres: 'ergens', tekst: 'x', link: null } as const;
const plek = { locatie: 'oefenstad', soort: 'zaak', id: 'x', postId: 'p', receiver: 'r' } as const;

/** Every road out of the program, and what a practice room gets for an answer. */
const wegen: readonly (readonly [naam: string, probeer: () => Promise<unknown>, uitkomst: unknown])[] = [
  ['oproep en e-mail', () => poorten.pager.send(bericht), { kind: 'refused', code: 'oefenlokaal' }],
  ['kanalen buiten Teams', async () => poorten.pager.kanalen, []],
  [
    'uitgaande webhooks',
    () => poorten.webhooks.send('oefenstad', 'doel', { id: 'x', body: '{}' }),
    { kind: 'refused', code: 'oefenlokaal' },
  ],
  [
    'nachtelijke controle van ketens',
    () => poorten.chainAudit.check('oefenstad', AbortSignal.timeout(1_000)),
    [],
  ],
  ['noodlijst in een map', async () => poorten.noodmap, null],
  ['hartslag', () => poorten.heartbeat.beat(), undefined],
  ['verankering', () => poorten.anchors.write('regel'), BuitenHetLokaal],
  ['plaatsen van verankering', async () => poorten.anchors.places, 0],
  ['cijfers van alle zaken', () => poorten.figures.allCases('oefenstad'), []],
  ['cijfers van gewiste zaken', () => poorten.figures.leftBehind('oefenstad'), new Map()],
  [
    'adressen van collega’s',
    async () => (await poorten.contactPoints.read(identiteit)).contacts.verified,
    [],
  ],
  [
    'adressen wijzigen',
    () => poorten.contactPoints.replace(identiteit, '', { verified: [], pending: null, codesSent: [] }),
    BuitenHetLokaal,
  ],
  ['adressen wissen van wie weg is', () => poorten.contactPoints.forgetAllBut(async () => []), 0],
  ['verslag van de oproepdienst', () => poorten.pages.remember('x', plek), BuitenHetLokaal],
  ['verslag terugvinden', () => poorten.pages.find('x'), null],
  ['link naar een chat', async () => poorten.chatLink('t'), null],
  ['link naar een pagina', async () => poorten.caseLink('oefenstad:OF-26-0001'), null],
  ['handtekening onder een dossier', async () => poorten.signer.sign('x'), BuitenHetLokaal],
  ['rooster van een echte locatie', async () => [...poorten.locaties.keys()], ['lokaal']],
  ['zaken van een echte locatie', () => poorten.store.openCases('oefenstad'), BuitenHetLokaal],
  [
    'gebeurtenissen van een echte locatie',
    () => poorten.store.load(locatieStream('oefenstad')),
    BuitenHetLokaal,
  ],
  ['nummers van een echte locatie', () => poorten.store.nextNumber('oefenstad', '26'), BuitenHetLokaal],
  [
    'een zaak vastleggen bij een echte locatie',
    () =>
      poorten.store.commit({
        stream: locatieStream('oefenstad'),
        expected: EMPTY,
        commandId: 'x',
        events: [],
        timersSet: [],
        timersDropped: [],
        postsDirty: [],
      }),
    BuitenHetLokaal,
  ],
];

const geweigerd = wegen.filter(([, , uitkomst]) => uitkomst === BuitenHetLokaal);
const leeg = wegen.filter(([, , uitkomst]) => uitkomst !== BuitenHetLokaal);

it.each(geweigerd)('een oefenlokaal bereikt dit niet, het wordt geweigerd: %s', async (_, probeer) => {
  await expect(probeer()).rejects.toThrow(BuitenHetLokaal);
});

it.each(leeg)('een oefenlokaal bereikt dit niet, er is daar niets: %s', async (_, probeer, uitkomst) => {
  expect(await probeer()).toEqual(uitkomst);
});

it('elke poort van het programma staat in de tabel of hoort bij het lokaal zelf', () => {
  const eigen = [
    'agenda',
    'clock',
    'metrics',
    'changes',
    'ledger',
    'openCards',
    'register',
    'ids',
    'log',
    'random',
    'keur',
    'lease',
  ];
  const inTabel = [
    'pager',
    'webhooks',
    'heartbeat',
    'noodmap',
    'anchors',
    'figures',
    'contactPoints',
    'pages',
    'chatLink',
    'caseLink',
    'signer',
    'chainAudit',
  ];
  const afgeschermd = ['locaties', 'store', 'directory'];
  expect(Object.keys(poorten).toSorted()).toEqual([...eigen, ...inTabel, ...afgeschermd].toSorted());
});

it('wat naar een scriptrol gaat, komt nergens aan', async () => {
  const stil = stilVoorSpelers(verboden('channel'), () => 'id');
  const wie = { serviceUrl: SPELTENANT, tenantId: SPELTENANT, userId: 'u', conversationId: 'c' };
  const boodschap = { card: {}, summary: '' };
  expect(await stil.direct(wie, boodschap)).toMatchObject({ kind: 'sent' });
  expect(await stil.update({ ...wie, activityId: 'a' }, boodschap)).toMatchObject({ kind: 'sent' });
});

it.each([
  ['bronnen: [{ id: bron, oefening: true, sleutels: [BRON] }]', 'bronnen'],
  ['uitgaand: [{ id: doel, url: "https://voorbeeld.test/", sleutels: [DOEL] }]', 'uitgaand'],
  ['tafels: ["08:30"]', 'tafels'],
  ['proefalarm: { dag: ma, klok: "10:00" }', 'proefalarm'],
  ['piket: { kpc: [trainer-1] }', 'piket en roosters'],
])('de instellingen van een oefenlokaal kunnen dit niet noemen: %s', (regel, pad) => {
  const yaml = [
    'id: lokaal',
    'naam: Lokaal',
    'nummerPrefix: LA',
    'oefening: true',
    'vtOrganisaties: [{ id: vt-een, naam: Een, kort: Een }]',
    'personen: [{ id: trainer-1, label: Trainer, rollen: [{ rol: kpc }] }]',
    'oefenlokaal: { trainers: [trainer-1] }',
    regel,
  ].join('\n');
  expect(() => leesLocatie('lokaal.yaml', yaml)).toThrow(`${pad}: een oefenlokaal heeft dit niet`);
});

it('niets van een oefening komt bij een echte locatie: bord, cijfers, tellers, wekkers', async () => {
  await using wereld = await oefenwereld('lokaal');
  const voor = (await wereld.metrics.read()).text;
  const [kaart] = await wereld.types('trainer-1', 'oefening', 'lokaal');
  const trainer = wereld.met('trainer-1', 'lokaal', kaart?.card ?? {});
  await trainer.fills({ oefening: 'vt-neemt-niet-op', snelheid: '120' }).opens('Start de oefening');
  const { lopend } = await wereld.staat('lokaal');
  expect(lopend?.zaken).toHaveLength(1);

  expect(await wereld.ports.store.openCases('oefenstad')).toEqual([]);
  expect(await wereld.ports.figures.allCases('oefenstad')).toEqual([]);
  expect(await wereld.ports.agenda.entries('oefenstad', 'timer')).toEqual([]);
  expect((await wereld.ports.changes.since('oefenstad', 0)).streams ?? []).toEqual([]);
  expect(wereld.echt.kern.people.all().map(({ id }) => id)).toEqual(['oefenstad']);
  const regels = (tekst: string): readonly string[] =>
    tekst.split('\n').filter((regel) => /^negenuur_(?:opdracht|agenda|bezorg|command)/.test(regel));
  expect(regels((await wereld.metrics.read()).text)).toEqual(regels(voor));
  expect(wereld.buiten).toEqual([]);
});
