import { Template } from 'adaptivecards-templating';
import kop from './delen/kop.json' with { type: 'json' };
import titel from './delen/titel.json' with { type: 'json' };
import type { Kaart, Sjabloondata } from './kaart.ts';

/** Pieces that several templates share; a template names one as `{ "$deel": "kop" }`. */
const delen: Readonly<Record<string, unknown>> = { kop, titel };

/**
 * Gives the function that fills a template. The template is compiled once, when it is first filled: compiling all of
 * them would be a third of the program's start.
 *
 * Only the template is ever parsed for `${…}`. Data goes in by reference and comes out as it is, so text that a
 * person typed can't become an expression.
 *
 * @throws Error when the template names a piece that does not exist.
 */
export function sjabloon(json: unknown): (data: Sjabloondata) => Kaart {
  const heel = metDelen(json);
  let template: Template | undefined;
  return (data) => {
    template ??= new Template(heel);
    const kaart: unknown = template.expand({ $root: data });
    return kaart as Kaart;
  };
}

function metDelen(stuk: unknown): unknown {
  if (Array.isArray(stuk)) return stuk.map(metDelen);
  if (typeof stuk !== 'object' || stuk === null) return stuk;
  if ('$deel' in stuk) {
    const deel = delen[String(stuk.$deel)];
    if (deel === undefined) throw new Error(`Onbekend deel van een kaart: ${String(stuk.$deel)}`);
    return deel;
  }
  return Object.fromEntries(Object.entries(stuk).map(([sleutel, waarde]) => [sleutel, metDelen(waarde)]));
}
