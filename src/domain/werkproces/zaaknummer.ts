/** Letters of the location, two digits of the year, a counter: `OF-26-0042`. */
const ZAAKNUMMER = /^[A-Z]{2,4}-\d{2}-\d{4,6}$/;

/** The same parts, however they are kept apart. */
const DELEN = /^([A-Z]{2,4})(\d{2})(\d{4,6})$/;

/** A number as people type it, `of 26 0042` too, as it is written: `OF-26-0042`. Other text comes back in capitals. */
export function leesZaaknummer(getypt: string): string {
  const tekst = getypt.trim().toUpperCase();
  const [, letters, jaar, teller] = DELEN.exec(tekst.replaceAll(/[^A-Z\d]/g, '')) ?? [];
  return letters === undefined ? tekst : `${letters}-${jaar ?? ''}-${teller ?? ''}`;
}

/** Whether the text is a case number of this program, in capitals. */
export function isZaaknummer(tekst: string): boolean {
  return ZAAKNUMMER.test(tekst);
}
