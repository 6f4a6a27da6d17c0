import type { Termijnen } from '../instellingen/termijnen.ts';
import type { Datum } from './dagnummer.ts';
import { plusDagen, tijdstipOp } from './datum.ts';
import type { Tijdstip } from './tijdstip.ts';
import { werkdagVoor } from './werkdagen.ts';

/** One reminder of a plandatum; `id` names it within the plandatum. */
export type PlandatumMoment = { readonly id: string; readonly op: Tijdstip };

/**
 * When people are reminded of a plandatum, in order: by default 7 days, 2 days and 1 working day
 * before, and on the morning itself (werkproces §7). Two that fall on one moment become one, the
 * first named.
 */
export function plandatumMomenten(plandatum: Datum, termijnen: Termijnen): readonly PlandatumMoment[] {
  const { dagenVooraf, werkdagenVooraf, klok } = termijnen.plandatum;
  const dagen: ReadonlyArray<{ readonly id: string; readonly datum: Datum }> = [
    { id: 'ochtend', datum: plandatum },
    ...dagenVooraf.map((n) => ({ id: `dagen-${n}`, datum: plusDagen(plandatum, -n) })),
    ...werkdagenVooraf.map((n) => ({
      id: `werkdagen-${n}`,
      datum: werkdagVoor(plandatum, n, termijnen),
    })),
  ];
  const perDatum = new Map<Datum, PlandatumMoment>();
  for (const { id, datum } of dagen) {
    if (!perDatum.has(datum)) perDatum.set(datum, { id, op: tijdstipOp(datum, klok) });
  }
  return [...perDatum.values()].toSorted((a, b) => a.op - b.op);
}
