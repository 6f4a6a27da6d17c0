import type { Vangrailkeuze, VangrailReden } from '../../werkproces/besluiten.ts';
import type { Feiten } from '../../werkproces/feiten.ts';
import type { Handeling } from '../../werkproces/vangrails/regel.ts';
import { magDoor, suggereertIvs, vangrailsBij } from '../../werkproces/vangrails.ts';
import type { Uitkomst } from './uitkomst.ts';

type Bewaakt =
  | { readonly ok: true; readonly vangrail: Vangrailkeuze | null }
  | Extract<Uitkomst, { ok: false }>;

/** Guard rails remind and record; one fixed reason goes on at once, whatever they say (werkproces §3). */
export function bewaak(handeling: Handeling, feiten: Feiten, reden: VangrailReden | null): Bewaakt {
  const vangrails = vangrailsBij(handeling, feiten);
  if (magDoor(vangrails, reden)) {
    return { ok: true, vangrail: reden === null || vangrails.length === 0 ? null : { vangrails, reden } };
  }
  return {
    ok: false,
    afwijzing: { code: 'vangrail', vangrails, suggereerIvs: suggereertIvs(vangrails, feiten) },
  };
}
