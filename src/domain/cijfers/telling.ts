import type { Tijdstip } from '../termijnen/tijdstip.ts';
import type { Waarneming, Zaakfeiten } from './waarneming.ts';

/**
 * How often each observation was made: counters and nothing else, by `figure|row|part|minutes`. What is left of a
 * case when it is deleted, and what every figure is computed from.
 */
export type Telling = ReadonlyMap<string, number>;

/** One counter, read back from its name. */
export type Teller = Pick<Waarneming, 'rij' | 'deel'> & {
  readonly cijfer: string;
  readonly minuten: number | null;
  readonly aantal: number;
};

function naam({ cijfer, rij, deel, minuten }: Waarneming): string {
  return [cijfer, rij, deel, minuten ?? ''].join('|');
}

/** What the observation counts as at that time: what is left undone becomes late. */
function opMoment(waarneming: Waarneming, nu: Tijdstip): Waarneming {
  const { daarna, ...rest } = waarneming;
  return daarna !== undefined && nu >= daarna.vanaf ? { ...rest, deel: daarna.deel } : rest;
}

/** Counts the observations of these cases as they stand at that time (epoch ms). */
export function tel(feiten: Iterable<Zaakfeiten>, nu: Tijdstip): Telling {
  const telling = new Map<string, number>();
  for (const { waarnemingen } of feiten) {
    for (const waarneming of waarnemingen) {
      const sleutel = naam(opMoment(waarneming, nu));
      telling.set(sleutel, (telling.get(sleutel) ?? 0) + 1);
    }
  }
  return telling;
}

/** Adds counters together. */
export function samen(tellingen: Iterable<Telling>): Telling {
  const som = new Map<string, number>();
  for (const telling of tellingen) {
    for (const [sleutel, aantal] of telling) som.set(sleutel, (som.get(sleutel) ?? 0) + aantal);
  }
  return som;
}

/** The counters one by one. */
export function tellers(telling: Telling): readonly Teller[] {
  return [...telling].map(([sleutel, aantal]) => {
    const [cijfer = '', rij = '', deel = '', minuten = ''] = sleutel.split('|');
    return { cijfer, rij, deel, minuten: minuten === '' ? null : Number(minuten), aantal };
  });
}
