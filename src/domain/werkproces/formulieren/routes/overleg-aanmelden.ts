import type { Formulier } from '../../formulier.ts';
import { keuze, keuzes, meerkeuze, tekstveld } from '../velden.ts';
import { deelnemers, metKpc } from './overlegvelden.ts';

/** Criterion 1: relevant for all three of them. */
export const RELEVANT_VOOR = ['vt', 'politie', 'ovj'] as const;
/** Spoed is a call and no meeting. */
export const SPOED = 'ja';

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
