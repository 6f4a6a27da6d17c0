import type { Formulier, Veld } from '../formulier.ts';
import { sashpunten } from '../sash.ts';
import { keuze, keuzes, tafel } from './velden.ts';

const aanwezigheid = keuzes(['aanwezig', 'Aanwezig'], ['afwezig', 'Afwezig'], ['onbekend', 'Onbekend']);
const niveaus = keuzes(['laag', 'Laag'], ['gemiddeld', 'Gemiddeld'], ['hoog', 'Hoog']);

const punten: readonly Veld[] = sashpunten.map(({ id, vraag, stap }) =>
  keuze(id, vraag, aanwezigheid, tafel, { stap, compact: true, verplicht: true, bewaakt: true }),
);

/**
 * Screening Assessment for Stalking and Harassment: police fills it in with what Veilig Thuis knows, in three
 * small screens (werkproces §4; B, Bijlage X).
 */
export const sash: Formulier = {
  id: 'sash',
  titel: 'SASH',
  uitleg: 'Vul in met wat Veilig Thuis weet.',
  knop: 'Verstuur SASH',
  schrijft: ['politie'],
  velden: [
    ...punten,
    keuze('oordeel', 'Uw oordeel over het risico', niveaus, tafel, {
      stap: 3,
      verplicht: true,
      bewaakt: true,
    }),
  ],
};

/** Only asked when the suspect is the former partner. */
export const sashBijExPartner: readonly string[] = sashpunten
  .filter(({ exPartner }) => exPartner === true)
  .map(({ id }) => id);
