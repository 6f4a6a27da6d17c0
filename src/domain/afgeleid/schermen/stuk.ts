import type { Periode } from '../../termijnen/tijdstip.ts';
import type { Stuk } from '../views/rooster.ts';

/** What is known of a stretch: where the look itself begins or ends, the duty does not. */
export function stuk({ van, tot }: Periode, blik: Periode): Stuk {
  return { van: van <= blik.van ? null : van, tot: tot >= blik.tot ? null : tot };
}
