import type { Tijdstip } from '../../domain/termijnen/tijdstip.ts';
import type { Zaak } from '../../domain/zaak/zaak.ts';
import type { Doer } from '../inbox/context.ts';
import type { Clock } from '../ports/clock.ts';
import type { Bordbron } from './bordbron.ts';
import type { Rijen } from './rijen.ts';

/** What it takes to write a board for somebody. */
export type Bord = { readonly bron: Bordbron; readonly rijen: Rijen; readonly clock: Clock };

function samen(
  { bron, clock }: Bord,
  soort: 'alles' | 'rijen',
  rijen: readonly string[],
  rest: string,
  nu: Tijdstip = clock.caseNow(),
): string {
  const kop = `"soort":"${soort}","nr":${bron.nr},"zaakNu":${nu},"snelheid":${clock.speed}`;
  return `{${kop},"rijen":[${rijen.join(',')}]${rest}}`;
}

function klok(zaak: Zaak): number {
  return zaak.termijnen.vrijheid ?? zaak.gemeldOp;
}

/** Every open case for this reader, as `Bordbericht` in JSON. */
export function alleRijen(bord: Bord, lezer: Doer): string {
  const zaken = [...bord.bron.zaken.values()].toSorted((a, b) => klok(a) - klok(b));
  return samen(
    bord,
    'alles',
    zaken.map((zaak) => bord.rijen.tekst(zaak, lezer)),
    '',
  );
}

/** These cases as they are now, and which of them are gone, as `Bordbericht` in JSON. */
export function dezeRijen(bord: Bord, lezer: Doer, zaakIds: Iterable<string>): string {
  const rijen: string[] = [];
  const weg: string[] = [];
  for (const id of zaakIds) {
    const zaak = bord.bron.zaken.get(id);
    if (zaak === undefined) weg.push(id);
    else rijen.push(bord.rijen.tekst(zaak, lezer));
  }
  return samen(bord, 'rijen', rijen, `,"weg":${JSON.stringify(weg)}`);
}
