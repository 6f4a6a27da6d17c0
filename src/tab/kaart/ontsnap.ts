/** Kinds of fields in which Escape closes a list or a calendar of their own. */
const EIGEN_ESCAPE = 'select, input:is([type="date"], [type="time"])';

/** Whether this press asks to go back: Escape, where it closes nothing else. */
export function wilTerug(toets: KeyboardEvent): boolean {
  const { target } = toets;
  return toets.key === 'Escape' && !(target instanceof Element && target.closest(EIGEN_ESCAPE) !== null);
}
