import type { WaaromView } from '../../src/domain/afgeleid/views.ts';
import { indicatieteksten } from '../../src/domain/werkproces/indicatieteksten.ts';
import type { Sjabloondata } from '../kaart.ts';
import { knop } from '../knop.ts';
import { kopdata } from '../kop.ts';
import { knoppen } from '../teksten/knoppen.ts';
import { waaromkaart } from '../teksten/waarom.ts';
import { feitzin } from './feitregel.ts';
import { opsommingTaken } from './open-taken.ts';

/** The indicated next steps in words and what they rest on (werkproces §3). It shows; the officer decides. */
export function waarom({ kop, stappen, bekend, openTaken, magInhoud }: WaaromView): Sjabloondata {
  return {
    ...kopdata(kop, waaromkaart.titel),
    inleiding: magInhoud ? waaromkaart.inleiding : waaromkaart.algemeen,
    stappen: stappen.map((stap) => {
      const { tekst, waarom: reden } = indicatieteksten[stap];
      // The reason names what part A found; the step itself is for everybody.
      return { tekst, reden: magInhoud ? reden : '' };
    }),
    bekendKop: bekend.length === 0 ? '' : waaromkaart.bekend,
    bekend: bekend.map((feit) => ({ tekst: feitzin(feit, kop.peil) })),
    openTaken: openTaken.length === 0 ? '' : `**${waaromkaart.open}** ${opsommingTaken(openTaken)}`,
    knoppen: [
      knop(knoppen.meer, 'taak', { z: kop.zaakId, alle: 'ja' }),
      knop(knoppen.terug, 'zaak', { z: kop.zaakId }),
    ],
  };
}
