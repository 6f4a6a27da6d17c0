import type { Formulier } from '../formulier.ts';
import { keuze, keuzes, meerkeuze, tafel } from './velden.ts';

const waarheen = keuzes(
  ['veilig-thuis', 'Veilig Thuis'],
  ['raad', 'Raad (civiel)'],
  ['jeugdhulp', 'Jeugdhulp via de gemeente'],
  ['anders', 'Anders'],
);

/** A suspect under 12 is not prosecuted: the case is referred ((law) 486 Sv). */
export const verwijzingOnder12: Formulier = {
  id: 'verwijzing-onder-12',
  titel: 'Verwijzen: verdachte onder 12',
  uitleg: 'Geen strafzaak. Leg vast waarheen u verwijst.',
  knop: 'Leg vast',
  schrijft: ['ovj'],
  velden: [meerkeuze('naar', 'Waarheen verwijst u?', waarheen, [...tafel, 'kpc'], { verplicht: true })],
};

const taxatie = keuzes(['ja', 'Ja'], ['niet-nodig', 'Niet nodig'], ['nog-niet', 'Nog niet']);

/** Once a minor is summoned, the Raad makes the risicotaxatie for its advice to the judge (B, Bijlage III). */
export const lijBijDagvaarding: Formulier = {
  id: 'lij',
  titel: 'Risicotaxatie (LIJ)',
  uitleg: 'Er is gedagvaard. De Raad adviseert de rechter.',
  knop: 'Leg vast',
  schrijft: ['rvdk'],
  velden: [
    keuze('gedaan', 'Is de risicotaxatie gedaan?', taxatie, ['rvdk', 'ovj'], {
      verplicht: true,
      nogNiet: ['nog-niet'],
    }),
  ],
};

const overgedragen = keuzes(['ja', 'Ja'], ['nog-niet', 'Nog niet'], ['niet-nodig', 'Niet nodig']);

/** The Raad advises and never supervises: imposed measures go to the jeugdreclassering (B 1331–1334). */
export const overdrachtJeugdreclassering: Formulier = {
  id: 'overdracht-jeugdreclassering',
  titel: 'Toezicht naar jeugdreclassering',
  uitleg: 'Toezicht op de maatregelen doet de jeugdreclassering.',
  knop: 'Leg vast',
  schrijft: ['rvdk'],
  velden: [
    keuze('overgedragen', 'Overgedragen aan de jeugdreclassering?', overgedragen, tafel, {
      verplicht: true,
      nogNiet: ['nog-niet'],
    }),
  ],
};
