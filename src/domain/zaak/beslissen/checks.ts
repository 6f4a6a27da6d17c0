import { formulieren } from '../../werkproces/formulierenregister.ts';
import { valideer } from '../../werkproces/valideer.ts';
import { checkVan, toegangsmomenten } from '../bewaking/toegang.ts';
import type { Omstandigheden, Van } from '../commands.ts';
import { isOpen } from '../taak.ts';
import { alsRol } from '../wie.ts';
import type { Zaak } from '../zaak.ts';
import { deelnemers, zaakrechten } from './rechten.ts';
import { ingevuldeTaak, keuze, toegangTotTaak } from './taakinvoer.ts';
import type { Uitkomst } from './uitkomst.ts';
import { afgewezen, events } from './uitkomst.ts';

/** Change of access that a task of a check is about: `acute-check:<sleutel>:<organisatie>`. */
function sleutelVan(taakId: string): string {
  return taakId.split(':')[1] ?? '';
}

/** Veilig Thuis weighs anew whether it is acutely unsafe when access changes (G8). */
export function beantwoordCheck(zaak: Zaak, command: Van<'beantwoord-check'>, om: Omstandigheden): Uitkomst {
  const ingevuld = ingevuldeTaak(zaak, command, 'acute-check', om, formulieren['acute-check']);
  if (!ingevuld.ok) return ingevuld;
  const { taak, door, antwoorden } = ingevuld;
  const gekozen = keuze(antwoorden, 'antwoord');
  const antwoord = gekozen === 'ja' || gekozen === 'nee' ? gekozen : 'later';
  return events({
    type: 'CheckBeantwoord',
    taakId: taak.id,
    sleutel: sleutelVan(taak.id),
    regio: taak.organisatie ?? '',
    antwoord,
    antwoorden,
    door,
  });
}

/** Ahead of its time: the next change of access that nobody was asked about yet, or a question of its own. */
export function vraagCheck(zaak: Zaak, { nu, actor }: Omstandigheden): Uitkomst {
  const door = alsRol(actor, zaakrechten['vraag-check']);
  if (door === null) return afgewezen({ code: 'geen-recht' });
  if (zaak.vtRegios.length === 0) return afgewezen({ code: 'niet-nu' });
  const komend = toegangsmomenten(zaak)
    .filter(({ sleutel, op }) => op > nu && checkVan(zaak, sleutel) === undefined)
    .toSorted((a, b) => a.op - b.op)[0];
  if (komend !== undefined) {
    return events({ type: 'CheckGevraagd', sleutel: komend.sleutel, soort: komend.soort, door });
  }
  const open = Object.values(zaak.taken).some((taak) => taak.soort === 'acute-check' && isOpen(taak));
  const sleutel = `v${zaak.bewaking.checks.length + 1}`;
  return open ? events() : events({ type: 'CheckGevraagd', sleutel, soort: 'gevraagd', door });
}

/** Patrols can act on the ban. */
export function registreerVerbod(
  zaak: Zaak,
  command: Van<'registreer-verbod'>,
  om: Omstandigheden,
): Uitkomst {
  const toegang = toegangTotTaak(zaak, command.taakId, 'verbod', om);
  if (!toegang.ok) return toegang;
  const { taak, door } = toegang;
  return isOpen(taak) ? events({ type: 'VerbodGeregistreerd', taakId: taak.id, door }) : events();
}

/** Anybody at the table reports a breach in one tap; OvJ, Veilig Thuis and police hear it at once. */
export function meldSchending(zaak: Zaak, command: Van<'meld-schending'>, om: Omstandigheden): Uitkomst {
  const door = alsRol(om.actor, deelnemers);
  if (door === null) return afgewezen({ code: 'geen-recht' });
  const gelezen = valideer(formulieren['schending-melden'], command.invoer);
  if (!gelezen.ok) return afgewezen({ code: 'ongeldig', fouten: gelezen.fouten, waarden: gelezen.waarden });
  const nr = zaak.bewaking.schendingen.length + 1;
  return events({ type: 'SchendingGemeld', nr, antwoorden: gelezen.antwoorden, door });
}

/** What the OvJ does about it; can be changed. */
export function volgSchendingOp(zaak: Zaak, command: Van<'volg-schending-op'>, om: Omstandigheden): Uitkomst {
  const ingevuld = ingevuldeTaak(zaak, command, 'schending', om, formulieren.schending);
  if (!ingevuld.ok) return ingevuld;
  const { taak, door, antwoorden } = ingevuld;
  if (!isOpen(taak)) return afgewezen({ code: 'niet-nu' });
  return events({ type: 'SchendingOpgevolgd', taakId: taak.id, antwoorden: antwoorden, door });
}

/** Veilig Thuis is with the victim. */
export function meldTerPlaatse(zaak: Zaak, command: Van<'meld-ter-plaatse'>, om: Omstandigheden): Uitkomst {
  const toegang = toegangTotTaak(zaak, command.taakId, 'ter-plaatse', om);
  if (!toegang.ok) return toegang;
  const { taak, door } = toegang;
  return isOpen(taak) ? events({ type: 'VtTerPlaatse', taakId: taak.id, door }) : events();
}
