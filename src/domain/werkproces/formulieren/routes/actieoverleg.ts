import type { Formulier } from '../../formulier.ts';
import { keuze, keuzes, meerkeuze } from '../velden.ts';
import { deelnemers, eigenaars, metKpc, stap } from './overlegvelden.ts';

/** What keeps the situation unsafe, and dangers around it (methodische onderlegger, notes 5 and 6). */
const factoren = keuzes(
  ['onrust', 'Maatschappelijke onrust'],
  ['medewerkers', 'Veiligheid van medewerkers'],
  ['vuurwapen', 'Vuurwapenbezit'],
  ['middelen', 'Middelengebruik'],
  ['psychisch', 'Psychische problemen'],
  ['conflict-kinderen', 'Conflict over kinderen'],
  ['geen-zicht', 'Ontkenning, geen zicht'],
  ['anders', 'Anders'],
  ['geen', 'Geen'],
);

/** Step 1; Veilig Thuis chairs and gives its assessment first. */
export const overlegZorg: Formulier = {
  id: 'overleg-zorg',
  titel: 'Actieoverleg, stap 1',
  uitleg: 'Begin met de beoordeling van Veilig Thuis.',
  knop: 'Naar stap 2',
  schrijft: ['vt', 'politie', 'ovj', 'kpc'],
  velden: [
    keuze(
      'beoordeling',
      'Wat is de beoordeling van Veilig Thuis?',
      keuzes(
        ['acuut', 'Acuut onveilig'],
        ['structureel', 'Structureel onveilig'],
        ['acuut-en-structureel', 'Acuut en structureel onveilig'],
        ['geen', 'Niet onveilig'],
      ),
      deelnemers,
      { verplicht: true },
    ),
    keuze(
      'directeVeiligheid',
      'Wat is er al aan directe veiligheid?',
      keuzes(['afspraken', 'Veiligheidsafspraken'], ['maatregel', 'Een maatregel'], ['niets', 'Nog niets']),
      deelnemers,
      { compact: true },
    ),
    meerkeuze('factoren', 'Complicerende factoren of gevaren?', factoren, deelnemers, { alleen: 'geen' }),
    ...stap('Wat is de grootste zorg als niets verandert?'),
  ],
};

/** Step 2: what is needed to make it safe and keep it so. */
export const overlegNodig: Formulier = {
  id: 'overleg-nodig',
  titel: 'Actieoverleg, stap 2',
  knop: 'Naar stap 3',
  schrijft: ['vt', 'politie', 'ovj', 'kpc'],
  velden: [
    ...stap('Wat is nodig om het veilig te maken?'),
    meerkeuze(
      'scenario',
      'Wat volgt bij een nieuw incident?',
      keuzes(
        ['zsm', 'ZSM-scenario'],
        ['raad', 'Verzoek tot onderzoek bij de Raad'],
        ['huisverbod', 'Huisverbod overwegen'],
        ['anders', 'Anders'],
      ),
      deelnemers,
    ),
    keuze(
      'bewaken',
      'Stelsel Bewaken en Beveiligen gewogen?',
      keuzes(['ja', 'Ja, gewogen'], ['niet-nodig', 'Niet nodig']),
      deelnemers,
      { compact: true },
    ),
  ],
};

/** Which information goes to those involved; "nothing yet" asks nobody to tell (methodische onderlegger, step 3). */
export const BETROKKENEN_NIETS = 'niets';
const watHorenZij = keuzes(['alles', 'De afspraken'], ['deel', 'Een deel'], [BETROKKENEN_NIETS, 'Nog niets']);

/** Those involved are told by whom the meeting chooses; other parties by who chaired. */
export const BETROKKENEN = 'betrokkenen';

/** Step 3: who directs, what follows, who is told; the case goes back to the table. */
export const overlegVervolg: Formulier = {
  id: 'overleg-vervolg',
  titel: 'Actieoverleg, stap 3',
  uitleg: 'Hierna gaat de zaak terug naar de tafel.',
  knop: 'Rond overleg af',
  schrijft: ['vt', 'politie', 'ovj', 'kpc'],
  velden: [
    ...stap('Wie heeft de regie, en wat volgt?'),
    keuze(
      'monitoring',
      'Blijft iemand de veiligheid volgen?',
      keuzes(
        ['vt', 'Ja, Veilig Thuis'],
        ['lokaal-team', 'Ja, het lokale team'],
        ['3ro', 'Ja, de Reclassering'],
        ['ander', 'Ja, een ander'],
        ['nee', 'Nee'],
      ),
      deelnemers,
      { compact: true },
    ),
    meerkeuze(
      'informeren',
      'Wie moet van de afspraken weten?',
      keuzes(
        [BETROKKENEN, 'Betrokkenen'],
        ['lokaal-team', 'Lokaal team'],
        ['3ro', 'Reclassering'],
        ['rvdk', 'Raad'],
        ['zvh', 'Zorg- en Veiligheidshuis'],
      ),
      deelnemers,
    ),
    keuze('betrokkenenHoren', 'Wat horen betrokkenen?', watHorenZij, deelnemers, {
      verplicht: true,
      compact: true,
    }),
    keuze('betrokkenenDoor', 'Wie vertelt het betrokkenen?', eigenaars, metKpc, { compact: true }),
    {
      soort: 'datum',
      id: 'betrokkenenOp',
      label: 'Wanneer horen betrokkenen het?',
      leest: metKpc,
    },
  ],
};
