import type { Post } from '../afgeleid/post.ts';
import type { Tijdstip } from '../termijnen/tijdstip.ts';
import { MINUUT } from '../termijnen/tijdstip.ts';

/**
 * How long one card counts on, ms on the case clock: the first card is news and so is the first message after it. Only
 * while the source goes on without a pause does each following card count longer.
 */
const DUUR = [MINUUT, 10 * MINUUT, 60 * MINUUT] as const;
const [KORTST] = DUUR;
/** Series kept of one source: the newest. */
const BEWAARD = 20;

/** Refused messages of one source about held suspects that stand together on one card. */
export type Reeks = {
  /** Counts up per location and is never used again. */
  readonly nr: number;
  readonly bron: string;
  /** The first and the last message of it. */
  readonly op: Tijdstip;
  readonly laatste: Tijdstip;
  /** Messages that come at or after this moment are a series of their own. */
  readonly tot: Tijdstip;
  readonly aantal: number;
  /** Fields that were wrong in the first message. */
  readonly aantalFouten: number;
};

export type Geweigerd = { readonly volgendNr: number; readonly reeksen: readonly Reeks[] };

export const NIETS_GEWEIGERD: Geweigerd = { volgendNr: 0, reeksen: [] };

export type GeweigerdEvent = {
  readonly type: 'MeldingGeweigerd';
  readonly bron: string;
  readonly aantalFouten: number;
  /** Messages that this stands for; one when it is not there. */
  readonly aantal?: number;
};

/** The next series of a source that goes on counts longer; after a pause as long as the last one it begins anew. */
function duurNa(vorige: Reeks | undefined, op: Tijdstip): number {
  if (vorige === undefined) return KORTST;
  const duur = vorige.tot - vorige.op;
  if (op >= vorige.tot + duur) return KORTST;
  return DUUR.find((langer) => langer > duur) ?? duur;
}

/** Counts a refused message with the series of its source, or begins one. Bounded per source. */
export function evolveGeweigerd(
  { volgendNr, reeksen }: Geweigerd,
  { bron, aantalFouten, aantal = 1, op }: GeweigerdEvent & { readonly op: Tijdstip },
): Geweigerd {
  const eigen = reeksen.filter((reeks) => reeks.bron === bron);
  const laatste = eigen.at(-1);
  if (laatste !== undefined && op < laatste.tot) {
    const verder = { ...laatste, aantal: laatste.aantal + aantal, laatste: op };
    return { volgendNr, reeksen: reeksen.map((reeks) => (reeks === laatste ? verder : reeks)) };
  }
  const tot = op + duurNa(laatste, op);
  const nieuw: Reeks = { nr: volgendNr, bron, op, laatste: op, tot, aantal, aantalFouten };
  const oudste = eigen.length >= BEWAARD ? eigen[0] : undefined;
  const bewaard = reeksen.filter((reeks) => reeks !== oudste);
  return { volgendNr: volgendNr + 1, reeksen: [...bewaard, nieuw] };
}

/** One card for the KPC of each series: new with its first message, brought up to date with the following. */
export function geweigerdPosts({ reeksen }: Geweigerd): readonly Post[] {
  return reeksen.map(({ nr, bron, op, laatste, aantal, aantalFouten }) => ({
    id: `i:${nr}`,
    publiek: { soort: 'dienst', houder: { rol: 'kpc' } },
    view: { soort: 'intake-alarm', bron, op, laatste, aantal, aantalFouten },
    alleenBijwerken: false,
  }));
}
