import type { Veldfout } from '../../src/domain/werkproces/formulier.ts';

/** Above a field that can't be accepted: what to do. */
export const veldfouten: Readonly<Record<Veldfout['fout'], string>> = {
  verplicht: 'Kies of vul een antwoord in.',
  'onbekende-keuze': 'Kies een antwoord uit de lijst.',
  tegenstrijdig: 'Kies “geen van deze” of een van de andere.',
  'te-lang': 'Maak de tekst korter.',
  'geen-datum': 'Kies een datum.',
  'datum-voorbij': 'Kies vandaag of een latere dag.',
  'geen-zaaknummer': 'Vul een zaaknummer in, zoals OF-26-0042.',
  persoonsgegeven: 'Haal namen, adressen en nummers weg.',
  'eisen-missen': 'Niet alle eisen zijn gehaald. Vul aan, of kies hieronder toch versturen.',
  'niet-voor-alle': 'Het moet voor alle drie relevant zijn. Anders past dit overleg niet.',
  'bel-bij-spoed': 'Bij spoed belt u nu. Het overleg is daarvoor te laat.',
  'onbekend-veld': 'Dit veld hoort niet bij deze taak.',
};

/** Said by the client itself when a required field is empty. */
export const verplicht = {
  keuze: 'Kies een antwoord.',
  tekst: 'Vul een antwoord in.',
  datum: 'Kies een datum.',
} as const;

export const formulierteksten = {
  fouten: 'Er ontbreekt nog iets. Kijk bij de velden hieronder.',
  verouderd: 'Deze taak is intussen gewijzigd. Uw invoer staat er nog.',
  kies: 'Kies…',
  scherm: 'Stap {nr} van {van}.',
  verder: 'Verder',
  geenNamen: 'Kort. Geen namen.',
  afspraakMondeling: 'Wat is afgesproken, hoort u van: {rol}.',
} as const;

/** Another road for the same task. */
export const anders = {
  'plandatum-verzetten': { knop: 'Verzet', verb: 'plandatum.verzetten' },
  'besluit-wijzigen': { knop: 'Wijzig besluit', verb: 'vrijheid.wijzigen' },
  'acuut-wijzigen': { knop: 'Wijzig antwoord', verb: 'acuut.wijzigen' },
} as const;
