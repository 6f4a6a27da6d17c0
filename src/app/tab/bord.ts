import { opKlok } from '../../domain/tafel/tafelbeeld.ts';
import type { Zaak } from '../../domain/zaak/zaak.ts';
import type { Doer } from '../inbox/context.ts';
import type { Clock } from '../ports/clock.ts';
import type { Bordbron } from './bordbron.ts';
import type { Rijen } from './rijen.ts';

/** What it takes to write a board for somebody. */
export type Bord = { readonly bron: Bordbron; readonly rijen: Rijen; readonly clock: Clock };

/** Rows of the first part: what fills the tallest screen, so that it stands there before the rest is read. */
const EERSTE_DEEL = 20;

type Deel = {
  readonly zaken: readonly Zaak[];
  /** Rows that follow in the next message. */
  readonly nog: number;
  readonly weg: readonly string[];
};

function samen(
  { bron, clock, rijen }: Bord,
  lezer: Doer,
  soort: 'alles' | 'rijen',
  { zaken, nog, weg }: Deel,
): string {
  const kop = `"soort":"${soort}","nr":${bron.nr},"zaakNu":${clock.caseNow()},"snelheid":${clock.speed},"nog":${nog}`;
  const eind = soort === 'alles' ? '' : `,"weg":${JSON.stringify(weg)}`;
  return `{${kop},"rijen":[${rijen.reeks(zaken, lezer)}]${eind}}`;
}

/** As the page sorts them, so that the first part is what stands at the top. */
function zakenOpKlok({ bron }: Bord): readonly Zaak[] {
  return opKlok([...bron.zaken.values()]);
}

/** Every open case for this reader, as one `Bordbericht` in JSON. */
export function alleRijen(bord: Bord, lezer: Doer): string {
  return samen(bord, lezer, 'alles', { zaken: zakenOpKlok(bord), nog: 0, weg: [] });
}

/**
 * The same in two messages when there is more than a screen: the nearest clocks, and the rest, that is made when it is
 * asked for. It carries the number of that moment, so it tells all that happened until then: of the first part, the cases
 * that changed.
 */
export function alleRijenInDelen(
  bord: Bord,
  lezer: Doer,
): { readonly eerste: string; readonly rest: ((gewijzigd: ReadonlySet<string>) => string) | null } {
  const zaken = zakenOpKlok(bord);
  const begin = zaken.slice(0, EERSTE_DEEL);
  const nog = zaken.length - begin.length;
  const eerste = samen(bord, lezer, 'alles', { zaken: begin, nog, weg: [] });
  if (nog === 0) return { eerste, rest: null };
  const geweest = new Set(begin.map(({ zaakId }) => zaakId));
  const rest = (gewijzigd: ReadonlySet<string>): string =>
    samen(bord, lezer, 'rijen', {
      zaken: zakenOpKlok(bord).filter(({ zaakId }) => !geweest.has(zaakId) || gewijzigd.has(zaakId)),
      nog: 0,
      weg: [...gewijzigd].filter((zaakId) => !bord.bron.zaken.has(zaakId)),
    });
  return { eerste, rest };
}

/** These cases as they are now, and which of them are gone, as `Bordbericht` in JSON. */
export function dezeRijen(bord: Bord, lezer: Doer, zaakIds: Iterable<string>): string {
  const zaken: Zaak[] = [];
  const weg: string[] = [];
  for (const id of zaakIds) {
    const zaak = bord.bron.zaken.get(id);
    if (zaak === undefined) weg.push(id);
    else zaken.push(zaak);
  }
  return samen(bord, lezer, 'rijen', { zaken, nog: 0, weg });
}
