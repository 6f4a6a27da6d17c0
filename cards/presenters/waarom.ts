import type { WaaromView } from '../../src/domain/afgeleid/views.ts';
import type { Sjabloondata } from '../kaart.ts';
import { knop } from '../knop.ts';
import { kopdata } from '../kop.ts';
import { knoppen } from '../teksten/knoppen.ts';
import { stapteksten, waaromkaart } from '../teksten/waarom.ts';
import { feitzin } from './feitregel.ts';
import { opsommingTaken } from './open-taken.ts';

/** The indicated next steps in words and what they rest on (werkproces §3). It shows; the officer decides. */
export function waarom({ kop, stappen, bekend, openTaken, magInhoud }: WaaromView): Sjabloondata {
  return {
    ...kopdata(kop, waaromkaart.titel),
    inleiding: magInhoud ? waaromkaart.inleiding : waaromkaart.algemeen,
    stappen: stappen.map((stap) => ({ tekst: stapteksten[stap] })),
    bekendKop: bekend.length === 0 ? '' : waaromkaart.bekend,
    bekend: bekend.map((feit) => ({ tekst: feitzin(feit, kop.peil) })),
    openTaken: openTaken.length === 0 ? '' : `**${waaromkaart.open}** ${opsommingTaken(openTaken)}`,
    knoppen: [knop(knoppen.terug, 'zaak', { z: kop.zaakId })],
  };
}
