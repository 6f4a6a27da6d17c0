import type { Bezorging } from '../afgeleid/bezorgbewijs.ts';
import type { Tijdstip } from '../termijnen/tijdstip.ts';
import type { ZaakEvent } from '../zaak/events.ts';
import { maandVan } from './kalender.ts';
import type { Telling } from './telling.ts';
import { tel } from './telling.ts';
import { zaakfeiten } from './zaakfeiten.ts';

/** Counters of one month, by the name that they are kept under: `2026-11|zaken|alles|hg-vast|`. */
export type Maandtellers = ReadonlyMap<string, number>;

/**
 * What of a case may be kept when it is deleted: one added to counters of its month. No number, no person, no date
 * but the month, no answer, and times rounded ({@link groveMinuten}). Empty for a practice case.
 *
 * @param nu epoch ms
 * @param bezorgd what became of the messages of the case
 */
export function nalatenschap(
  events: readonly ZaakEvent[],
  nu: Tijdstip,
  bezorgd: readonly Bezorging[] = [],
): Maandtellers {
  const feiten = zaakfeiten(events, bezorgd);
  if (feiten === null) return new Map();
  const maand = maandVan(feiten.dag);
  return new Map([...tel([feiten], nu)].map(([sleutel, aantal]) => [`${maand}|${sleutel}`, aantal]));
}

/** Kept counters by month. */
export function perMaand(bewaard: Iterable<readonly [string, number]>): ReadonlyMap<string, Telling> {
  const maanden = new Map<string, Map<string, number>>();
  for (const [veld, aantal] of bewaard) {
    const streep = veld.indexOf('|');
    const maand = veld.slice(0, streep);
    const telling = maanden.get(maand) ?? new Map<string, number>();
    telling.set(veld.slice(streep + 1), aantal);
    maanden.set(maand, telling);
  }
  return maanden;
}
