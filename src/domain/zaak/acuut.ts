import { onceForLast } from '../once-per.ts';
import type { Tijdstip } from '../termijnen/tijdstip.ts';
import type { Acuut } from '../werkproces/feiten.ts';
import type { DeelA } from './deel-a.ts';
import { latereBeoordeling } from './latere-beoordeling.ts';
import type { Zaak } from './zaak.ts';

/** Answer of one VT organisation: "ja" of anyone counts, "nee" is provisional until complete (werkproces §4). */
export function acuutVan(deelA: DeelA | undefined): Acuut {
  const antwoorden = Object.values(deelA?.antwoorden ?? {}).map((a) => a.antwoord);
  if (antwoorden.includes('ja')) return 'ja';
  if (antwoorden.includes('nee')) return deelA?.compleet === true ? 'nee' : 'nee-voorlopig';
  return 'onbekend';
}

/** When this organisation last weighed safety: part A, or a new acute check; null when it never did. */
export function laatsteAcuutOp(zaak: Zaak, regio: string): Tijdstip | null {
  const deelA = Object.values(zaak.deelA[regio]?.antwoorden ?? {});
  const checks = zaak.bewaking.checks.flatMap(({ antwoorden }) => Object.values(antwoorden[regio] ?? {}));
  const momenten = [...deelA, ...checks].map(({ op }) => op);
  return momenten.length === 0 ? null : Math.max(...momenten);
}

/** Answers of one organisation to the last check it answered after part A; empty when part A is the last. */
function laatsteCheck(zaak: Zaak, regio: string): readonly ('ja' | 'nee')[] {
  const deelAOp = Math.max(0, ...Object.values(zaak.deelA[regio]?.antwoorden ?? {}).map(({ op }) => op));
  const beantwoord = zaak.bewaking.checks
    .map(({ antwoorden }) => Object.values(antwoorden[regio] ?? {}))
    .findLast((van) => van.some(({ op }) => op > deelAOp));
  return (beantwoord ?? []).map(({ antwoord }) => antwoord);
}

/**
 * Whether this organisation called it acutely unsafe on the three questions or in an actieoverleg, after part A and
 * its checks: "ja" counts wherever it is said (werkproces §4). A "nee" said there completes nothing.
 */
export function laterAcuut(zaak: Zaak, regio: string): boolean {
  const later = latereBeoordeling(zaak, regio);
  return later?.acuut === 'ja' && later.op >= (laatsteAcuutOp(zaak, regio) ?? 0);
}

/** What this organisation says now: what it said last, a check, or part A (G8). */
function acuutNu(zaak: Zaak, regio: string): Acuut {
  if (laterAcuut(zaak, regio)) return 'ja';
  const check = laatsteCheck(zaak, regio);
  if (check.includes('ja')) return 'ja';
  if (check.length === 0) return acuutVan(zaak.deelA[regio]);
  return zaak.deelA[regio]?.compleet === true ? 'nee' : 'nee-voorlopig';
}

/** Answer over all VT organisations asked: "ja" of one counts; "nee" only when all say so, and none is no answer. */
export const acuutVanZaak = onceForLast((zaak: Zaak): Acuut => {
  const alle = zaak.vtRegios.map((regio) => acuutNu(zaak, regio));
  if (alle.includes('ja')) return 'ja';
  if (alle.length === 0 || alle.includes('onbekend')) return 'onbekend';
  return alle.includes('nee-voorlopig') ? 'nee-voorlopig' : 'nee';
});
