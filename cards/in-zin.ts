/** A title inside a sentence of ours: a small letter to begin with, unless it begins with an abbreviation. */
export function inZin(titel: string): string {
  const afkorting = /^\p{Lu}[\p{Lu}+]/u.test(titel);
  return afkorting ? titel : titel.charAt(0).toLowerCase() + titel.slice(1);
}
