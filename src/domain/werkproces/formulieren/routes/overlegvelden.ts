import type { Rol } from '../../../rollen.ts';
import { rollabels } from '../../../rollen.ts';
import type { Veld } from '../../formulier.ts';
import { keuze, keuzes, tekstveld } from '../velden.ts';

/** Who takes part: Veilig Thuis, police and OM; 3RO and RvdK where it concerns them (methodische onderlegger). */
export const deelnemers: readonly Rol[] = ['vt', 'politie', 'ovj', '3ro', 'rvdk'];
/** The KPC sees who does what and by when, and no notes. */
export const metKpc: readonly Rol[] = [...deelnemers, 'kpc'];

/** Who can own an action of the meeting. */
export const eigenaars = keuzes(
  ...(['vt', 'politie', 'ovj', '3ro', 'rvdk', 'zvh'] as const).map(
    (rol) => [rol, rollabels[rol].lang] as const,
  ),
);

/** Notes, owner and date of one step: the owner gets a task that reminds. */
export function stap(notitie: string): readonly Veld[] {
  return [
    { ...tekstveld('notitie', notitie, deelnemers), verplicht: true },
    keuze('eigenaar', 'Wie pakt het op?', eigenaars, metKpc, { verplicht: true, compact: true }),
    { soort: 'datum', id: 'datum', label: 'Wanneer is het klaar?', verplicht: true, leest: metKpc },
  ];
}
