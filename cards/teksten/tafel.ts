import type { Threadsoort } from '../../src/domain/afgeleid/views.ts';

export const tafelkaart = {
  titel: 'Tafel',
  van: '{locatie}, {op}.',
  sinds: 'Nieuws telt vanaf {sinds}.',
  geen: 'Er zijn geen open zaken.',
  nieuws: 'Nieuw: {wat}.',
  wacht: 'Wacht op: {wie}.',
  vandaag: 'Plandatum vandaag of eerder: {nummers}.',
  morgen: 'Plandatum morgen: {nummers}.',
  geenPlandata: 'Vandaag en morgen geen plandata.',
  plek: 'Tafel, zaak {plek} van {aantal}',
  start: 'Zaken langslopen',
  vorige: 'Vorige',
  volgende: 'Volgende',
  lijst: 'Naar de lijst',
} as const;

/** What happened since the table before, in two or three words; never what was answered. */
export const tafelnieuws: Readonly<Record<Threadsoort, string>> = {
  'deel-a-beantwoord': 'deel A beantwoord',
  'deel-a-compleet': 'deel A compleet',
  'deel-a-gewijzigd': 'deel A gewijzigd',
  'inbreng-binnen': 'inbreng binnen',
  'vrijheid-besloten': 'besluit vrijheid',
  'zaak-besloten': 'besluit zaak',
  'slachtoffer-bereikt': 'slachtoffer geïnformeerd',
  'slachtoffer-wil-geen-bericht': 'slachtoffer informeren afgerond',
  'plandatum-gezet': 'plandatum gekozen',
  'plandatum-verzet': 'plandatum verzet',
  'plandatum-afgehandeld': 'plandatum afgehandeld',
  gesloten: 'gesloten',
  heropend: 'heropend',
  ingetrokken: 'ingetrokken',
  gekoppeld: 'gekoppeld',
  'melding-bijgewerkt': 'melding bijgewerkt',
  'route-gestart': 'vervolg gestart',
  'route-afgerond': 'vervolg afgerond',
  'hg-label': 'HG-label',
  'niet-bereikt': 'iemand niet bereikt',
};
