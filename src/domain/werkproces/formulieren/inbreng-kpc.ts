import type { Formulier } from '../formulier.ts';
import { keuze, keuzes } from './velden.ts';

const documentatie = keuzes(
  ['geen', 'Gezien, geen eerdere feiten'],
  ['eerder', 'Gezien, eerdere feiten'],
  ['eerder-hg', 'Gezien, eerder huiselijk geweld'],
  ['nog-niet', 'Nog niet gezien'],
);
const verrijking = keuzes(
  ['doorgegeven', 'Ja, doorgegeven'],
  ['nog-niet', 'Nog niet'],
  ['niet-nodig', 'Niet nodig'],
);

/** The KPC looks up justitiële documentatie and passes VT's verrijking to OM (Noord-Holland; B 4446, 4464–4467). */
export const inbrengKpc: Formulier = {
  id: 'inbreng-kpc',
  titel: 'Inbreng ketenprocescoördinator',
  uitleg: 'Alleen dát iets bekend is. Geen inhoud.',
  knop: 'Verstuur',
  schrijft: ['kpc'],
  velden: [
    keuze('documentatie', 'Justitiële documentatie', documentatie, ['kpc', 'ovj', '3ro', 'rvdk'], {
      verplicht: true,
      nogNiet: ['nog-niet'],
    }),
    keuze('verrijking', 'Verrijking van Veilig Thuis aan het OM?', verrijking, ['kpc', 'ovj', 'vt'], {
      verplicht: true,
      nogNiet: ['nog-niet'],
    }),
  ],
};
