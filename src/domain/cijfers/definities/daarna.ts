import { rollabels } from '../../rollen.ts';
import { inbrengrollen } from '../cijfer-id.ts';
import { klassen } from '../klassen.ts';
import type { Cijferdefinitie } from './definitie.ts';
import { delen } from './definitie.ts';
import { klassedelen, zonderAntwoord } from './klassedelen.ts';
import { verzetredenen } from './woorden.ts';

/** Victims told (werkproces §7). */
export const slachtoffercijfers: readonly Cijferdefinitie[] = [
  {
    id: 'slachtoffer-tijd',
    groep: 'slachtoffer',
    titel: 'Tijd van besluit tot slachtoffer',
    definitie: 'Van elk besluit tot het slachtoffer is bereikt. Elk slachtoffer en elk besluit telt.',
    eenheid: 'keer bereikt',
    delen: klassedelen(klassen.slachtoffer),
    tijd: true,
    bron: 'Werkproces §7 en §10',
  },
  {
    id: 'slachtoffer-streef',
    groep: 'slachtoffer',
    titel: 'Binnen de streeftijd',
    definitie: 'De streeftijd is die van de locatie toen de zaak begon. Zonder eigen keuze is dat één uur.',
    eenheid: 'keer bereikt',
    delen: delen(['binnen', 'Binnen de streeftijd'], ['buiten', 'Later']),
    aandeel: { wat: 'binnen de streeftijd', teller: ['binnen'], noemer: ['binnen', 'buiten'] },
    bron: 'Werkproces §5',
  },
  {
    id: 'slachtoffer-vrij',
    groep: 'slachtoffer',
    titel: 'Vóór of na de vrijlating',
    definitie: 'Waar de verdachte vrijkwam en wie belde dit noteerde.',
    eenheid: 'keer bereikt',
    delen: delen(['voor', 'Vóór de vrijlating'], ['na', 'Na de vrijlating']),
    aandeel: { wat: 'vóór de vrijlating', teller: ['voor'], noemer: ['voor', 'na'] },
    bron: 'Werkproces §10',
  },
  {
    id: 'slachtoffer-bereikt',
    groep: 'slachtoffer',
    titel: 'Weet het slachtoffer het',
    definitie: 'Elk slachtoffer, over het laatste besluit in de zaak.',
    eenheid: 'slachtoffers',
    delen: delen(
      ['bereikt', 'Bereikt'],
      ['wil-geen-bericht', 'Wil geen bericht'],
      ['niet-bereikt', 'Zaak gesloten, niet bereikt'],
      ['loopt', 'Nog niet bereikt'],
    ),
    aandeel: {
      wat: 'bereikt',
      teller: ['bereikt'],
      noemer: ['bereikt', 'niet-bereikt'],
    },
    bron: 'Werkproces §7',
  },
];

/** Plandata (werkproces §7). */
export const plandatacijfers: readonly Cijferdefinitie[] = [
  {
    id: 'plandata',
    groep: 'plandata',
    titel: 'Plandata',
    definitie:
      'Elke plandatum telt één keer, ook als zij is verzet. Gehaald: afgehandeld op of voor de dag. Over datum: pas later afgehandeld, of nog open na die dag. Vervallen: de zaak sloot voor die dag.',
    eenheid: 'plandata',
    delen: delen(
      ['gehaald', 'Gehaald, niet verzet'],
      ['verzet', 'Verzet en gehaald'],
      ['over-datum', 'Over datum'],
      ['loopt', 'Nog te komen'],
      ['vervallen', 'Vervallen'],
    ),
    aandeel: {
      wat: 'gehaald zonder verzetten',
      teller: ['gehaald'],
      noemer: ['gehaald', 'verzet', 'over-datum'],
    },
    bron: 'Werkproces §7 en §10',
  },
  {
    id: 'plandata-verzet',
    groep: 'plandata',
    titel: 'Waarom verzet',
    definitie: 'Elke keer dat een plandatum is verzet. Een nieuw besluit met een andere dag telt als Anders.',
    eenheid: 'keer verzet',
    delen: verzetredenen,
    bron: 'Werkproces §7',
  },
];

/** How the partners worked together (werkproces §10). */
export const ketencijfers: readonly Cijferdefinitie[] = [
  {
    id: 'advies',
    groep: 'keten',
    titel: 'Advies aanwezig waar nodig',
    definitie:
      'Afdoeningen waarvoor stap 5 een advies vraagt: genoeg bewijs en acuut of structureel onveilig, of een minderjarige verdachte. Aanwezig: het advies van Reclassering of Raad was er bij het besluit.',
    eenheid: 'besluiten',
    delen: delen(['aanwezig', 'Aanwezig'], ['ontbreekt', 'Ontbreekt']),
    aandeel: { wat: 'aanwezig', teller: ['aanwezig'], noemer: ['aanwezig', 'ontbreekt'] },
    bron: 'Werkproces §3 (G3) en §10',
  },
  ...inbrengrollen.map(
    (rol): Cijferdefinitie => ({
      id: `inbreng-${rol}`,
      groep: 'keten',
      titel: `Inbreng: ${rollabels[rol].lang}`,
      definitie: 'Van de vraag om inbreng tot het eerste antwoord. De nacht telt mee.',
      eenheid: 'vragen',
      delen: klassedelen(klassen.inbreng, ...zonderAntwoord),
      tijd: true,
      bron: 'Werkproces §10',
    }),
  ),
  {
    id: 'kennisname',
    groep: 'keten',
    titel: 'Besluit bevestigd door partners',
    definitie:
      'Elke partner die het besluit moest weten. Een besluit dat is ingehaald door een volgend besluit telt niet.',
    eenheid: 'bevestigingen',
    delen: delen(
      ['bevestigd', 'Bevestigd'],
      ['loopt', 'Nog niet'],
      ['geen', 'Zaak gesloten zonder bevestiging'],
    ),
    aandeel: { wat: 'bevestigd', teller: ['bevestigd'], noemer: ['bevestigd', 'geen'] },
    bron: 'Werkproces §7',
  },
  {
    id: 'niet-bereikt',
    groep: 'keten',
    titel: 'Niemand bereikt',
    definitie: 'Hoe vaak een bericht niemand bereikte, zodat een ander aan tafel bericht kreeg.',
    eenheid: 'keer',
    delen: delen(['geen-piket', 'Niemand had dienst'], ['niet-bezorgd', 'Niet bezorgd']),
    bron: 'Werkproces §1',
  },
];
