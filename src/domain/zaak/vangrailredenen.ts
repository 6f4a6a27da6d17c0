import type { Vangrail, VangrailReden } from '../werkproces/besluiten.ts';
import { redenenBij } from '../werkproces/vangrails.ts';
import { isHeengezonden, vrijheidTeBeslissen } from './laatste-besluit.ts';
import type { Zaak } from './zaak.ts';

/** The reasons to offer in this case: that the suspect is held is none after a release, until an arrest follows. */
export function redenenIn(zaak: Zaak, geraakt: readonly Vangrail[]): readonly VangrailReden[] {
  const vrij = isHeengezonden(zaak) && !vrijheidTeBeslissen(zaak);
  return redenenBij(geraakt).filter((reden) => reden !== 'verdachte-vast' || !vrij);
}
