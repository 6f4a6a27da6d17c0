import { tijdstipOp } from './datum.ts';
import type { LokaleDag } from './lokale-dag.ts';
import { dagVanNummer, lokaleDag } from './lokale-dag.ts';
import type { Tijdstip } from './tijdstip.ts';
import { MINUUT, UUR } from './tijdstip.ts';

/** Quiet hours on the Amsterdam clock, `HH:MM`; they may run over midnight. Equal: there are none. */
export type Rusttijd = { readonly van: string; readonly tot: string };

/** That time on that day. Asked for every step of every task, so an ordinary day is only counted, not looked up. */
function opKlok(dag: LokaleDag, klok: string): Tijdstip {
  if (dag.einde - dag.begin !== 24 * UUR) return tijdstipOp(dag.datum, klok);
  return dag.begin + Number(klok.slice(0, 2)) * UUR + Number(klok.slice(3)) * MINUUT;
}

/** The end of the quiet hours that the instant falls in; the instant itself when it falls in none. */
export function naRusttijd(tijdstip: Tijdstip, { van, tot }: Rusttijd): Tijdstip {
  if (van === tot) return tijdstip;
  const dag = lokaleDag(tijdstip);
  const begin = opKlok(dag, van);
  const einde = opKlok(dag, tot);
  if (van < tot) return tijdstip >= begin && tijdstip < einde ? einde : tijdstip;
  if (tijdstip < einde) return einde;
  return tijdstip >= begin ? opKlok(dagVanNummer(dag.nummer + 1), tot) : tijdstip;
}
