import { expect, test } from 'vitest';
import { meldingen } from '../../cards/teksten/meldingen.ts';
import type { Eigenverb, Plekverb } from '../../src/app/inbox/verbs.ts';
import { eigenverbs, plekverbs } from '../../src/app/inbox/verbs.ts';
import type { Place } from '../../src/app/ports/inbox.ts';
import { locatieStream } from '../../src/app/streams/locatie-streams.ts';
import type { Locatie } from '../../src/domain/instellingen/locatie.ts';
import type { LocatieEvent, LocatieEventKern } from '../../src/domain/locatie/events.ts';
import { weekdagen } from '../../src/domain/rooster/rooster.ts';
import { vanIso } from '../../src/domain/termijnen/tijdstip.ts';
import { INTAKE } from '../support/domain/melding.ts';
import { GeheugenStore } from '../support/poort/geheugen.ts';
import { inChat, inKanaal, senderVan, Wereld } from '../support/poort/wereld.ts';
import { leesDuinstad, leesOefenstad } from '../support/scenario/locaties.ts';

/** The officers by a roster: the first by day, the second by night. */
function metRooster(locatie: Locatie): Locatie {
  const { ovj: _, ...piket } = locatie.piket;
  const basis = { dagen: weekdagen, feestdagen: 'ook', achterwacht: [] } as const;
  const diensten = [
    { ...basis, id: 'dag', van: '08:00', tot: '18:00', wie: ['officier-1'] },
    { ...basis, id: 'nacht', van: '18:00', tot: '08:00', wie: ['officier-2'] },
  ];
  return { ...locatie, piket, roosters: { ovj: { diensten, uitzonderingen: [], invaller: 'ovj' } } };
}

const oefenstad = metRooster(leesOefenstad());
const locaties = new Map([oefenstad, leesDuinstad()].map((locatie) => [locatie.id, locatie]));
const allen = oefenstad.personen.map(({ id }) => id);
const vreemd = ['duin-vt', 'duin-officier', 'duin-kpc', 'niemand'];

const nacht = { van: vanIso('2026-11-23T18:00:00+01:00'), tot: vanIso('2026-11-24T08:00:00+01:00') };
const dag = { van: vanIso('2026-11-24T08:00:00+01:00'), tot: vanIso('2026-11-24T18:00:00+01:00') };
const plek = {
  houder: { rol: 'ovj' },
  locatie: { id: 'oefenstad', naam: 'oefenstad' },
  organisatieNaam: null,
} as const;
const keuze = ({ van, tot }: typeof dag, wie: string): string => `ovj|${van}|${tot}|${wie}`;
const ruildienst = (wie: string, dienst: typeof dag) => ({ persoonId: wie, label: wie, ...dienst });

const aanvraag: LocatieEventKern = {
  type: 'AanmeldingGedaan',
  nr: 1,
  tenantId: 't',
  objectId: 'o',
  houder: { rol: 'politie' },
  locatie: plek.locatie,
  organisatieNaam: null,
  code: '1234',
  inKanaal: false,
};
const toegelaten: LocatieEventKern = {
  type: 'AanmeldingBeslist',
  nr: 1,
  toegelaten: true,
  door: { persoonId: 'kpc-1', rol: 'kpc' },
};
const ruil: LocatieEventKern = {
  type: 'RuilGevraagd',
  nr: 1,
  plek,
  eigen: ruildienst('officier-1', dag),
  ander: ruildienst('officier-2', nacht),
};

type Rij = {
  /** What happened at the location before. */
  readonly na?: readonly LocatieEventKern[];
  readonly data: Readonly<Record<string, unknown>>;
  /** Who may; everybody else is refused. */
  readonly mag: readonly string[];
  /** Has it already: sees the screen, and nothing changes. */
  readonly heeftHet?: string;
  /** A screen only. */
  readonly scherm?: true;
  readonly plaats?: Place;
};

const l = 'oefenstad';
const beslissers = ['kpc-1', 'beheer-1'];
const inbrengers = ['kpc-1', 'politie-1'];
/** A form that is filled in right. */
const AANMELDING = {
  gehoordDag: '2026-11-23',
  gehoordTijd: '10:30',
  feit: 'bedreiging',
  leeftijd: '18-plus',
  volwassen: '1',
  minderjarig: '0',
  kinderen: 'geen',
  relatie: 'ex-partner',
  stalking: 'nee',
  vtMelding: 'gedaan',
};

