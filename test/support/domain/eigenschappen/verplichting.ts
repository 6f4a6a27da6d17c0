import assert from 'node:assert/strict';
import type { TaakSoort } from '../../../../src/domain/instellingen/stappen.ts';
import type { ZaakEvent, ZaakEventType } from '../../../../src/domain/zaak/events.ts';
import type { Taak } from '../../../../src/domain/zaak/taak.ts';
import { isOpen } from '../../../../src/domain/zaak/taak.ts';
import type { Zaak } from '../../../../src/domain/zaak/zaak.ts';

type Oorzaken = readonly ZaakEventType[];

/** The case is over here: nobody owes anything any more, and who reopens is asked anew. */
const EINDE: Oorzaken = ['ZaakGesloten', 'ZaakIngetrokken', 'ZaakVerplaatst'];
const BESLUIT: Oorzaken = ['VrijheidBesloten', 'ZaakBesloten', 'RcBesloten', 'UitspraakVastgelegd'];
const BERICHT: Oorzaken = ['MeldingBijgewerkt'];
const REGIO: Oorzaken = ['RegioGevraagd'];
const DEEL_A: Oorzaken = ['AcuutBeantwoord', 'TelefonischBeantwoord', 'DeelAOpnieuwGevraagd'];
const ROUTE: Oorzaken = ['RouteAfgerond', ...BERICHT];
const MAATREGEL: Oorzaken = [
  'MaatregelGeeindigd',
  'MaatregelOvergedragen',
  'MaatregelVerlengd',
  'MaatregelAangevuld',
];

/**
 * What may make an obligation lapse, besides the end of the case: written from the work process, not from the code.
 * What is not named here stays owed until it is answered.
 */
const vervalt: Readonly<Record<TaakSoort, Oorzaken>> = {
  'deel-a': [...REGIO, 'DeelAOpnieuwGevraagd'],
  'deel-a-aanvulling': [...DEEL_A, ...REGIO],
  'deel-a-bevestiging': [...REGIO, 'DeelAOpnieuwGevraagd'],
  // Age, children or offence turned out otherwise: another partner, or none.
  inbreng: [...BERICHT, 'InbrengGegeven'],
  ambtshalve: BERICHT,
  // Small steps follow the facts that ask for them.
  processtap: [
    ...BERICHT,
    ...REGIO,
    ...BESLUIT,
    ...DEEL_A,
    ...MAATREGEL,
    'MaatregelOpgelegd',
    'FormulierIngevuld',
    'InbrengGegeven',
    'AntwoordGegeven',
    'DeelAAangevuld',
    'SchendingGemeld',
  ],
  vrijheid: BERICHT,
  zaakbesluit: BERICHT,
  kennisname: [...BESLUIT, ...BERICHT, ...REGIO, 'InbrengGegeven'],
  // Veilig Thuis itself says that it knows, or another role tells it: the adviser, after a corrected age.
  'vt-informeren': [...BESLUIT, ...BERICHT, ...REGIO, 'KennisGenomen'],
  overdracht: [...BESLUIT, ...REGIO, 'RouteGestart'],
  slachtoffer: [...BESLUIT, ...BERICHT, 'InformantGekozen'],
  informant: BESLUIT,
  // A new date in place of one that still stands is that one moved.
  plandatum: ['PlandatumGezet'],
  'plandatum-item': ['PlandatumAfgehandeld', 'PlandatumGezet'],
  'drie-vragen': [...BERICHT, ...REGIO],
  'vt-melding': ['DeelAAangevuld', 'InbrengGegeven', ...REGIO, 'DeelAOpnieuwGevraagd'],
  triage: [...BERICHT, ...REGIO, ...DEEL_A, 'InbrengGegeven'],
  bekend: ['HgLabelGezet', ...BERICHT, ...REGIO],
  spreekuur: ROUTE,
  'spreekuur-vragen': ROUTE,
  'zvh-agenda': ROUTE,
  'zvh-advies': ROUTE,
  'mda-veiligheid': ROUTE,
  'mda-plan': ROUTE,
  'overleg-zorg': [...ROUTE, ...REGIO],
  'overleg-nodig': [...ROUTE, ...REGIO],
  'overleg-vervolg': [...ROUTE, ...REGIO],
  actie: REGIO,
  'route-besluit': ROUTE,
  // Veilig Thuis weighed it in another way, or the access that it was about does not change any more.
  'acute-check': [
    ...DEEL_A,
    ...BESLUIT,
    ...REGIO,
    ...MAATREGEL,
    ...BERICHT,
    'CheckBeantwoord',
    'HechtenisVerlengd',
  ],
  hechtenis: [...BESLUIT, ...BERICHT, 'HechtenisVerlengd'],
  voorgeleiding: [...BESLUIT, ...BERICHT],
  'maatregel-aanvullen': MAATREGEL,
  maatregel: MAATREGEL,
  verbod: MAATREGEL,
  schending: [],
  'ter-plaatse': [...REGIO, ...DEEL_A, 'DeelAAangevuld'],
};

