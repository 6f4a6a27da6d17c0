import { formulieren } from '../../werkproces/formulierenregister.ts';
import type { Omstandigheden, Van } from '../commands.ts';
import { isOpen } from '../taak.ts';
import type { Zaak } from '../zaak.ts';
import { keuze, leesInvoer, toegangTotTaak } from './taakinvoer.ts';
import type { Uitkomst } from './uitkomst.ts';
import { afgewezen, events } from './uitkomst.ts';

/** Police or OM told the victim of the prosecution, or could not; then SHN may call (B 1377–1379). */
export function vertelAmbtshalve(
  zaak: Zaak,
  command: Van<'vertel-ambtshalve'>,
  om: Omstandigheden,
): Uitkomst {
  const toegang = toegangTotTaak(zaak, command.taakId, 'ambtshalve', om, [{ rol: 'ovj' }]);
  if (!toegang.ok) return toegang;
  const { taak, door } = toegang;
  const gelezen = leesInvoer(taak, command.revisie, formulieren['ambtshalve'], command.invoer);
  if (!gelezen.ok) return gelezen;
  if (!isOpen(taak)) return afgewezen({ code: 'niet-nu' });
  const verteld = keuze(gelezen.antwoorden, 'uitkomst') === 'verteld';
  return events({ type: 'AmbtshalveVerteld', taakId: taak.id, verteld, door });
}
