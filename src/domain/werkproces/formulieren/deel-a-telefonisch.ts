import type { Rol } from '../../rollen.ts';
import type { Formulier } from '../formulier.ts';
import { keuze, keuzes } from './velden.ts';

/** Who weighs the assessment reads what was said by phone. */
const lezers: readonly Rol[] = ['vt', 'ovj', '3ro', 'rvdk'];

/** What came of the call. `geen-gehoor`: nobody answered, so others are told at once. */
export const telefoonuitkomsten = ['ja', 'nee', 'later', 'geen-gehoor'] as const;
export type Telefoonuitkomst = (typeof telefoonuitkomsten)[number];

const uitkomsten = keuzes(
  ['ja', 'Ja, acuut onveilig'],
  ['nee', 'Nee (voorlopig)'],
  ['later', 'Nog niet te zeggen'],
  ['geen-gehoor', 'Geen gehoor'],
);

/** A role at Veilig Thuis, never a name (werkproces §9). */
const gesprekspartners = keuzes(
  ['dienst', 'Medewerker met dienst'],
  ['24-uursnummer', 'Medewerker van het 24-uursnummer'],
  ['gedragswetenschapper', 'Gedragswetenschapper'],
  ['leiding', 'Leidinggevende'],
);

/** The first answer of part A as Veilig Thuis gave it by phone, written down by who called (werkproces §8). */
export const deelATelefonisch: Formulier = {
  id: 'deel-a-telefonisch',
  titel: 'Telefonisch antwoord deel A',
  uitleg: 'Schrijf op wat Veilig Thuis zei. Zij bevestigen het later.',
  knop: 'Noteer',
  schrijft: ['3ro', 'rvdk', 'kpc', 'ovj'],
  velden: [
    keuze('uitkomst', 'Is het acuut onveilig als verdachte vrijkomt?', uitkomsten, lezers, {
      verplicht: true,
    }),
    keuze('gesprokenMet', 'Met wie sprak u?', gesprekspartners, lezers),
  ],
};