/** Answered by what was said elsewhere: about the same thing, under another name. */
const doorIetsAnders: Readonly<Partial<Record<TaakSoort, Oorzaken>>> = {
  'deel-a': ['TelefonischBeantwoord'],
  'deel-a-aanvulling': ['DeelAAangevuld', 'DeelAHerwogen', 'AcuutBeantwoord', 'TelefonischBeantwoord'],
  'deel-a-bevestiging': ['AcuutBeantwoord'],
  kennisname: ['VtGeinformeerd'],
  informant: ['InformantGekozen'],
  plandatum: ['PlandatumAfgehandeld'],
  'route-besluit': ['RouteAfgerond'],
};

/** Events that only tell about a task, and answer nothing. */
const overTaak: ReadonlySet<ZaakEventType> = new Set([
  'TaakGevraagd',
  'TaakVerzet',
  'TaakVervallen',
  'HerinneringGegeven',
  'KetenVervroegd',
]);

function beantwoordt(event: ZaakEvent, { id, soort }: Taak): boolean {
  const zelf = 'taakId' in event && event.taakId === id && !overTaak.has(event.type);
  return zelf || doorIetsAnders[soort]?.includes(event.type) === true;
}

function magVervallen(event: ZaakEvent, { soort }: Taak): boolean {
  return EINDE.includes(event.type) || vervalt[soort].includes(event.type);
}

/** Whoever still had to hear of the decision before has to hear of this one. */
function hoortDeVolgende(voor: Taak, na: Zaak): boolean {
  return Object.values(na.taken).some(
    ({ id, soort, rol, organisatie }) =>
      soort === 'kennisname' &&
      id.startsWith(`kennisname:${na.besluiten.length}:`) &&
      rol === voor.rol &&
      organisatie === voor.organisatie,
  );
}

/**
 * No obligation is lost: what was owed before is owed now, or was answered, or lapsed by something that may make it
 * lapse.
 *
 * @param nieuw events of the one command between the two states
 * @returns how many obligations were looked at
 */
export function nietsKwijt(voor: Zaak, na: Zaak, nieuw: readonly ZaakEvent[]): number {
  const open = Object.values(voor.taken).filter(isOpen);
  const types = nieuw.map(({ type }) => type).join(' ');
  for (const taak of open) {
    const nu = na.taken[taak.id];
    assert.ok(nu !== undefined, `${taak.id} is gone after ${types}`);
    if (isOpen(nu)) continue;
    const terecht = nu.status === 'beantwoord' ? beantwoordt : magVervallen;
    assert.ok(
      nieuw.some((event) => terecht(event, taak)),
      `${taak.id} is ${nu.status} after ${types}`,
    );
    const nieuwBesluit = na.besluiten.length > voor.besluiten.length && na.status === 'open';
    const volgt = taak.soort !== 'kennisname' || nu.status === 'beantwoord' || !nieuwBesluit;
    assert.ok(
      volgt || hoortDeVolgende(taak, na),
      `${taak.id} lapsed and nobody is told of the next decision`,
    );
  }
  return open.length;
}
