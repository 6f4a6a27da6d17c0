import { formulieren } from '../../werkproces/formulierenregister.ts';
import { deelACompleet } from '../../werkproces/nee-reden.ts';
import { metScherm, schermVan } from '../../werkproces/schermen.ts';
import { acuutVan } from '../acuut.ts';
import type { Omstandigheden, Van } from '../commands.ts';
import type { DeelA } from '../deel-a.ts';
import { aanvullingTaakId, deelATaakId } from '../deel-a-ronde.ts';
import { redenNodigBijNee } from '../deel-a-stand.ts';
import { metAntwoord } from '../evolve-deel-a.ts';
import { formulierVan } from '../formulier-van.ts';
import type { AcuutAntwoord } from '../gebeurtenissen/deel-a.ts';
import type { Taak } from '../taak.ts';
import { isOpen } from '../taak.ts';
import { alsRol } from '../wie.ts';
import type { Zaak } from '../zaak.ts';
import { zaakrechten } from './rechten.ts';
import { ingevuldeTaak, toegangTotTaak } from './taakinvoer.ts';
import type { Uitkomst } from './uitkomst.ts';
import { afgewezen, events } from './uitkomst.ts';

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
  // A card of before the last arrest: its answer would be about then.
  if (taak.id !== deelATaakId(zaak, regio)) return afgewezen({ code: 'niet-nu' });
  if (isAlGezegd(zaak, taak, command.antwoord, door.persoonId)) return events();
  const gegeven = { regio, antwoord: command.antwoord, door };
  const deelA = metAntwoord(zaak.deelA[regio], { ...gegeven, op: omstandigheden.nu });
  const compleet = isCompleet(zaak, deelA);
  return events({ type: 'AcuutBeantwoord', taakId: taak.id, ...gegeven, compleet });
}

function isAlGezegd(zaak: Zaak, taak: Taak, antwoord: AcuutAntwoord, persoonId: string): boolean {
  const deelA = zaak.deelA[taak.organisatie ?? ''];
  const eigen = deelA?.antwoorden[persoonId]?.antwoord ?? null;
  switch (antwoord) {
    case 'ja':
    case 'nee':
      return eigen === antwoord;
    case 'later':
      return eigen === null && (!isOpen(taak) || taak.opgepakt?.persoonId === persoonId);
    case 'niet-gevonden':
      return (deelA?.nietGevondenOp ?? null) !== null;
    case 'andere-regio':
      return (deelA?.andereRegioOp ?? null) !== null;
  }
}

/** A changed answer may need details that the earlier one did not, so completeness is weighed anew. */
export function isCompleet(zaak: Zaak, deelA: DeelA): boolean {
  const antwoorden = deelA.details?.antwoorden;
  if (antwoorden === undefined) return false;
  return deelACompleet(antwoorden, acuutVan(deelA), redenNodigBijNee(zaak, antwoorden));
}

/**
 * The details of part A: gevallen, toegang, zicht and what Veilig Thuis knows (werkproces §4). Each screen counts as
 * it is sent; what it does not ask stays as it was.
 */
export function vulDeelAAan(
  zaak: Zaak,
  command: Van<'vul-deel-a-aan'>,
  omstandigheden: Omstandigheden,
): Uitkomst {
  const { scherm } = command;
  const ingevuld = ingevuldeTaak(zaak, command, 'deel-a-aanvulling', omstandigheden, (taak) => {
    const formulier = formulierVan(zaak, taak) ?? formulieren['deel-a'];
    return scherm === undefined ? formulier : schermVan(formulier, scherm);
  });
  if (!ingevuld.ok) return ingevuld;
  const { taak, door, formulier } = ingevuld;
  const regio = taak.organisatie ?? '';
  if (taak.id !== aanvullingTaakId(zaak, regio)) return afgewezen({ code: 'niet-nu' });
  const eerder = scherm === undefined ? {} : (zaak.deelA[regio]?.details?.antwoorden ?? {});
  const antwoorden = metScherm(eerder, formulier, ingevuld.antwoorden);
  const acuut = acuutVan(zaak.deelA[regio]);
  const compleet = deelACompleet(antwoorden, acuut, redenNodigBijNee(zaak, antwoorden));
  return events({ type: 'DeelAAangevuld', regio, antwoorden, compleet, door });
}

/**
 * Another VT organisation is asked, besides or in place of one that is not concerned. One that answered stays
 * at the table: its "ja" counts until it changes it itself (werkproces §4).
 */
export function vraagRegio(
  zaak: Zaak,
  command: Van<'vraag-regio'>,
  { actor, vtOrganisaties }: Omstandigheden,
): Uitkomst {
  const door = alsRol(actor, zaakrechten['vraag-regio']);
  if (door === null) return afgewezen({ code: 'geen-recht' });
  if (!vtOrganisaties.includes(command.regio)) return afgewezen({ code: 'niet-nu' });
  const { regio, inPlaatsVan } = command;
  const vervangt = inPlaatsVan !== null && inPlaatsVan !== regio && magWeg(zaak, inPlaatsVan);
  if (zaak.vtRegios.includes(regio) && !vervangt) return events();
  return events({ type: 'RegioGevraagd', regio, door, ...(vervangt ? { inPlaatsVan } : {}) });
}

/** Whether an organisation may be let go: it was asked and did not answer. */
export function magWeg(zaak: Zaak, regio: string): boolean {
  return zaak.vtRegios.includes(regio) && acuutVan(zaak.deelA[regio]) === 'onbekend';
}
