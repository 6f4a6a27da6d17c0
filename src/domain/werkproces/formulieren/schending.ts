import type { Rol } from '../../rollen.ts';
import type { Formulier } from '../formulier.ts';
import { deelnemers, keuze, keuzes, tekstveld } from './velden.ts';

/** Who acts on a breach, or supervises (B, Bijlage II: breaking conditions is a case of acute unsafety). */
const lezers: readonly Rol[] = ['ovj', 'politie', 'vt', '3ro', 'rvdk'];

const soorten = keuzes(
  ['contact', 'Contact gezocht'],
  ['locatie', 'Op een verboden plek'],
  ['meldplicht', 'Niet gemeld'],
  ['middelen', 'Drugs of alcohol'],
  ['anders', 'Andere voorwaarde geschonden'],
);
const nu = keuzes(['gevaar', 'Ja, 112 is gebeld'], ['nee', 'Nee'], ['onbekend', 'Onbekend']);

/** Somebody reports that a measure was broken: OvJ, Veilig Thuis and police hear it at once. */
export const schendingMelden: Formulier = {
  id: 'schending-melden',
  titel: 'Overtreding melden',
  uitleg: 'Gevaar nu? Bel eerst 112.',
  knop: 'Meld overtreding',
  schrijft: deelnemers,
  velden: [
    keuze('wat', 'Wat is er gebeurd?', soorten, lezers, { verplicht: true }),
    keuze('gevaar', 'Is er nu gevaar?', nu, lezers, { compact: true }),
    tekstveld('toelichting', 'Toelichting', lezers),
  ],
};

const gevolgen = keuzes(
  ['aanhouding', 'Aanhouding bevolen'],
  ['opheffing-schorsing', 'Opheffing schorsing gevorderd'],
  ['strenger', 'Strengere maatregel'],
  ['waarschuwing', 'Waarschuwing'],
  ['geen', 'Geen gevolg'],
);

/** What the OvJ does about a breach. */
export const schending: Formulier = {
  id: 'schending',
  titel: 'Overtreding: wat doet u?',
  knop: 'Leg vast',
  schrijft: ['ovj'],
  velden: [keuze('gevolg', 'Wat besluit u?', gevolgen, lezers, { verplicht: true })],
};
