import { formulieren } from '../../werkproces/formulierenregister.ts';
import type { Omstandigheden, Van } from '../commands.ts';
import type { ZaakEventKern } from '../events.ts';
import { teInformeren } from '../overdracht.ts';
import { isOpen } from '../taak.ts';
import type { Door } from '../wie.ts';
import { alsRol } from '../wie.ts';
import type { Zaak } from '../zaak.ts';
import { zaakrechten } from './rechten.ts';
import { ingevuldeTaak, toegangTotTaak } from './taakinvoer.ts';
import type { Uitkomst } from './uitkomst.ts';
import { afgewezen, events } from './uitkomst.ts';

/** Veilig Thuis says to whom it handed over and who watches; sending it again replaces it (B 855–859). */
export function draagOver(zaak: Zaak, command: Van<'draag-over'>, om: Omstandigheden): Uitkomst {
  const ingevuld = ingevuldeTaak(zaak, command, 'overdracht', om, formulieren.overdracht);
  if (!ingevuld.ok) return ingevuld;
  const { taak, door, antwoorden } = ingevuld;
  return events({ type: 'OverdrachtVastgelegd', taakId: taak.id, antwoorden, door });
}

/** Who has to tell Veilig Thuis of the decision did; then Veilig Thuis knows (werkproces §3 step 6). */
export function informeerVt(zaak: Zaak, command: Van<'informeer-vt'>, om: Omstandigheden): Uitkomst {
  const toegang = toegangTotTaak(zaak, command.taakId, 'vt-informeren', om, [{ rol: 'kpc' }]);
  if (!toegang.ok) return toegang;
  const { taak, door } = toegang;
  if (!isOpen(taak)) return events();
  return events({ type: 'VtGeinformeerd', taakId: taak.id, regio: teInformeren(taak.id), door });
}

/** At stalking one OvJ stays on the case: whoever says so (werkproces §2, §8 Rotterdam). */
export function wordZaakseigenaar(
  zaak: Zaak,
  _command: Van<'word-zaakseigenaar'>,
  { actor }: Omstandigheden,
): Uitkomst {
  const door = alsRol(actor, zaakrechten['word-zaakseigenaar']);
  if (door === null) return afgewezen({ code: 'geen-recht' });
  if (!zaak.melding.stalking) return afgewezen({ code: 'niet-nu' });
  if (zaak.zaakseigenaar === door.persoonId) return events();
  return events({ type: 'ZaakseigenaarGeworden', door });
}

/** Where the location says so, the OvJ who first decides at stalking stays on the case. */
export function eigenaarVanzelf(zaak: Zaak, door: Door): readonly ZaakEventKern[] {
  const vanzelf = zaak.instellingen.zaakseigenaarVanzelf === true && zaak.melding.stalking;
  return vanzelf && zaak.zaakseigenaar === undefined ? [{ type: 'ZaakseigenaarGeworden', door }] : [];
}
