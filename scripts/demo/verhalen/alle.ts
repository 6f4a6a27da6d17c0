import type { Verhaal } from '../verhaal.ts';
import { dochterEnVader } from './dochter-en-vader.ts';
import { drugs } from './drugs.ts';
import { gehoord } from './gehoord.ts';
import { locatieverbod } from './locatieverbod.ts';
import { vaderEnZoon } from './vader-en-zoon.ts';
import { vaderMetBaby } from './vader-met-baby.ts';
import { verdachteVanZestien } from './verdachte-van-zestien.ts';
import { zoonOpErf } from './zoon-op-erf.ts';

/** The sample cases, in the order in which they come in. */
export const verhalen: readonly Verhaal[] = [
  locatieverbod,
  vaderEnZoon,
  zoonOpErf,
  drugs,
  dochterEnVader,
  vaderMetBaby,
  gehoord,
  verdachteVanZestien,
];
