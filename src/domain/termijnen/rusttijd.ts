import { plusDagen, tijdstipOp } from './datum.ts';
import { lokaleDag } from './lokale-dag.ts';
import type { Tijdstip } from './tijdstip.ts';

/** Quiet hours on the Amsterdam clock, `HH:MM`; they may run over midnight. Equal: there are none. */
export type Rusttijd = { readonly van: string; readonly tot: string };

/** The end of the quiet hours that the instant falls in; the instant itself when it falls in none. */
export function naRusttijd(tijdstip: Tijdstip, { van, tot }: Rusttijd): Tijdstip {
  if (van === tot) return tijdstip;
  const { datum } = lokaleDag(tijdstip);
  const begin = tijdstipOp(datum, van);
  const einde = tijdstipOp(datum, tot);
  if (van < tot) return tijdstip >= begin && tijdstip < einde ? einde : tijdstip;
  if (tijdstip < einde) return einde;
  return tijdstip >= begin ? tijdstipOp(plusDagen(datum, 1), tot) : tijdstip;
}
