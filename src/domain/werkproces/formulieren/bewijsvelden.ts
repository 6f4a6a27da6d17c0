import type { Rol } from '../../rollen.ts';
import type { Veld } from '../formulier.ts';
import { jaNeeOnbekend, keuze, keuzes } from './velden.ts';

const om: readonly Rol[] = ['ovj'];
const bezwaren = keuzes(['ja', 'Ja'], ['nee', 'Nee'], ['onbekend', 'Nog niet beoordeeld']);
const bewijs = keuzes(
  ['voldoende', 'Voldoende'],
  ['onderzoek-mogelijk', 'Nog niet, onderzoek is mogelijk'],
  ['onvoldoende', 'Onvoldoende'],
);

/** Whether there are ernstige bezwaren: what IVS and a gedragsaanwijzing ask for (werkproces §3, G2 and G9). */
export function bezwarenveld(extra: Parameters<typeof keuze>[4]): Veld {
  return keuze('ernstigeBezwaren', 'Zijn er ernstige bezwaren?', bezwaren, om, extra);
}

/** The judgement of the evidence (werkproces §3, step 3). */
export const bewijsveld: Veld = keuze('bewijs', 'Is er genoeg bewijs?', bewijs, [...om, '3ro', 'rvdk'], {
  compact: true,
});

/** Step 1, with its four grounds: one is enough (B 235–248). */
export function vermoedenveld(lezers: readonly Rol[]): Veld {
  return {
    ...keuze('vermoeden', 'Vermoeden van een strafbaar feit?', jaNeeOnbekend, lezers, { compact: true }),
    uitleg: 'Ja bij: verklaring, situatie ter plaatse, letsel zonder medische oorzaak, getuige.',
  };
}

/** Asked with the decision on the case when no decision on freedom answered them: who is not held has none. */
export const zonderVrijheidsbesluit: readonly string[] = ['bewijs', 'ernstigeBezwaren', 'vermoeden'];
