import type { Feiten } from '../feiten.ts';
import type { Vangrailregel } from './regel.ts';

/**
 * At acute unsafety only an imposed measure will do; at only structural, conditions of VT suffice (B 672–676). As long
 * as Veilig Thuis did not say which, nobody knows that conditions do: enough must be there meanwhile (B 651–657).
 */
function tussentijdVeilig(feiten: Feiten): boolean {
  if (feiten.maatregelOpgelegd) return true;
  // Without a HG label nobody is asked, and part A counts as complete.
  const onbekend = feiten.acuut === 'onbekend' && !feiten.deelACompleet;
  if (feiten.acuut === 'ja' || onbekend) return false;
  return feiten.structureel !== 'ja' || feiten.veiligheidsvoorwaarden;
}

/** G4: plandatum without interim measures (werkproces §3; B 651–666). */
export const g4: Vangrailregel = {
  naam: 'G4',
  geraakt: (handeling, feiten) =>
    handeling.soort === 'zaak' && handeling.besluiten.includes('plandatum') && !tussentijdVeilig(feiten),
  redenen: ['verdachte-vast', 'plan-met-zicht', 'anders'],
};
