import { GEWIST, NIET_MEER_VOOR_U, OPGERUIMD, VERVANGEN } from './teksten/bezorging.ts';
import { tekstkaart } from './tekstkaart.ts';

/** What stands in place of a second copy of a card. */
export function vervangenKaart(): ReturnType<typeof tekstkaart> {
  return tekstkaart(VERVANGEN);
}

/** What stands in place of a card of a case that was destroyed. */
export function gewistKaart(): ReturnType<typeof tekstkaart> {
  return tekstkaart(GEWIST);
}

/** What stands in place of a card of an earlier table. */
export function opgeruimdKaart(): ReturnType<typeof tekstkaart> {
  return tekstkaart(OPGERUIMD);
}

/** What stands in place of a card of somebody who gave up the role. */
export function nietMeerVoorU(): ReturnType<typeof tekstkaart> {
  return tekstkaart(NIET_MEER_VOOR_U);
}
