import type { Rol } from '../../../rollen.ts';
import type { Formulier } from '../../formulier.ts';
import { keuze, keuzes, meerkeuze, tekstveld } from '../velden.ts';

const tafel: readonly Rol[] = ['zvh', 'ovj', 'kpc', 'vt', '3ro', 'rvdk', 'politie'];
const wegers: readonly Rol[] = ['zvh', 'ovj', 'vt', '3ro', 'rvdk'];

/** The case gets its place on the agenda; MDA++ has clocks of its own (werkproces §5, §8). */
export const zvhAgenda: Formulier = {
  id: 'zvh-agenda',
  titel: 'Agenda Zorg- en Veiligheidshuis',
  knop: 'Leg vast',
  schrijft: ['zvh', 'kpc'],
  velden: [
    {
      soort: 'datum',
      id: 'datum',
      label: 'Op welke datum staat de zaak op de agenda?',
      verplicht: true,
      leest: tafel,
    },
    keuze('tafel', 'Welke tafel?', keuzes(['zvh', 'Zorg- en Veiligheidshuis'], ['mda', 'MDA++']), tafel, {
      verplicht: true,
    }),
  ],
};

/** Direct safety in the family, within a week (projecten-geweld, MDA++ result 1). */
export const mdaVeiligheid: Formulier = {
  id: 'mda-veiligheid',
  titel: 'MDA++: directe veiligheid',
  knop: 'Leg vast',
  schrijft: ['zvh', 'vt', 'kpc'],
  velden: [
    keuze(
      'veilig',
      'Is er nu directe veiligheid?',
      keuzes(['ja', 'Ja'], ['afspraken', 'Nee, wel afspraken'], ['nee', 'Nee']),
      tafel,
      { verplicht: true, nogNiet: ['nee'] },
    ),
  ],
};

/** The plan for stable safety, within four weeks (same source, result 2). */
export const mdaPlan: Formulier = {
  id: 'mda-plan',
  titel: 'MDA++: plan van aanpak',
  knop: 'Leg vast',
  schrijft: ['zvh', 'vt', 'kpc'],
  velden: [
    keuze(
      'plan',
      'Is er een plan van aanpak?',
      keuzes(['klaar', 'Ja, het plan is klaar'], ['geen', 'Nee, er komt geen plan']),
      tafel,
      { verplicht: true },
    ),
    tekstveld('toelichting', 'Hoofdlijn van het plan', wegers),
  ],
};

/** The six demands on an advice of the ZVH (werkplan-zsm-veiligheidshuizen, note 1). */
export const ZVH_EISEN = keuzes(
  ['actueel', 'Actueel: niet ouder dan een jaar'],
  ['doel', 'Doel van de interventie is duidelijk'],
  ['context', 'Gevolgen voor systeem en omgeving'],
  ['juridisch', 'Concrete juridische taal'],
  ['kort', 'Kort en bondig'],
  ['historie', 'Historie van huiselijk geweld staat erin'],
);

/** The advice of the ZVH with the check on its six demands. */
export const zvhAdvies: Formulier = {
  id: 'zvh-advies',
  titel: 'Advies Zorg- en Veiligheidshuis',
  uitleg: 'Loop de zes eisen langs voordat u verstuurt.',
  knop: 'Verstuur advies',
  schrijft: ['zvh', 'kpc'],
  velden: [
    keuze(
      'advies',
      'Wat adviseert u?',
      keuzes(
        ['vervolgen', 'Vervolgen'],
        ['voorwaardelijk', 'Voorwaardelijk afdoen'],
        ['zorg', 'Zorg zonder strafrecht'],
        ['geen', 'Geen advies mogelijk'],
      ),
      wegers,
      { verplicht: true },
    ),
    tekstveld('toelichting', 'Uw advies in het kort', wegers),
    meerkeuze('eisen', 'Welke eisen haalt uw advies?', ZVH_EISEN, wegers, { verplicht: true }),
    keuze(
      'toch',
      'Haalt uw advies niet alle zes? Toch versturen?',
      keuzes(['ja', 'Ja, de officier ziet wat ontbreekt']),
      wegers,
      { compact: true },
    ),
  ],
};
