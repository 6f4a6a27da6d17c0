/** Letters of the location, two digits of the year, a counter: `OF-26-0042`. */
const ZAAKNUMMER = /^[A-Z]{2,4}-\d{2}-\d{4,6}$/;

/** Whether the text is a case number of this program, in capitals. */
export function isZaaknummer(tekst: string): boolean {
  return ZAAKNUMMER.test(tekst);
}
