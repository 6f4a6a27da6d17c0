import type { FormulierView } from '../../src/domain/afgeleid/views.ts';
import type { Veldfout } from '../../src/domain/werkproces/formulier.ts';

/** Above a field that can't be accepted: what to do. */
export const veldfouten: Readonly<Record<Veldfout['fout'], string>> = {
  verplicht: 'Kies of vul een antwoord in.',
  'onbekende-keuze': 'Kies een antwoord uit de lijst.',
  tegenstrijdig: 'Kies “geen van deze” of een van de andere.',
  'spreekt-tegen': 'Dit past niet bij een ander antwoord. Wijzig een van beide.',
  'te-lang': 'Maak de tekst korter.',
  'geen-datum': 'Kies een datum.',
  'geen-tijd': 'Kies een tijd.',
  'tijd-bestaat-niet':
    'Deze tijd was er niet: de klok ging die nacht van 2 naar 3 uur. Kies een andere tijd.',
  'tijd-dubbel': 'De klok ging die nacht van 3 terug naar 2 uur. Kies welke keer u bedoelt.',
  'in-toekomst': 'Dit moment is nog niet geweest. Kijk de dag en de tijd na.',
  'voor-aanhouding': 'Het ophouden begint vóór de aanhouding, of lang erna. Kijk beide tijden na.',
  'aantal-slachtoffers': 'Er is ten minste één slachtoffer, en hoogstens tien.',
  'geen-kenmerk': 'Gebruik 4 tot 40 letters, cijfers en streepjes.',
  'andere-locatie': 'Dit nummer hoort bij een zaak van een andere locatie. Bel de KPC daar.',
  gekeurd: 'Dit past niet. Kijk dit na.',
  'datum-voorbij': 'Kies vandaag of een latere dag.',
  'zelfde-datum': 'De plandatum staat al op deze dag. Kies een andere dag.',
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
  tijd: 'Kies een tijd.',
} as const;

export const formulierteksten = {
  alleen: 'Kies “{keuze}” of een van de andere.',
  nodigBij: 'Nodig omdat u “{antwoord}” koos bij “{vraag}”.',
  spreektTegen: 'Dit past niet bij uw antwoord op “{vraag}”. Wijzig een van beide.',
  fouten: 'Er klopt nog iets niet. Kijk bij de velden hieronder.',
  foutenBij: 'Er klopt nog iets niet. Kijk bij {vragen}.',
  verouderd: 'Deze taak is intussen gewijzigd. Uw invoer staat er nog. Kijk of die nog klopt.',
  'niet-opgeslagen': 'Dit is niet opgeslagen. Probeer het over een minuut opnieuw.',
  onzeker: 'Nog niet zeker of dit is opgeslagen. Verstuur gerust opnieuw: het telt één keer.',
  kies: 'Kies…',
  scherm: 'Stap {nr} van {van}.',
  verder: 'Verder',
  geenNamen: 'Kort. Geen namen.',
  afspraakMondeling: 'Wat is afgesproken, hoort u van: {rol}.',
} as const;

/** Another road for the same task; `data` says which, where the verb does not. */
export const anders = {
  'plandatum-verzetten': { knop: 'Verzet', verb: 'plandatum.verzetten' },
  'besluit-wijzigen': { knop: 'Wijzig besluit', verb: 'vrijheid.wijzigen' },
  'acuut-wijzigen': { knop: 'Wijzig antwoord', verb: 'acuut.wijzigen' },
  /** The same for an answer that a colleague has yet to stand behind. */
  'acuut-bevestigen': { knop: 'Bevestig of wijzig', verb: 'acuut.wijzigen' },
  'zit-vast': { knop: 'Zit wel vast', verb: 'zaak.verbeteren', data: { s: 'vast' } },
  'zit-niet-vast': { knop: 'Zit niet vast', verb: 'zaak.verbeteren', data: { s: 'niet-vast' } },
} as const satisfies Readonly<
  Record<
    FormulierView['ook'][number],
    { readonly knop: string; readonly verb: string; readonly data?: Readonly<Record<string, string>> }
  >
>;
