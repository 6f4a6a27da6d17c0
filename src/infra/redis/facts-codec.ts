import type { KeyObject } from 'node:crypto';
import type { FactsPlace } from '../../app/ports/figure-source.ts';
import { FEITENVERSIE } from '../../domain/cijfers/feitenversie.ts';
import type { Waarneming, Zaakfeiten } from '../../domain/cijfers/waarneming.ts';
import { seal, unseal } from '../crypto/seal.ts';
import { pack, unpack } from './packed.ts';

/** Facts of a usual case take one to three KB; what takes more than this is worked out each time. */
const MOST_BYTES = 32 * 1_024;

type Row = readonly [
  cijfer: Waarneming['cijfer'],
  rij: string,
  deel: string,
  minuten: number | null,
  daarna?: Waarneming['daarna'],
];

/**
 * Facts are tied to the format, to the case and to what it was like: its version, the head of its chain and how
 * often its deliveries changed. Of anything else they do not open.
 */
function contextOf(stream: string, { position, deliveries }: FactsPlace): Buffer {
  return Buffer.from(`feiten ${FEITENVERSIE} ${stream} ${position.version} ${position.head} ${deliveries}`);
}

/** Seals the facts of a case at a place; null when they are too large to keep. */
export function sealFacts(
  key: KeyObject,
  stream: string,
  place: FactsPlace,
  feiten: Zaakfeiten | null,
): Buffer | null {
  const rows = feiten?.waarnemingen.map(
    ({ cijfer, rij, deel, minuten = null, daarna }): Row =>
      daarna === undefined ? [cijfer, rij, deel, minuten] : [cijfer, rij, deel, minuten, daarna],
  );
  const blob = pack(JSON.stringify(feiten === null ? null : [feiten.dag, rows]));
  return blob.length > MOST_BYTES ? null : seal(key, blob, contextOf(stream, place));
}

/** @throws Error when these are not facts of this case at this place, in the format of today */
export function openFacts(
  key: KeyObject,
  stream: string,
  place: FactsPlace,
  blob: Buffer,
): Zaakfeiten | null {
  // Sealed for this format: it is what sealFacts wrote.
  const read = JSON.parse(unpack(unseal(key, blob, contextOf(stream, place)))) as
    | readonly [Zaakfeiten['dag'], readonly Row[]]
    | null;
  if (read === null) return null;
  const [dag, rows] = read;
  return {
    dag,
    waarnemingen: rows.map(([cijfer, rij, deel, minuten, daarna]) => ({
      cijfer,
      rij,
      deel,
      ...(minuten === null ? {} : { minuten }),
      ...(daarna === undefined ? {} : { daarna }),
    })),
  };
}
