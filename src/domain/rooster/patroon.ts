import { dagnummer, weekdagVanDagnummer } from '../termijnen/dagnummer.ts';
import { tijdstipOp } from '../termijnen/datum.ts';
import type { Werkkalender } from '../termijnen/feestdagen.ts';
import { feestdagen } from '../termijnen/feestdagen.ts';
import { dagVanNummer, lokaleDag } from '../termijnen/lokale-dag.ts';
import type { Periode, Tijdstip } from '../termijnen/tijdstip.ts';
import type { Dienstpatroon, LosseDienst, Uitzondering, Wissel } from './rooster.ts';
import { weekdagen } from './rooster.ts';

const LENGTE = { dag: 1, week: 7 } as const;

/** The group whose turn it is on a day. Before the first day the rotation runs backwards: there is always one. */
function beurt({ elke, vanaf, groepen }: Wissel, nummer: number): readonly string[] {
  const gehad = Math.floor((nummer - dagnummer(vanaf)) / LENGTE[elke]);
  const plaats = ((gehad % groepen.length) + groepen.length) % groepen.length;
  return groepen[plaats] ?? [];
}

/**
 * Wall-clock times as a period that begins on that day; `tot` at or before `van` is on the next day. Of a time that
 * the autumn night shows twice it is the first, and one that the spring night skips is after the jump (`tijdstipOp`).
 * One shift's end and the next one's begin are the same instant in both nights: no hole, nobody twice.
 */
function periodeOp(nummer: number, van: string, tot: string): Periode {
  const eindeOp = tot <= van ? nummer + 1 : nummer;
  return {
    van: tijdstipOp(dagVanNummer(nummer).datum, van),
    tot: tijdstipOp(dagVanNummer(eindeOp).datum, tot),
  };
}

function begintOp(patroon: Dienstpatroon, nummer: number, kalender: Werkkalender): boolean {
  const { datum } = dagVanNummer(nummer);
  const weekdag = weekdagen[weekdagVanDagnummer(nummer) - 1];
  const vrij = (): boolean => feestdagen(Number(datum.slice(0, 4)), kalender).includes(datum);
  if (patroon.vanaf !== undefined && datum < patroon.vanaf) return false;
  if (patroon.totEnMet !== undefined && datum > patroon.totEnMet) return false;
  switch (patroon.feestdagen) {
    case 'alleen':
      return vrij();
    case 'niet':
      return patroon.dagen.some((dag) => dag === weekdag) && !vrij();
    case 'ook':
      return patroon.dagen.some((dag) => dag === weekdag);
  }
}

export type Patroondienst = LosseDienst & { readonly achterwacht: readonly string[] };

/** The shifts of a pattern that touch the period. */
export function dienstenVan(
  patroon: Dienstpatroon,
  { van, tot }: Periode,
  kalender: Werkkalender,
): readonly Patroondienst[] {
  const gevonden: Patroondienst[] = [];
  // A shift lasts a day at most, so one that is still on began today or yesterday.
  for (let nummer = lokaleDag(van).nummer - 1; dagVanNummer(nummer).begin < tot; nummer += 1) {
    if (!begintOp(patroon, nummer, kalender)) continue;
    const periode = periodeOp(nummer, patroon.van, patroon.tot);
    // In the spring night a shift within the hour that is skipped has no length.
    if (periode.tot <= van || periode.van >= tot || periode.tot <= periode.van) continue;
    const { wissel, achterwacht } = patroon;
    const om = wissel === undefined ? [] : beurt(wissel, nummer);
    gevonden.push({ ...periode, wie: [...new Set([...patroon.wie, ...om])], achterwacht });
  }
  return gevonden;
}

/** The parts of days that an exception takes, as far as they touch the period. */
export function uitzonderingsdelen(uitzondering: Uitzondering, { van, tot }: Periode): readonly Periode[] {
  const { datum, totEnMet = datum } = uitzondering;
  const delen: Periode[] = [];
  const eerste = Math.max(dagnummer(datum), lokaleDag(van).nummer - 1);
  for (let nummer = eerste; nummer <= dagnummer(totEnMet); nummer += 1) {
    if (dagVanNummer(nummer).begin >= tot) break;
    const deel = periodeOp(nummer, uitzondering.van ?? '00:00', uitzondering.tot ?? '00:00');
    if (deel.tot > van && deel.van < tot && deel.tot > deel.van) delen.push(deel);
  }
  return delen;
}

/** True while the instant is in the period. */
export function valtIn({ van, tot }: Periode, op: Tijdstip): boolean {
  return van <= op && op < tot;
}
