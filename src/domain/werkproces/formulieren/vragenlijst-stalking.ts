import type { Formulier, Veld } from '../formulier.ts';
import { jaNeeOnbekend, keuze, tafel } from './velden.ts';

/** The fourteen questions, in the order of the source: the more "ja", the more risk (B 5399–5451). */
const vragen: readonly (readonly [id: string, vraag: string])[] = [
  ['investeert', 'Kost het stalken veel tijd, energie of geld?'],
  ['erger', 'Wordt de stalking de laatste tijd erger?'],
  ['exPartner', 'Is de stalker een ex-partner?'],
  ['contact', 'Is er nog (verplicht) contact?'],
  ['conflicten', 'Zijn er conflicten over kinderen of bezittingen?'],
  ['benaderd', 'Fysiek benaderd, of in de woning geweest?'],
  ['geweld', 'Heeft de stalker eerder geweld gebruikt?'],
  ['vernield', 'Zijn er spullen van het slachtoffer vernield?'],
  ['tenEinde', 'Zegt de stalker: niets rest dan geweld?'],
  ['gedreigd', 'Gedreigd met geweld, moord of zelfmoord?'],
  ['wapens', 'Ervaring of affiniteit met wapens?'],
  ['middelen', 'Problemen door middelengebruik?'],
  ['verlies', 'Recent een ingrijpend verlies met veel stress?'],
  ['bang', 'Is het slachtoffer erg bang voor geweld?'],
];

const OP_EEN_SCHERM = 7;

const velden: readonly Veld[] = vragen.map(([id, vraag], nr) =>
  keuze(id, vraag, jaNeeOnbekend, tafel, { compact: true, stap: Math.floor(nr / OP_EEN_SCHERM) + 1 }),
);

/**
 * A checklist of its own beside the SASH, for who spoke with the victim. Nobody has to: it is open to police,
 * Veilig Thuis and the advisers of a stalking case. Only that something is so, never a description (werkproces §9).
 */
export const vragenlijstStalking: Formulier = {
  id: 'vragenlijst-stalking',
  titel: 'Vragenlijst bij stalking',
  uitleg: 'Hoe vaker ja, hoe meer risico. Geen beschrijving.',
  knop: 'Verstuur',
  schrijft: ['politie', 'vt', '3ro', 'rvdk'],
  velden,
};
