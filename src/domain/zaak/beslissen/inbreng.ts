import { isIngevuld } from '../../werkproces/schermen.ts';
import type { Omstandigheden, Van } from '../commands.ts';
import { feitenVan } from '../feiten-van.ts';
import { formulierVan } from '../formulier-van.ts';
import { kindgesprekVan } from '../kindgesprek.ts';
import { taakVan } from '../open-taken.ts';
import { isOpen } from '../taak.ts';
import { gewaarschuwd } from '../vooruitblik.ts';
import { alsRol } from '../wie.ts';
import type { Zaak } from '../zaak.ts';
import { bewaak } from './bewaken.ts';
import { taakrechten } from './rechten.ts';
import { ingevuldeTaak, toegangTotTaak } from './taakinvoer.ts';
import type { Uitkomst } from './uitkomst.ts';
import { afgewezen, events } from './uitkomst.ts';

/** Somebody says "ik pak het op": the table sees it, the task stays open. */
export function pakOp(zaak: Zaak, command: Van<'pak-op'>, { actor }: Omstandigheden): Uitkomst {
  const taak = taakVan(zaak, command.taakId);
  if (taak === undefined) return afgewezen({ code: 'onbekende-taak' });
  const door = alsRol(actor, taakrechten(taak));
  if (door === null) return afgewezen({ code: 'geen-recht' });
  if (!isOpen(taak)) return afgewezen({ code: 'niet-nu' });
  if (taak.opgepakt?.persoonId === door.persoonId) return events();
  return events({ type: 'TaakOpgepakt', taakId: taak.id, door });
}

/** The short form of a partner; an advice meets G6 and G7. Sending it again replaces the earlier one, visibly. */
export function geefInbreng(
  zaak: Zaak,
  command: Van<'geef-inbreng'>,
  omstandigheden: Omstandigheden,
): Uitkomst {
  const ingevuld = ingevuldeTaak(zaak, command, 'inbreng', omstandigheden, (taak) =>
    formulierVan(zaak, taak),
  );
  if (!ingevuld.ok) return ingevuld;
  const { taak, door, formulier, antwoorden } = ingevuld;
  const kindgesprek = kindgesprekVan(zaak, taak.rol === 'rvdk' ? antwoorden : null);
  const bewaakt = bewaak({ soort: 'advies', antwoorden, kindgesprek }, feitenVan(zaak), command.reden);
  if (!bewaakt.ok) return bewaakt;
  return events({
    type: 'InbrengGegeven',
    taakId: taak.id,
    formulier: formulier.id,
    antwoorden,
    vangrail: bewaakt.vangrail,
    ...gewaarschuwd(zaak, taak),
    ...(isIngevuld(formulier, antwoorden) ? {} : { nogOpen: true as const }),
    door,
  });
}

/** An organisation acknowledges the last decision. */
export function neemKennis(zaak: Zaak, command: Van<'neem-kennis'>, om: Omstandigheden): Uitkomst {
  const toegang = toegangTotTaak(zaak, command.taakId, 'kennisname', om);
  if (!toegang.ok) return toegang;
  const { taak, door } = toegang;
  return isOpen(taak) ? events({ type: 'KennisGenomen', taakId: taak.id, door }) : events();
}
