import type { Zaakbesluit } from '../../werkproces/besluiten.ts';
import { formulieren } from '../../werkproces/formulierenregister.ts';
import { legOp, opleggingen } from '../bewaking/opleggen.ts';
import type { Omstandigheden, Van } from '../commands.ts';
import { feitenVan } from '../feiten-van.ts';
import { isOpen } from '../taak.ts';
import { ruimerZonderToets } from '../toegang.ts';
import { gewaarschuwd } from '../vooruitblik.ts';
import type { Zaak } from '../zaak.ts';
import { bewaak } from './bewaken.ts';
import { datumVoorbij, isVoorbij } from './datum.ts';
import { ingevuldeTaak, keuze, keuzes, toegangTotTaak } from './taakinvoer.ts';
import type { Uitkomst } from './uitkomst.ts';
import { afgewezen, events } from './uitkomst.ts';

/** Moving a plandatum keeps its history and arms its reminders anew (werkproces §7). */
export function verzetPlandatum(zaak: Zaak, command: Van<'verzet-plandatum'>, om: Omstandigheden): Uitkomst {
  const ingevuld = ingevuldeTaak(zaak, command, 'plandatum', om, formulieren['plandatum-verzetten']);
  if (!ingevuld.ok) return ingevuld;
  const { taak, door, antwoorden } = ingevuld;
  const naar = keuze(antwoorden, 'plandatum');
  const reden = keuze(antwoorden, 'reden') ?? '';
  if (zaak.plandatum === null || naar === null || !isOpen(taak)) return afgewezen({ code: 'niet-nu' });
  if (isVoorbij(naar, om)) return datumVoorbij(antwoorden);
  if (naar === zaak.plandatum.datum) {
    // Nothing would be said to anybody. The same press again is known by its id, and never comes here.
    const fouten = [{ veld: 'plandatum', fout: 'zelfde-datum' }] as const;
    return afgewezen({ code: 'ongeldig', fouten, waarden: antwoorden });
  }
  return events({ type: 'PlandatumVerzet', van: zaak.plandatum.datum, naar, reden, door });
}

/** On the day itself: the postponed decision is taken after all, with its guard rails (werkproces §3, §7). */
export function handelPlandatumAf(
  zaak: Zaak,
  command: Van<'handel-plandatum-af'>,
  om: Omstandigheden,
): Uitkomst {
  const ingevuld = ingevuldeTaak(zaak, command, 'plandatum', om, formulieren['plandatum-afhandelen']);
  if (!ingevuld.ok) return ingevuld;
  const { taak, door, antwoorden } = ingevuld;
  if (!isOpen(taak)) return afgewezen({ code: 'niet-nu' });
  const besluiten = keuzes(antwoorden, 'besluiten') as readonly Zaakbesluit[];
  const nu = { soort: 'zaak', maatregelen: [] } as const;
  const handeling = { ...nu, besluiten, ruimerZonderToets: ruimerZonderToets(zaak, nu) };
  // What the evidence was before waiting says nothing of now (G3).
  const feiten = { ...feitenVan(zaak), bewijs: 'onbekend' } as const;
  const bewaakt = bewaak(handeling, feiten, command.reden);
  if (!bewaakt.ok) return bewaakt;
  const { vangrail } = bewaakt;
  return events(
    { type: 'PlandatumAfgehandeld', door },
    {
      type: 'ZaakBesloten',
      taakId: taak.id,
      besluiten,
      maatregelen: [],
      vangrail,
      ...gewaarschuwd(zaak, taak),
      antwoorden,
      door,
    },
    ...legOp(zaak, opleggingen([], false, besluiten), { bron: 'zaak', door, nu: om.nu }),
  );
}

/** Something that had to be ready for the plandatum is. */
export function rondItemAf(zaak: Zaak, command: Van<'rond-item-af'>, om: Omstandigheden): Uitkomst {
  const toegang = toegangTotTaak(zaak, command.taakId, 'plandatum-item', om, [{ rol: 'kpc' }]);
  if (!toegang.ok) return toegang;
  const { taak, door } = toegang;
  return isOpen(taak) ? events({ type: 'PlandatumItemKlaar', taakId: taak.id, door }) : events();
}
