import type {
  Bewijsregel,
  Feitregel,
  InzienView,
  TakenView,
  Tijdlijnregel,
  TijdlijnView,
} from '../../src/domain/afgeleid/views.ts';
import { formulieren } from '../../src/domain/werkproces/formulierenregister.ts';
import type { Tijdlijnsoort } from '../../src/domain/zaak/historiesoort.ts';
import { tijdlijnteksten } from '../teksten/tijdlijn.ts';
import type { Voorbeeld } from './basis.ts';
import { kopVast, na, taak } from './basis.ts';

const taken: TakenView = {
  soort: 'taken',
  kop: kopVast,
  taken: [
    { ...taak('vrijheid', 'ovj'), status: 'gevraagd', uiterlijk: kopVast.uiterlijk, slachtoffer: null },
    { ...taak('informant', 'ovj'), status: 'opgepakt', uiterlijk: null, slachtoffer: 1 },
    { ...taak('zaakbesluit', 'ovj'), status: 'beantwoord', uiterlijk: null, slachtoffer: null },
  ],
  acties: ['inzien', 'zaakseigenaar', 'sluiten', 'koppelen', 'intrekken'],
};

export const takenVoorbeelden: readonly Voorbeeld[] = [
  { naam: 'officier', view: taken },
  { naam: 'zonder taak', view: { ...taken, taken: [], acties: ['inzien', 'heropenen'] } },
  {
    naam: 'twee rollen, hetzelfde gevraagd',
    view: {
      ...taken,
      taken: [
        {
          ...taak('inbreng', 'politie'),
          status: 'gevraagd',
          uiterlijk: kopVast.uiterlijk,
          slachtoffer: null,
        },
        { ...taak('inbreng', 'kpc'), status: 'gevraagd', uiterlijk: kopVast.uiterlijk, slachtoffer: null },
        { ...taak('verbod', 'politie'), status: 'opgepakt', uiterlijk: na(120), slachtoffer: null },
      ],
      acties: ['inzien', 'overleg', 'regio', 'koppelen', 'ontkoppelen', 'verplaatsen', 'intrekken'],
    },
  },
];

const leeg: Tijdlijnregel = {
  op: na(0),
  wat: 'gemeld',
  rol: null,
  organisatie: null,
  taak: null,
  acuut: null,
  laat: false,
  aantal: 1,
};

const regels: readonly Tijdlijnregel[] = [
  leeg,
  { ...leeg, op: na(0), wat: 'gevraagd', rol: 'vt', taak: 'deel-a' },
  { ...leeg, op: na(3), wat: 'opgepakt', rol: 'vt', taak: 'deel-a' },
  { ...leeg, op: na(10), wat: 'acuut-antwoord', rol: 'vt', acuut: 'ja' },
  { ...leeg, op: na(15), wat: 'inbreng', rol: '3ro' },
  { ...leeg, op: na(180), wat: 'herinnerd', rol: 'ovj', taak: 'vrijheid', laat: true, aantal: 4 },
  { ...leeg, op: na(200), wat: 'vrijheid-besloten', rol: 'ovj' },
];

const bewijs: readonly Bewijsregel[] = [
  {
    taakId: 'deel-a:vt-kennemerland',
    taak: 'deel-a',
    rol: 'vt',
    organisatie: 'Kennemerland',
    bezorging: [
      { wat: 'aangenomen', kanaal: 'teams', op: na(0) },
      { wat: 'aangenomen', kanaal: 'e-mail', op: na(5) },
      { wat: 'aangenomen', kanaal: 'telefoon', op: na(8) },
      { wat: 'bezorgd', kanaal: 'telefoon', op: na(9) },
      { wat: 'aangenomen', kanaal: 'teams', op: na(10) },
      { wat: 'geopend', kanaal: 'teams', op: na(31) },
    ],
    momenten: [
      { wat: 'gevraagd', op: na(0), rollen: [] },
      { wat: 'herhaald', op: na(10), rollen: [] },
      { wat: 'bellen', op: na(20), rollen: ['3ro'] },
      { wat: 'gemeld', op: na(30), rollen: ['kpc', 'ovj'] },
      { wat: 'opgepakt', op: na(31), rollen: [] },
      { wat: 'beantwoord', op: na(34), rollen: [] },
    ],
    weggelaten: 2,
  },
];

const tijdlijn: TijdlijnView = { soort: 'tijdlijn', kop: kopVast, regels, weggelaten: 0, bewijs: [] };

