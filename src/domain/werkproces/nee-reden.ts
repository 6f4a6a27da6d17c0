import type { Acuut } from './feiten.ts';
import type { Antwoorden } from './formulier.ts';
import { GEEN_GEVAL } from './formulieren/deel-a.ts';
import { heeftGeval } from './gevallen.ts';

/** From this maximum sentence on, in years, an offence is in principle acutely unsafe (B, Bijlage II). */
const ACHT_JAAR = 8;

/** What the report says of it, as far as it asks for a reason. */
type Vooraf = {
  readonly feiten: readonly { readonly omschrijving: string; readonly maxStrafJaren?: number }[];
  readonly sash?: string;
  readonly lopendeMaatregelen?: readonly unknown[];
};

/**
 * Whether a "nee" needs a reason: an 8-jaarsfeit, SASH hoog, or conditions that were broken or are in
 * force (werkproces §4).
 *
 * @param antwoorden of part A so far.
 */
export function neeVraagtReden(melding: Vooraf, antwoorden: Antwoorden): boolean {
  return (
    melding.feiten.some((feit) => (feit.maxStrafJaren ?? 0) >= ACHT_JAAR) ||
    melding.sash === 'hoog' ||
    (melding.lopendeMaatregelen?.length ?? 0) > 0 ||
    heeftGeval(antwoorden, '8-jaarsfeit') ||
    heeftGeval(antwoorden, 'schending')
  );
}

/** What part A still lacks. */
export type DeelAVraag = 'gevallen' | 'toegang' | 'zicht' | 'redenNee';

/**
 * What is still to be answered before part A is complete (werkproces §4). A "nee" also needs a reason
 * when `vraagtReden` holds, or when the answers themselves do not carry it: a case applies, and
 * neither lack of access nor sight by third parties takes the danger away.
 */
export function deelAOntbreekt(
  antwoorden: Antwoorden,
  acuut: Acuut,
  vraagtReden: boolean,
): readonly DeelAVraag[] {
  const ontbreekt: DeelAVraag[] = [];
  for (const vraag of ['gevallen', 'toegang', 'zicht'] as const) {
    if ((antwoorden[vraag] ?? '').length === 0) ontbreekt.push(vraag);
  }
  const nee = acuut === 'nee' || acuut === 'nee-voorlopig';
  if (nee && (vraagtReden || !draagtNee(antwoorden)) && (antwoorden['redenNee'] ?? '') === '') {
    ontbreekt.push('redenNee');
  }
  return ontbreekt;
}

/** Part A is complete: an answer was given and nothing of {@link deelAOntbreekt} is open. */
export function deelACompleet(antwoorden: Antwoorden, acuut: Acuut, vraagtReden: boolean): boolean {
  return acuut !== 'onbekend' && deelAOntbreekt(antwoorden, acuut, vraagtReden).length === 0;
}

/** The answers carry a "nee": no case applies, or no access, or sight by third parties takes the danger away. */
export function draagtNee(antwoorden: Antwoorden): boolean {
  return (
    heeftGeval(antwoorden, GEEN_GEVAL) || antwoorden['toegang'] === 'nee' || antwoorden['zicht'] === 'ja'
  );
}
