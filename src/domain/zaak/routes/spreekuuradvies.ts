import type { Zaak } from '../zaak.ts';
import { keuzeIn } from './route.ts';

/** Consent of the suspect to speak with Veilig Thuis, from the last talk; null: not asked yet. */
export function toestemming(zaak: Zaak): 'ja' | 'nee' | null {
  const gesprekken = Object.values(zaak.gegeven).filter(({ formulier }) => formulier === 'spreekuur');
  const laatste = gesprekken.toSorted((a, b) => a.op - b.op).at(-1) ?? null;
  const keuze = keuzeIn(laatste, 'toestemming');
  return keuze === 'ja' || keuze === 'nee' ? keuze : null;
}

/** Advice on the disposal came from the spreekuur: that is the advice of step 5 as well (B, step 2). */
export function spreekuuradviesBinnen(zaak: Zaak): boolean {
  return Object.values(zaak.gegeven).some((gegeven) => {
    const advies = gegeven.formulier === 'spreekuur-vragen' ? keuzeIn(gegeven, 'advies') : null;
    return advies !== null && advies !== 'geen';
  });
}