export const tijdlijnVoorbeelden: readonly Voorbeeld[] = [
  { naam: 'eerste uren', view: tijdlijn },
  { naam: 'voor KPC en OvJ', view: { ...tijdlijn, regels: tijdlijn.regels.slice(-3), bewijs } },
  {
    naam: 'alle soorten, meer dagen',
    alleenTest: true,
    view: {
      ...tijdlijn,
      weggelaten: 4,
      regels: (Object.keys(tijdlijnteksten) as Tijdlijnsoort[]).map((wat, plek) => ({
        ...leeg,
        op: na(plek * 400),
        wat,
        rol: 'shn' as const,
        taak: 'slachtoffer' as const,
      })),
    },
  },
];

const inzien: InzienView = {
  soort: 'inzien',
  kop: kopVast,
  feiten: [
    {
      soort: 'acuut',
      acuut: 'ja',
      regio: null,
      compleet: true,
      verschil: false,
      telefonisch: { rol: '3ro', op: na(26) },
    },
    { soort: 'acuut', acuut: 'nee-voorlopig', regio: 'Kennemerland', compleet: false, verschil: true },
    { soort: 'sash', uitkomst: 'hoog' },
    { soort: 'lopende-maatregel', maatregel: '509hh' },
    { soort: 'vooraf', uitkomst: 'ja', op: na(-60), door: 'vt' },
    {
      soort: 'vrijheid',
      besluit: 'heenzenden-509hh',
      op: na(200),
      maatregelen: ['contactverbod', 'gebiedsverbod'],
    },
    { soort: 'zaakbesluit', besluiten: ['plandatum', 'afdeling-onderzoeken'], op: na(210) },
    { soort: 'informant', slachtoffer: 1, rol: 'shn' },
    { soort: 'informant', slachtoffer: 2, rol: null },
    { soort: 'pogingen', aantal: 2, laatste: na(240) },
    { soort: 'wens-slachtoffer', vervolging: 'ja', bescherming: ['contactverbod', 'opvang'] },
    { soort: 'recidive' },
    { soort: 'stalking-aanhouden' },
    { soort: 'veilig-kanaal', kanaal: 'vertrouwenspersoon' },
    { soort: 'eerste-contact', wie: 'vt', anderBelt: true },
    { soort: 'toestemming-vt', gegeven: true, op: na(150) },
    {
      soort: 'geinformeerd',
      slachtoffer: 2,
      op: na(250),
      minuten: 50,
      binnenStreef: true,
      voorVrijlating: true,
    },
    { soort: 'plandatum', op: na(14 * 24 * 60) },
    { soort: 'reden', vangrails: ['G1'], reden: 'geen-bezwaren' },
  ],
  formulieren: [
    {
      formulier: formulieren['deel-a'],
      rol: 'vt',
      organisatie: 'Kennemerland',
      op: na(14),
      antwoorden: {
        gevallen: ['stalking-angst', 'schending'],
        toegang: 'ja',
        zicht: 'nee',
        voorwaarden:
          'Geen contact met het gezin.\nKinderen blijven bij familie. **Let op** <at>Officier</at>',
      },
    },
    {
      formulier: formulieren['plandatum-verzetten'],
      rol: 'ovj',
      organisatie: null,
      op: na(300),
      antwoorden: { plandatum: '2026-12-21', reden: 'agenda' },
    },
  ],
  toelichting: 'Buren hoorden geschreeuw. Deur is vernield.',
  reacties: [{ op: na(30), rol: 'politie', tekst: 'Wij rijden langs. ![foto](http://voorbeeld.test/x.png)' }],
  samenvatting: false,
  bewijs,
};

const geenAntwoord = (regio: string): Feitregel => ({
  soort: 'acuut',
  acuut: 'onbekend',
  regio,
  compleet: false,
  verschil: false,
  zonderAntwoord: true,
});

export const inzienVoorbeelden: readonly Voorbeeld[] = [
  { naam: 'volledig', view: inzien },
  {
    naam: 'Veilig Thuis gaf nog geen antwoord',
    view: {
      ...inzien,
      feiten: [
        geenAntwoord('Kennemerland'),
        geenAntwoord('Noord-Holland Noord'),
        { soort: 'sash', uitkomst: 'niet-afgenomen' },
        { soort: 'advies', rol: '3ro', binnen: false },
      ],
      formulieren: [],
      reacties: [],
      bewijs: [],
    },
  },
  {
    naam: 'niets te lezen',
    view: { ...inzien, feiten: [], formulieren: [], toelichting: null, reacties: [], bewijs: [] },
  },
  {
    naam: 'samenvatting met lange teksten',
    alleenTest: true,
    view: {
      ...inzien,
      samenvatting: true,
      reacties: Array.from({ length: 25 }, (_, nummer) => ({
        op: na(40 + nummer),
        rol: 'vt' as const,
        tekst: 'Wij bellen straks terug met de buren. '.repeat(26),
      })),
    },
  },
];
