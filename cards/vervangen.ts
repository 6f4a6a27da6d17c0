import { VERVANGEN } from './teksten/bezorging.ts';
import { tekstkaart } from './tekstkaart.ts';

/** What stands in place of a second copy of a card. */
export function vervangenKaart(): ReturnType<typeof tekstkaart> {
  return tekstkaart(VERVANGEN);
}
