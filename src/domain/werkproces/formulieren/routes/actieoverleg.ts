import type { Rol } from '../../../rollen.ts';
import { rollabels } from '../../../rollen.ts';
import type { Formulier, Veld } from '../../formulier.ts';
import { keuze, keuzes, meerkeuze, tekstveld } from '../velden.ts';

/** Who takes part: Veilig Thuis, police and OM; 3RO and RvdK where it concerns them (methodische onderlegger). */
const deelnemers: readonly Rol[] = ['vt', 'politie', 'ovj', '3ro', 'rvdk'];
const metKpc: readonly Rol[] = [...deelnemers, 'kpc'];

/** Criterion 1: relevant for all three of them. */
export const RELEVANT_VOOR = ['vt', 'politie', 'ovj'] as const;
/** Spoed is a call and no meeting. */
export const SPOED = 'ja';

/** Who can own an action of the meeting. */
const eigenaars = keuzes(
  ...(['vt', 'politie', 'ovj', '3ro', 'rvdk', 'zvh'] as const).map(
    (rol) => [rol, rollabels[rol].lang] as const,
  ),
);

/** Asks for an actieoverleg; both criteria must hold (methodische onderlegger, "Criteria"). */
export const overlegAanmelden: Formulier = {
  id: 'overleg-aanmelden',
  titel: 'Actieoverleg aanmelden',
  uitleg: 'Spoed? Bel direct Veilig Thuis, politie en OM.',
  knop: 'Meld aan',
  schrijft: ['vt', 'politie', 'ovj', 'kpc', '3ro', 'rvdk', 'shn', 'zvh'],
  velden: [
    keuze('spoed', 'Is het spoed?', keuzes(['nee', 'Nee'], [SPOED, 'Ja, ik bel nu']), metKpc, {
      verplicht: true,
      compact: true,
    }),
    meerkeuze(
      'relevant',
      '1. Voor wie is de vraag relevant?',
      keuzes(['vt', 'Veilig Thuis'], ['politie', 'Politie'], ['ovj', 'OM']),
      metKpc,
      { verplicht: true },
    ),
    meerkeuze(
      'inhoud',
      '2. Wat speelt er?',
      keuzes(
        ['samenloop', 'Samenloop straf en zorg'],
        ['risico', 'Criminaliteit of veiligheidsrisico'],
        ['ontkenning', 'Toename of ontkenning van geweld'],
        ['stalking', 'Ex-partnerstalking'],
        ['eer', 'Eergerelateerd geweld of VGV'],
        ['ouderen', 'Ouderenmishandeling'],
        ['kinderen', 'Strafbare kindermishandeling'],
      ),
      metKpc,
      { verplicht: true },
    ),
    keuze(
      'bekend',
      'Bekend bij Reclassering of Raad?',
      keuzes(
        ['3ro', 'Ja, Reclassering'],
        ['rvdk', 'Ja, Raad'],
        ['beide', 'Ja, allebei'],
        ['nee', 'Nee'],
        ['onbekend', 'Nog niet nagegaan'],
      ),
      metKpc,
      { compact: true },
    ),
    keuze(
      'elders',
      'Loopt er al een ander overleg?',
      keuzes(
        ['nee', 'Nee'],
        ['mda', 'Ja, MDA++ of het veiligheidshuis'],
        ['anders', 'Ja, een ander overleg'],
        ['onbekend', 'Nog niet nagegaan'],
      ),
      metKpc,
      { compact: true },
    ),
    {
      ...tekstveld('vraag', 'Wat is uw concrete vraag?', deelnemers),
      uitleg: 'Noem ook wat veilig houden moeilijk maakt.',
      verplicht: true,
    },
  ],
};

/** Notes, owner and date of one step: the owner gets a task that reminds. */
function stap(notitie: string): readonly Veld[] {
  return [
    { ...tekstveld('notitie', notitie, deelnemers), verplicht: true },
    keuze('eigenaar', 'Wie pakt het op?', eigenaars, metKpc, { verplicht: true, compact: true }),
    { soort: 'datum', id: 'datum', label: 'Wanneer is het klaar?', verplicht: true, leest: metKpc },
  ];
}

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

/** Another action of the meeting, besides the one of each step. */
export const overlegActie: Formulier = {
  id: 'overleg-actie',
  titel: 'Actie toevoegen',
  knop: 'Voeg toe',
  schrijft: ['vt', 'politie', 'ovj', 'kpc'],
  velden: stap('Wat moet er gebeuren?'),
};

/** An action that was agreed is done. */
export const actie: Formulier = {
  id: 'actie',
  titel: 'Actie uit het overleg',
  knop: 'Leg vast',
  schrijft: ['vt', 'politie', 'ovj', 'kpc', '3ro', 'rvdk', 'shn', 'zvh'],
  velden: [
    keuze(
      'uitkomst',
      'Is de actie klaar?',
      keuzes(['klaar', 'Ja, klaar'], ['vervallen', 'Niet meer nodig']),
      metKpc,
      { verplicht: true },
    ),
  ],
};
