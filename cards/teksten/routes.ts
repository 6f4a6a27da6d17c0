import type { KlaarView } from '../../src/domain/afgeleid/views.ts';
import type { Routetaaksoort } from '../../src/domain/werkproces/routetaken.ts';
import type { Threadsoort } from '../../src/domain/zaak/draadsoort.ts';
import type { Tijdlijnsoort } from '../../src/domain/zaak/historiesoort.ts';

type Taaktekst = { readonly titel: string; readonly vraag: string };
type Klaartekst = { readonly wat: string; readonly nu: string };
type Soort = Routetaaksoort | 'route-besluit';

/** Tasks of roads and side questions: title, and what is asked. */
export const routetaakteksten: Readonly<Record<Soort, Taaktekst>> = {
  'drie-vragen': {
    titel: 'Drie vragen aan Veilig Thuis',
    vraag: 'Beantwoord de drie vragen over de veiligheidsbeoordeling.',
  },
  'vt-melding': {
    titel: 'VT-melding doen',
    vraag: 'De VT-melding is nodig en ontbreekt. Doe hem vandaag.',
  },
  triage: {
    titel: 'Triage met de Raad',
    vraag: 'Bepaal samen met de Raad het vervolg voor de kinderen.',
  },
  bekend: {
    titel: 'Bekend bij Veilig Thuis',
    vraag: 'De tafel vraagt of dit systeem bij u bekend is.',
  },
  spreekuur: {
    titel: 'HG-spreekuur',
    vraag: 'Spreek de verdachte. Vraag toestemming voor contact met Veilig Thuis.',
  },
  'spreekuur-vragen': {
    titel: 'Vragen na het HG-spreekuur',
    vraag: 'Beantwoord de vragen samen met Veilig Thuis.',
  },
  'zvh-agenda': {
    titel: 'Agenda ZVH',
    vraag: 'Zet de zaak op de agenda. Leg de datum vast.',
  },
  'zvh-advies': {
    titel: 'Advies ZVH',
    vraag: 'Geef uw advies aan de officier. Loop de zes eisen langs.',
  },
  'mda-veiligheid': {
    titel: 'MDA++: directe veiligheid',
    vraag: 'Leg vast of er directe veiligheid is.',
  },
  'mda-plan': { titel: 'MDA++: plan van aanpak', vraag: 'Leg vast of het plan klaar is.' },
  'overleg-zorg': {
    titel: 'Actieoverleg, stap 1',
    vraag: 'U zit voor. Begin met de beoordeling van Veilig Thuis.',
  },
  'overleg-nodig': { titel: 'Actieoverleg, stap 2', vraag: 'Leg vast wat nodig is.' },
  'overleg-vervolg': {
    titel: 'Actieoverleg, stap 3',
    vraag: 'Leg vast wie regie heeft en wat volgt.',
  },
  actie: {
    titel: 'Actie uit het overleg',
    vraag: 'Open voor wat is afgesproken. Leg vast als het klaar is.',
  },
  'route-besluit': {
    titel: 'Besluit na terugkoppeling',
    vraag: 'De uitkomst is er. Leg vast wat u nu besluit.',
  },
};

/** The same task in a list. */
export const routetaaknamen: Readonly<Record<Soort, string>> = {
  'drie-vragen': 'drie vragen',
  'vt-melding': 'VT-melding',
  triage: 'triage met de Raad',
  bekend: 'bekend bij Veilig Thuis',
  spreekuur: 'HG-spreekuur',
  'spreekuur-vragen': 'vragen na het HG-spreekuur',
  'zvh-agenda': 'agenda ZVH',
  'zvh-advies': 'advies ZVH',
  'mda-veiligheid': 'MDA++ directe veiligheid',
  'mda-plan': 'MDA++ plan',
  'overleg-zorg': 'actieoverleg stap 1',
  'overleg-nodig': 'actieoverleg stap 2',
  'overleg-vervolg': 'actieoverleg stap 3',
  actie: 'actie uit het overleg',
  'route-besluit': 'besluit na terugkoppeling',
};

/** What happened and what happens now. */
export const routeklaar = {
  antwoord: { wat: 'Uw antwoord is opgeslagen.', nu: 'De tafel ziet dat u hebt geantwoord.' },
  genoteerd: { wat: 'Uw poging is opgeslagen.', nu: 'De taak blijft open. U krijgt een herinnering.' },
  'route-besluit': { wat: 'Uw besluit staat vast.', nu: 'De zaak gaat verder aan de tafel.' },
  overleg: { wat: 'Het actieoverleg is aangemeld.', nu: 'Veilig Thuis krijgt nu bericht en zit voor.' },
  actie: { wat: 'De actie is toegevoegd.', nu: 'Wie dit oppakt, krijgt nu een taak.' },
  'bekend-gevraagd': { wat: 'De vraag is gesteld.', nu: 'Veilig Thuis krijgt nu bericht.' },
  verplaatst: { wat: 'De zaak is verplaatst.', nu: 'De andere locatie heeft nu alles. Bel de KPC daar.' },
  'hg-label': { wat: 'Dit is nu een HG-zaak.', nu: 'Veilig Thuis en de partners krijgen hun vragen.' },
} as const satisfies Partial<Record<KlaarView['wat'], Klaartekst>>;

/** Lines in the thread: that it happened. */
export const routedraad = {
  'route-gestart': 'De zaak krijgt een vervolg buiten de tafel.',
  'route-afgerond': 'De zaak is terug aan de tafel.',
  'hg-label': 'Dit is nu een HG-zaak.',
  verplaatst: 'De zaak is verplaatst en gaat verder als {nr}.',
  overgenomen: 'De zaak is overgenomen en was {nr}.',
} as const satisfies Partial<Record<Threadsoort, string>>;

/** Lines of the time line. */
export const routetijdlijn = {
  antwoord: 'Antwoord: {taak}, {wie}',
  'route-gestart': 'Andere route gekozen, {wie}',
  'route-afgerond': 'Terug aan de tafel, {wie}',
  'actie-toegevoegd': 'Actie toegevoegd, {wie}',
  'bekend-gevraagd': 'Gevraagd of Veilig Thuis dit systeem kent, {wie}',
  'hg-label': 'Alsnog een HG-zaak, {wie}',
  verplaatst: 'Verplaatst naar een andere locatie, {wie}',
  overgenomen: 'Overgenomen van een andere locatie',
} as const satisfies Partial<Record<Tijdlijnsoort, string>>;
