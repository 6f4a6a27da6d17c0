import { helpscherm } from '../../src/domain/afgeleid/schermen/helpscherm.ts';
import type { HelpView, IntakeAlarmView, PiketView, ZakenView } from '../../src/domain/afgeleid/views.ts';
import { MINUUT, UUR } from '../../src/domain/termijnen/tijdstip.ts';
import type { Rolhouder } from '../../src/domain/zaak/wie.ts';
import type { Voorbeeld } from './basis.ts';
import { kopNietVast, kopVast, na, PEIL } from './basis.ts';

const zaken: ZakenView = {
  soort: 'zaken',
  locatie: 'Oefenstad',
  zaken: [
    { kop: kopVast, volgende: 'antwoord-vt', eigenTaken: 1 },
    {
      kop: { ...kopVast, zaakId: 'oefenstad:OF-26-0041', nummer: 'OF-26-0041', uiterlijk: PEIL + 20 * UUR },
      volgende: 'besluit-vrijheid',
      eigenTaken: 2,
    },
    { kop: kopNietVast, volgende: 'inbreng-partners', eigenTaken: 0 },
  ],
  weggelaten: 0,
};

export const zakenVoorbeelden: readonly Voorbeeld[] = [
  { naam: 'drie zaken', view: zaken },
  { naam: 'geen zaken', view: { ...zaken, zaken: [] } },
  {
    naam: 'veel zaken',
    alleenTest: true,
    view: {
      ...zaken,
      weggelaten: 3,
      zaken: Array.from({ length: 40 }, (_, plek) => ({
        kop: { ...kopVast, zaakId: `oefenstad:OF-26-${100 + plek}`, nummer: `OF-26-0${100 + plek}` },
        volgende: 'slachtoffer-informeren' as const,
        eigenTaken: plek,
      })),
    },
  },
];

const piket: PiketView = {
  soort: 'piket',
  locatie: 'Oefenstad',
  locatieId: 'oefenstad',
  diensten: [
    { rol: 'ovj', organisatie: null, wie: ['Officier van dienst'], overgenomen: false, tot: na(600) },
    {
      rol: 'vt',
      organisatie: 'Kennemerland',
      wie: ['Piket 1', 'Achterwacht'],
      overgenomen: true,
      tot: na(480),
    },
    { rol: 'vt', organisatie: 'Zaanstreek-Waterland', wie: ['Piket'], overgenomen: false, tot: null },
    { rol: '3ro', organisatie: null, wie: [], overgenomen: false, tot: null },
  ],
  overneembaar: [
    { rol: 'vt', organisatie: 'Zaanstreek-Waterland', organisatieId: 'zaanstreek' },
    { rol: '3ro', organisatie: null, organisatieId: null },
  ],
  teruggeefbaar: [],
  gaten: [],
  rooster: false,
  peil: PEIL,
};
const piketMetRooster: PiketView = {
  ...piket,
  overneembaar: [],
  teruggeefbaar: [{ rol: 'vt', organisatie: 'Kennemerland', organisatieId: 'kennemerland' }],
  gaten: [
    { rol: '3ro', organisatie: null, van: null, tot: na(600) },
    { rol: 'vt', organisatie: 'Kennemerland', van: na(2_000), tot: na(2_600) },
  ],
  rooster: true,
};

export const piketVoorbeelden: readonly Voorbeeld[] = [
  { naam: 'met overnemen', view: piket },
  { naam: 'alleen kijken', view: { ...piket, overneembaar: [] } },
  { naam: 'met rooster en gaten', view: piketMetRooster },
];

const HELPLOCATIE = { naam: 'Oefenstad', wieMagKoppelen: ['kpc', 'beheer'] } as const;
const helper = (persoonId: string, ...rollen: readonly Rolhouder[]): HelpView =>
  helpscherm({ persoon: { soort: 'persoon', persoonId, rollen }, locatie: HELPLOCATIE }, false);

export const helpVoorbeelden: readonly Voorbeeld[] = [
  { naam: 'officier en KPC', view: helper('kpc-1', { rol: 'ovj' }, { rol: 'kpc' }) },
  {
    naam: 'onbekende opdracht',
    view: { ...helper('vt-1', { rol: 'vt', organisatie: 'vt-oefenstad' }), onbegrepen: true },
  },
  { naam: 'zonder rol', view: helpscherm(null, false) },
];

export const welkomVoorbeelden: readonly Voorbeeld[] = [
  { naam: 'nog niet gekoppeld', view: { soort: 'welkom', gekoppeldAan: null } },
  { naam: 'gekoppeld', view: { soort: 'welkom', gekoppeldAan: 'Oefenstad' } },
];

const intakeAlarm: IntakeAlarmView = {
  soort: 'intake-alarm',
  bron: 'demo',
  op: PEIL,
  laatste: PEIL,
  aantal: 1,
  aantalFouten: 1,
};

export const intakeAlarmVoorbeelden: readonly Voorbeeld[] = [
  { naam: 'twee fouten', view: { ...intakeAlarm, aantalFouten: 2 } },
  { naam: 'één fout', view: intakeAlarm },
  { naam: 'een stroom meldingen', view: { ...intakeAlarm, aantal: 312, laatste: PEIL + 8 * MINUUT } },
];
