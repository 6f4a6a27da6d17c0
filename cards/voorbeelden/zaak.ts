import type { Balk, Partnerregel, ZaakView } from '../../src/domain/afgeleid/views.ts';
import { vanIso } from '../../src/domain/termijnen/tijdstip.ts';
import type { Voorbeeld } from './basis.ts';
import { kopNietVast, kopVast, na } from './basis.ts';

const beantwoord: readonly Partnerregel[] = [
  { rol: 'vt', organisatie: null, status: 'beantwoord', op: na(10) },
  { rol: 'politie', organisatie: null, status: 'beantwoord', op: na(5) },
  { rol: '3ro', organisatie: null, status: 'opgepakt', op: na(15) },
  { rol: 'rvdk', organisatie: null, status: 'gevraagd', op: na(0) },
  { rol: 'shn', organisatie: null, status: 'gevraagd', op: na(0) },
  { rol: 'ovj', organisatie: null, status: 'gevraagd', op: na(0) },
];

const nieuw: readonly Partnerregel[] = [
  { rol: 'vt', organisatie: 'Kennemerland', status: 'gevraagd', op: na(0) },
  { rol: 'vt', organisatie: 'Zaanstreek-Waterland', status: 'opgepakt', op: na(6) },
  { rol: 'politie', organisatie: null, status: 'gevraagd', op: na(0) },
  { rol: '3ro', organisatie: null, status: 'nvt', op: null },
  { rol: 'rvdk', organisatie: null, status: 'gevraagd', op: na(0) },
  { rol: 'shn', organisatie: null, status: 'gevraagd', op: na(0) },
];

/** Veilig Thuis was asked, or is at it. */
const metVt = (status: 'gevraagd' | 'opgepakt', op: number): readonly Partnerregel[] =>
  beantwoord.map((regel) => (regel.rol === 'vt' ? { ...regel, status, op } : regel));

/** What stands below a bar before there is an answer. */
const voorAntwoord: Partial<Record<Balk['soort'], Pick<ZaakView, 'partners' | 'volgende'>>> = {
  'deel-a-gevraagd': { partners: metVt('gevraagd', na(0)), volgende: 'antwoord-vt' },
  'deel-a-opgepakt': { partners: metVt('opgepakt', na(10)), volgende: 'antwoord-vt' },
};

const basis: ZaakView = {
  soort: 'zaak',
  kop: kopVast,
  kenmerken: ['ex-partner', 'stalking', 'kinderen'],
  balk: { soort: 'deel-a-binnen', acuut: null },
  partners: beantwoord,
  volgende: 'inbreng-partners',
  gesloten: false,
  streef: null,
};

const balken: readonly Balk[] = [
  { soort: 'deel-a-gevraagd' },
  { soort: 'deel-a-opgepakt' },
  { soort: 'deel-a-voorlopig' },
  { soort: 'deel-a-binnen', acuut: 'ja' },
  { soort: 'deel-a-binnen', acuut: 'nee' },
  { soort: 'antwoorden-verschillen' },
  { soort: 'antwoord-gewijzigd-na-besluit' },
  { soort: 'vrijheid-besloten', op: na(140) },
  { soort: 'slachtoffer-nog-niet-bereikt' },
  { soort: 'zaak-besloten', op: na(1_600) },
  { soort: 'plandatum', op: vanIso('2026-12-21T09:00:00+01:00') },
  { soort: 'plandatum-voorbij', op: vanIso('2026-12-21T09:00:00+01:00') },
  { soort: 'ingetrokken', op: na(90) },
];

export const zaakVoorbeelden: readonly Voorbeeld[] = [
  { naam: 'deel A is er', view: basis },
  {
    naam: 'net gemeld, twee regio’s',
    view: {
      ...basis,
      kop: { ...kopVast, oefening: false },
      kenmerken: ['ouder-kind', 'kinderen', 'kindermishandeling-handreiking'],
      balk: { soort: 'deel-a-gevraagd' },
      partners: nieuw,
      volgende: 'antwoord-vt',
    },
  },
  {
    naam: 'termijn verstreken',
    view: { ...basis, balk: { soort: 'termijn-verstreken' }, volgende: 'besluit-vrijheid' },
  },
  {
    naam: 'niet vast',
    view: { ...basis, kop: kopNietVast, kenmerken: ['kind-ouder', 'minderjarige-verdachte'] },
  },
  {
    naam: 'gesloten',
    view: {
      ...basis,
      kop: { ...kopVast, uiterlijk: null, uiterlijkVan: null },
      balk: { soort: 'gesloten', op: na(3_000) },
      partners: beantwoord.map((regel) => ({ ...regel, status: 'beantwoord' })),
      volgende: 'niets',
      gesloten: true,
    },
  },
  ...balken.map((balk) => ({
    naam: `balk ${balk.soort}`,
    view: { ...basis, ...voorAntwoord[balk.soort], balk },
  })),
];
