import { lokaleDag } from './lokale-dag.ts';
import type { Periode, Tijdstip } from './tijdstip.ts';
import { UUR } from './tijdstip.ts';

/** Whether the offence allows pre-trial detention (voorlopige hechtenis). */
export type VoorlopigeHechtenis = 'toegelaten' | 'niet-toegelaten' | 'onbekend';

/** What the clock of ophouden voor onderzoek is computed from. */
export type Ophouding = {
  /** The hour the hulpofficier orders it; if unknown, the arrest. */
  readonly start: Tijdstip;
  /** Hours that may be counted, see {@link ophoudUren}. */
  readonly uren: number;
  /** Periods of questioning; order and overlap do not matter, an empty one counts for nothing. */
  readonly verhoren: readonly Periode[];
};

/**
 * Hours a suspect may be held for questioning: 9 if the offence allows pre-trial detention, 6 if
 * not or while that is unknown, so that nobody is held too long on a guess (werkproces §5,
 * bundel 443–447, Sv 56a).
 */
export function ophoudUren(voorlopigeHechtenis: VoorlopigeHechtenis): 9 | 6 {
  switch (voorlopigeHechtenis) {
    case 'toegelaten':
      return 9;
    case 'niet-toegelaten':
    case 'onbekend':
      return 6;
  }
}

/**
 * The deadline of ophouden voor onderzoek: the earliest instant at which the counted time since
 * `start` reaches `uren`. The time from 00:00 to 09:00 in Amsterdam does not count, except while
 * the suspect is questioned (werkproces §5, Sv 56a).
 *
 * @throws RangeError when `start` is no instant or `uren` is negative or not finite.
 */
export function ophoudtermijn({ start, uren, verhoren }: Ophouding): Tijdstip {
  if (!Number.isFinite(start)) throw new RangeError('start is geen tijdstip');
  if (!(Number.isFinite(uren) && uren >= 0)) throw new RangeError('uren is geen aantal uren');
  const gesorteerd = verhoren.length > 1 ? verhoren.toSorted((a, b) => a.van - b.van) : verhoren;
  if (uren === 0) return start;
  let rest = uren * UUR;
  let nu = start;
  for (;;) {
    const dag = lokaleDag(nu);
    for (const verhoor of gesorteerd) {
      // The night ends at nine. `nu` has passed what an overlapping verhoor already counted.
      const van = Math.max(nu, verhoor.van);
      const tot = Math.min(dag.negenUur, verhoor.tot);
      if (tot <= van) continue;
      if (rest <= tot - van) return van + rest;
      rest -= tot - van;
      nu = tot;
    }
    nu = Math.max(nu, dag.negenUur);
    if (rest <= dag.einde - nu) return nu + rest;
    rest -= dag.einde - nu;
    nu = dag.einde;
  }
}
