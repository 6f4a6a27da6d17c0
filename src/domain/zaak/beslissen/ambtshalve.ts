import { formulieren } from '../../werkproces/formulierenregister.ts';
import type { Omstandigheden, Van } from '../commands.ts';
import { isOpen } from '../taak.ts';
import type { Zaak } from '../zaak.ts';
import { ingevuldeTaak, keuze } from './taakinvoer.ts';
import type { Uitkomst } from './uitkomst.ts';
import { afgewezen, events } from './uitkomst.ts';

/** Police or OM told the victim of the prosecution, or could not; then SHN may call (B 1377–1379). */
export function vertelAmbtshalve(
  zaak: Zaak,
  command: Van<'vertel-ambtshalve'>,
  om: Omstandigheden,
): Uitkomst {
  const ingevuld = ingevuldeTaak(zaak, command, 'ambtshalve', om, formulieren['ambtshalve'], [
    { rol: 'ovj' },
  ]);
  if (!ingevuld.ok) return ingevuld;
  const { taak, door, antwoorden } = ingevuld;
  if (!isOpen(taak)) return afgewezen({ code: 'niet-nu' });
  const verteld = keuze(antwoorden, 'uitkomst') === 'verteld';
  return events({ type: 'AmbtshalveVerteld', taakId: taak.id, verteld, door });
}
