import { Template } from 'adaptivecards-templating';
import kop from './delen/kop.json' with { type: 'json' };
import titel from './delen/titel.json' with { type: 'json' };
import type { Kaart, Sjabloondata } from './kaart.ts';

/** Pieces that several templates share; a template names one as `{ "$deel": "kop" }`. */
const delen: Readonly<Record<string, unknown>> = { kop, titel };

/**
 * Compiles a template once and gives back the function that fills it.
 *
 * Only the template is ever parsed for `${…}`. Data goes in by reference and comes out as it is, so text that a
 * person typed can't become an expression.
 *
 * @throws Error when the template names a piece that does not exist.
 */
export function sjabloon(json: unknown): (data: Sjabloondata) => Kaart {
  const template = new Template(metDelen(json));
  return (data) => {
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
