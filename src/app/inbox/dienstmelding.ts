import type { meldingen } from '../../../cards/teksten/meldingen.ts';

type Melding = keyof typeof meldingen;

/** What cannot be done with a duty has another way on than what cannot be done with a case. */
export function dienstmelding<M extends Melding>(code: M): Exclude<M, 'niet-nu'> | 'dienst-niet-nu' {
  return code === 'niet-nu' ? 'dienst-niet-nu' : (code as Exclude<M, 'niet-nu'>);
}
