import { formulieren } from '../../werkproces/formulierenregister.ts';
import { deelACompleet, neeVraagtReden } from '../../werkproces/nee-reden.ts';
import { metAntwoord } from '../evolve-deel-a.ts';
import { acuutVan } from '../stand.ts';
import { alsRol } from '../wie.ts';
import { zaakrechten } from './rechten.ts';
import { leesInvoer, toegangTotTaak } from './taakinvoer.ts';
import { afgewezen, events } from './uitkomst.ts';
import type { Omstandigheden, Van } from '../commands.ts';
import type { Zaak } from '../zaak.ts';
import type { Uitkomst } from './uitkomst.ts';

/**
 * One tap of Veilig Thuis. Never stale: an answer of a colleague in between is a second answer, shown as
 * such, and "ja" counts (werkproces §4). The same answer again changes nothing.
 */
export function antwoordAcuut(
  zaak: Zaak,
  command: Van<'antwoord-acuut'>,
  omstandigheden: Omstandigheden,
): Uitkomst {
  const toegang = toegangTotTaak(zaak, command.taakId, 'deel-a', omstandigheden);
  if (!toegang.ok) return toegang;
  const { taak, door } = toegang;
  const regio = taak.organisatie ?? '';
  const eigen = zaak.deelA[regio]?.antwoorden[door.persoonId]?.antwoord;
  if (eigen === command.antwoord) return events();
  const gegeven = { regio, antwoord: command.antwoord, door };
  const compleet = compleetNa(zaak, { ...gegeven, op: omstandigheden.nu });
  return events({ type: 'AcuutBeantwoord', taakId: taak.id, ...gegeven, compleet });
}

/** A changed answer may need details that the earlier one did not, so completeness is weighed anew. */
function compleetNa(zaak: Zaak, gegeven: Parameters<typeof metAntwoord>[1]): boolean {
  const deelA = metAntwoord(zaak.deelA[gegeven.regio], gegeven);
  const antwoorden = deelA.details?.antwoorden;
  if (antwoorden === undefined) return false;
  return deelACompleet(antwoorden, acuutVan(deelA), neeVraagtReden(zaak.melding, antwoorden));
}

/** The details of part A: gevallen, toegang, zicht and what Veilig Thuis knows (werkproces §4). */
export function vulDeelAAan(
  zaak: Zaak,
  command: Van<'vul-deel-a-aan'>,
  omstandigheden: Omstandigheden,
): Uitkomst {
  const toegang = toegangTotTaak(zaak, command.taakId, 'deel-a-aanvulling', omstandigheden);
  if (!toegang.ok) return toegang;
  const { taak, door } = toegang;
  const gelezen = leesInvoer(taak, command.revisie, formulieren['deel-a'], command.invoer);
  if (!gelezen.ok) return gelezen;
  const regio = taak.organisatie ?? '';
  const antwoorden = gelezen.antwoorden;
  const acuut = acuutVan(zaak.deelA[regio]);
  const compleet = deelACompleet(antwoorden, acuut, neeVraagtReden(zaak.melding, antwoorden));
  return events({ type: 'DeelAAangevuld', regio, antwoorden, compleet, door });
}

/** Another VT organisation is asked, besides or in place of one that is not concerned. */
export function vraagRegio(
  zaak: Zaak,
  command: Van<'vraag-regio'>,
  { actor, vtOrganisaties }: Omstandigheden,
): Uitkomst {
  const door = alsRol(actor, zaakrechten['vraag-regio']);
  if (door === null) return afgewezen({ code: 'geen-recht' });
  if (!vtOrganisaties.includes(command.regio)) return afgewezen({ code: 'niet-nu' });
  const { regio, inPlaatsVan } = command;
  const vervangt = inPlaatsVan !== null && inPlaatsVan !== regio && zaak.vtRegios.includes(inPlaatsVan);
  if (zaak.vtRegios.includes(regio) && !vervangt) return events();
  return events({ type: 'RegioGevraagd', regio, door, ...(vervangt ? { inPlaatsVan } : {}) });
}