/** Every verb about a location or about oneself, with who may press it. A verb without a row does not compile. */
const tabel: Readonly<Record<Plekverb | Eigenverb, readonly Rij[]>> = {
  'piket.overnemen': [
    { data: { rol: 'ovj', tot: '8' }, mag: ['officier-1', 'officier-2'] },
    { data: { rol: 'kpc', tot: '8' }, mag: ['kpc-1'] },
    {
      data: { rol: 'vt', organisatie: 'vt-oefenstad', tot: '8' },
      mag: ['vt-oefenstad-1', 'vt-oefenstad-2'],
    },
  ],
  'piket.teruggeven': [
    {
      na: [{ type: 'DienstOvergenomen', houder: { rol: 'ovj' }, persoonId: 'officier-2', tot: null }],
      data: { rol: 'ovj' },
      mag: ['officier-2'],
    },
  ],
  'rooster.bekijken': [{ data: { l }, mag: allen, scherm: true }],
  'rooster.overnemen': [
    { data: { l, dienst: keuze(nacht, 'officier-2') }, mag: ['officier-1'], heeftHet: 'officier-2' },
  ],
  'rooster.teruggeven': [
    {
      na: [
        {
          type: 'VervangingAfgesproken',
          nr: 1,
          plek,
          persoonId: 'officier-1',
          label: 'o',
          voor: 'officier-2',
          ...nacht,
        },
      ],
      data: { l, nr: 1 },
      mag: ['officier-1'],
    },
  ],
  'rooster.ruilen': [
    { data: { l, eigen: keuze(dag, 'officier-1'), ander: keuze(nacht, 'officier-2') }, mag: ['officier-1'] },
  ],
  'rooster.ruil-akkoord': [{ na: [ruil], data: { l, nr: 1 }, mag: ['officier-2'] }],
  'rooster.ruil-weigeren': [{ na: [ruil], data: { l, nr: 1 }, mag: ['officier-2'] }],
  'rooster.ruil-intrekken': [{ na: [ruil], data: { l, nr: 1 }, mag: ['officier-1'] }],
  'rooster.paraat': [
    {
      na: [
        {
          type: 'ParaatheidGevraagd',
          nr: 1,
          plek,
          persoonId: 'officier-2',
          label: 'o',
          reserve: false,
          laatsteTest: null,
          ...nacht,
        },
      ],
      data: { l, nr: 1 },
      mag: ['officier-2'],
    },
  ],
  'rooster.proef-gezien': [
    {
      na: [{ type: 'ProefalarmGegeven', nr: 1, locatie: plek.locatie, kanaalVan: 'oefenstad' }],
      data: { l, nr: 1 },
      mag: allen,
    },
  ],
  'aanmelding.toelaten': [{ na: [aanvraag], data: { l, nr: 1 }, mag: beslissers }],
  'aanmelding.weigeren': [{ na: [aanvraag], data: { l, nr: 1 }, mag: beslissers }],
  'rol.verwijderen': [{ na: [aanvraag, toegelaten], data: { l, nr: 1 }, mag: beslissers }],
  'zaak.aanmelden': [
    { data: { l }, mag: inbrengers, scherm: true },
    { data: { s: 'vast' }, mag: inbrengers, scherm: true },
    { data: { l, s: 'niet-vast' }, mag: inbrengers, scherm: true },
    { data: { l, s: 'niet-vast', n: 'formulier-1', ...AANMELDING }, mag: inbrengers },
    { data: { l: 'duinstad', s: 'niet-vast', n: 'formulier-1', ...AANMELDING }, mag: ['duin-kpc'] },
  ],
  tafel: [{ data: { l }, mag: allen, scherm: true }],
  'tafel.zaak': [{ data: { l }, mag: [], scherm: true }],
  'bereik.opgeven': [
    { data: { adres: 'iemand@voorbeeld.nl' }, mag: [...allen, ...vreemd.slice(0, 3)], plaats: inChat },
    { data: { adres: 'iemand@voorbeeld.nl' }, mag: [] },
  ],
  'bereik.bevestigen': [
    { data: { code: '123456' }, mag: [...allen, ...vreemd.slice(0, 3)], plaats: inChat, scherm: true },
  ],
  'bereik.opnieuw': [{ data: {}, mag: [...allen, ...vreemd.slice(0, 3)], plaats: inChat }],
  'bereik.verwijderen': [
    { data: { kanaal: 'e-mail' }, mag: [...allen, ...vreemd.slice(0, 3)], plaats: inChat },
  ],
};

test('elke knop over een locatie of over uzelf staat in de tabel', () => {
  expect(Object.keys(tabel).toSorted()).toEqual([...plekverbs, ...eigenverbs].toSorted());
});

function winkel({ na = [] }: Rij): GeheugenStore {
  const events = na.map((kern): LocatieEvent => ({ ...kern, v: 1, op: INTAKE - 60_000 }));
  return new GeheugenStore().zet(locatieStream('oefenstad'), events);
}

const rijen = Object.entries(tabel).flatMap(([verb, alle]) =>
  alle.map((rij, nr) => ({ naam: `${verb} ${nr + 1}`, verb, rij })),
);

test.each(rijen)(
  '$naam: wie mag kan het, ieder ander wordt geweigerd en er verandert niets',
  async ({ verb, rij }) => {
    const fout: string[] = [];
    const gast = { ...senderVan(locaties, 'kpc-1'), tenantId: '55555555-5555-4555-8555-555555555555' };
    const wie = [...allen, ...vreemd].map((id) => ({ id, sender: senderVan(locaties, id) }));
    for (const { id, sender } of [...wie, { id: 'gast', sender: gast }]) {
      const store = winkel(rij);
      const voor = store.koppen();
      const wereld = new Wereld(store, locaties, INTAKE);
      const antwoord = await wereld.druk(sender, verb, rij.data, rij.plaats ?? inKanaal);
      const veranderd = store.koppen() !== voor || wereld.contactpunten.gewijzigd > 0;
      if (rij.heeftHet === id) {
        if (veranderd) fout.push(`${id} veranderde iets`);
      } else if (!rij.mag.includes(id)) {
        if (antwoord.kind !== 'message') fout.push(`${id}: ${antwoord.kind}`);
        if (veranderd) fout.push(`${id} veranderde iets`);
        const tekst = antwoord.kind === 'message' ? antwoord.text : '';
        const recht = tekst === meldingen['geen-recht'] || tekst === meldingen.onbekend;
        if (recht && wereld.log.length === 0) fout.push(`${id}: niet genoteerd`);
      } else if (antwoord.kind !== 'card' || (!veranderd && rij.scherm !== true)) {
        fout.push(`${id} kon het niet: ${JSON.stringify(antwoord).slice(0, 90)}`);
      }
    }
    expect(fout).toEqual([]);
  },
);
