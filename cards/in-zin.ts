/** Terms of the field that are written so wherever they stand. */
const TERMEN = ['Individuele Beoordeling', 'Verzoek tot Onderzoek'];

/**
 * A title inside a sentence of ours: a small letter to begin with, unless it begins with an abbreviation or with a term
 * that has its own capitals.
 */
export function inZin(titel: string): string {
  const afkorting = /^\p{Lu}[\p{Lu}+]/u.test(titel);
  const blijft = afkorting || TERMEN.some((term) => titel.startsWith(term));
  return blijft ? titel : titel.charAt(0).toLowerCase() + titel.slice(1);
}
