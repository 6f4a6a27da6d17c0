import type { Antwoorden, Formulier } from '../../werkproces/formulier.ts';
import { isIngevuld, metScherm, schermVan } from '../../werkproces/schermen.ts';
import { valideer } from '../../werkproces/valideer.ts';
import type { Omstandigheden, Van } from '../commands.ts';
import { formulierVan, invullers, vrijFormulierVan } from '../formulier-van.ts';
import { taakVan } from '../open-taken.ts';
import type { Rolhouder } from '../wie.ts';
import { alsRol } from '../wie.ts';
import type { Zaak } from '../zaak.ts';
import { taakrechten } from './rechten.ts';
import type { Uitkomst } from './uitkomst.ts';
import { afgewezen, events } from './uitkomst.ts';

type Doel = {
  readonly formulier: Formulier;
  readonly revisie: number;
  readonly houders: readonly Rolhouder[];
  readonly vervallen: boolean;
};

/** The form that the id names: of an action, or one that stands open without a task. */
function doelVan(zaak: Zaak, taakId: string): Doel | null {
  const taak = taakVan(zaak, taakId);
  if (taak !== undefined) {
    const formulier = taak.soort === 'processtap' ? formulierVan(zaak, taak) : null;
    if (formulier === null) return null;
    const vervallen = taak.status === 'vervallen';
    return { formulier, revisie: taak.revisie, houders: taakrechten(taak), vervallen };
  }
  const formulier = vrijFormulierVan(zaak, taakId);
  if (formulier === null) return null;
  const revisie = zaak.ingevuld[taakId]?.revisie ?? 0;
  return { formulier, revisie, houders: invullers(zaak, formulier), vervallen: false };
}

/**
 * One screen of a form. Each screen is kept as it is sent, with who and when, so that what it tells counts at
 * once; the task is done when every screen is answered and nothing is "nog niet".
 */
export function vulIn(zaak: Zaak, command: Van<'vul-in'>, { actor }: Omstandigheden): Uitkomst {
  const { taakId, invoer } = command;
  const doel = doelVan(zaak, taakId);
  if (doel === null) return afgewezen({ code: 'onbekende-taak' });
  const door = alsRol(actor, doel.houders);
  if (door === null) return afgewezen({ code: 'geen-recht' });
  if (doel.vervallen) return afgewezen({ code: 'niet-nu' });
  const scherm = schermVan(doel.formulier, command.scherm);
  const gelezen = valideer(scherm, invoer);
  const waarden: Antwoorden = gelezen.ok ? gelezen.antwoorden : gelezen.waarden;
  if (doel.revisie !== command.revisie) return afgewezen({ code: 'verouderd', taakId, waarden });
  if (!gelezen.ok) return afgewezen({ code: 'ongeldig', fouten: gelezen.fouten, waarden });
  const gevraagd = scherm.velden.map(({ id }) => id);
  const alles = metScherm(zaak.ingevuld[taakId]?.antwoorden ?? {}, scherm, waarden);
  return events({
    type: 'FormulierIngevuld',
    taakId,
    formulier: doel.formulier.id,
    gevraagd,
    antwoorden: waarden,
    klaar: isIngevuld(doel.formulier, alles),
    door,
  });
}
