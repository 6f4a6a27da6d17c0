import type { Rol } from '../../rollen.ts';
import type { Formulier } from '../formulier.ts';
import { keuze, keuzes } from './velden.ts';

const lezers: readonly Rol[] = ['rvdk', 'vt', 'ovj'];
const NOG_NIET = 'nog-niet';

const gedaan = keuzes(['ja', 'Ja'], ['niet-nodig', 'Niet meer nodig'], [NOG_NIET, 'Nog niet']);
const toezicht = keuzes(
  ['vt', 'Veilig Thuis'],
  ['gi', 'Gecertificeerde instelling'],
  ['gemeente', 'Gemeente'],
);

/** The Verzoek tot Onderzoek, and who watches the children's safety meanwhile (B 587–606). */
export const verzoekTotOnderzoek: Formulier = {
  id: 'verzoek-tot-onderzoek',
  titel: 'Verzoek tot Onderzoek',
  uitleg: 'Het formulier zelf staat bij de Raad.',
  knop: 'Leg vast',
  schrijft: ['rvdk'],
  velden: [
    keuze('gedaan', 'Is het Verzoek tot Onderzoek gedaan?', gedaan, lezers, {
      verplicht: true,
      nogNiet: [NOG_NIET],
    }),
    {
      ...keuze('toezicht', 'Wie let tot die tijd op de veiligheid?', toezicht, lezers),
      verplichtAls: { veld: 'gedaan', waarde: 'ja' },
    },
  ],
};
