import type { Feiten } from '../feiten.ts';
import type { Vangrailregel } from './regel.ts';

/** At acute unsafety only an imposed measure will do; at only structural, conditions of VT suffice (B 672–676). */
function tussentijdVeilig(feiten: Feiten): boolean {
  if (feiten.maatregelOpgelegd) return true;
  if (feiten.acuut === 'ja') return false;
  return feiten.structureel !== 'ja' || feiten.veiligheidsvoorwaarden;
}

/** G4: plandatum without interim measures (werkproces §3; B 651–666). */
export const g4: Vangrailregel = {
  naam: 'G4',
  geraakt: (handeling, feiten) =>
    handeling.soort === 'zaak' && handeling.besluiten.includes('plandatum') && !tussentijdVeilig(feiten),
  redenen: ['verdachte-vast', 'plan-met-zicht', 'anders'],
};
