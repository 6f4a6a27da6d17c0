import type { Antwoorden } from './formulier.ts';

/** Whether the answers of 3RO or RvdK hold an advice; "volgt" is an answer, but not the advice of step 5. */
export function isAdvies(antwoorden: Antwoorden): boolean {
  const advies = antwoorden['advies'];
  return advies !== undefined && advies !== 'volgt';
}
