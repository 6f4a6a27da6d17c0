import type { Antwoorden } from './formulier.ts';

/** Whether this case of part A was ticked (werkproces §4). */
export function heeftGeval(antwoorden: Antwoorden, geval: string): boolean {
  const gevallen = antwoorden['gevallen'];
  return Array.isArray(gevallen) ? gevallen.includes(geval) : gevallen === geval;
}
