import type { JaNeeOnbekend } from '../werkproces/feiten.ts';
import type { Zaak } from './zaak.ts';

const kindcheckers = ['politie', '3ro'] as const;

/** Whether children are involved: reported, or found at the kindcheck of police or 3RO (werkproces §2; B 3798). */
export function kinderenBetrokken(zaak: Zaak): JaNeeOnbekend {
  const { kinderen } = zaak.melding;
  if (kinderen !== 'geen' && kinderen !== 'onbekend') return 'ja';
  if (kindcheckers.some((rol) => zaak.inbreng[`inbreng:${rol}`]?.antwoorden['kindcheck'] === 'ja'))
    return 'ja';
  return kinderen === 'geen' ? 'nee' : 'onbekend';
}
