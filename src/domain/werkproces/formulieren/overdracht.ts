import type { Rol } from '../../rollen.ts';
import type { Formulier } from '../formulier.ts';
import { keuze, keuzes, meerkeuze } from './velden.ts';

/** Who works on with what was handed over, and the OvJ who decided (B 855–859). */
const lezers: readonly Rol[] = ['vt', 'ovj', '3ro', 'rvdk', 'politie'];

const aan = keuzes(
  ['lokaal-team', 'Lokaal team'],
  ['hulpverlening', 'Betrokken hulpverlening'],
  ['jeugdbescherming', 'Jeugdbescherming'],
  ['zvh', 'Zorg- en Veiligheidshuis (MDA++)'],
  // What Veilig Thuis does itself is a road as well (B 4490–4497).
  ['vt-vv', 'Nog niet: wij doen voorwaarden en vervolg (V&V)'],
  ['vt-onderzoek', 'Nog niet: wij doen onderzoek'],
  ['niet-nodig', 'Geen overdracht nodig'],
);
const wat = keuzes(
  ['beoordeling', 'Veiligheidsbeoordeling'],
  ['voorwaarden', 'Veiligheidsvoorwaarden'],
  ['maatregelen', 'Maatregelen van het OM'],
);
const met = keuzes(['3ro', 'Reclassering'], ['rvdk', 'Raad'], ['niemand', 'Met niemand']);
const bewaker = keuzes(
  ['lokaal-team', 'Lokaal team'],
  ['hulpverlening', 'Betrokken hulpverlening'],
  ['vt', 'Veilig Thuis'],
  ['3ro', 'Reclassering'],
  ['jeugd', 'Jeugdreclassering of jeugdbescherming'],
  ['politie', 'Politie'],
);

/** After the final decision on ZSM, Veilig Thuis hands over to the local team, together with 3RO and RvdK. */
export const overdracht: Formulier = {
  id: 'overdracht',
  titel: 'Overdracht aan het lokale team',
  uitleg: 'De inhoud draagt u zelf over. Hier staat alleen dat het is gedaan.',
  knop: 'Leg vast',
  schrijft: ['vt'],
  velden: [
    keuze('aan', 'Aan wie droeg u over?', aan, lezers, { verplicht: true }),
    meerkeuze('wat', 'Wat droeg u over?', wat, lezers),
    meerkeuze('met', 'Met wie stemde u af?', met, lezers, { alleen: 'niemand' }),
    keuze('naleving', 'Wie let op de naleving?', bewaker, lezers, { compact: true }),
    keuze('meldt', 'Wie meldt een overtreding aan VT en Raad?', bewaker, lezers, { compact: true }),
  ],
};
