import { formulieren } from '../../werkproces/formulierenregister.ts';
import type { Omstandigheden, Van } from '../commands.ts';
import { formulierVan } from '../formulier-van.ts';
import type { Pogingsuitkomst } from '../poging.ts';
import { isOpen } from '../taak.ts';
import { taakformulier } from '../taakformulier.ts';
import { houderSleutel } from '../wie.ts';
import type { Zaak } from '../zaak.ts';
import { alsHouder } from './houder.ts';
import { zaakrechten } from './rechten.ts';
import { ingevuldeTaak, keuze, leesInvoer, toegangTotTaak } from './taakinvoer.ts';
import type { Uitkomst } from './uitkomst.ts';
import { afgewezen, events } from './uitkomst.ts';

/** The table chooses who tells the victim; no preset (werkproces §7). */
export function kiesInformant(zaak: Zaak, command: Van<'kies-informant'>, om: Omstandigheden): Uitkomst {
  const ingevuld = ingevuldeTaak(
    zaak,
    command,
    'informant',
    om,
    (taak) => formulierVan(zaak, taak),
    zaakrechten['kies-informant'],
  );
  if (!ingevuld.ok) return ingevuld;
  const { door, antwoorden } = ingevuld;
  const rol = keuze(antwoorden, 'informant') ?? '';
  const informant = alsHouder(zaak, rol);
  const zelfde = zaak.informant !== null && houderSleutel(zaak.informant) === houderSleutel(informant);
  return zelfde ? events() : events({ type: 'InformantGekozen', informant, door });
}

/** An attempt to tell the victim: reached, not reached, wants no message, handed over (werkproces §7). */
export function noteerPoging(zaak: Zaak, command: Van<'noteer-poging'>, om: Omstandigheden): Uitkomst {
  const toegang = toegangTotTaak(zaak, command.taakId, 'slachtoffer', om);
  if (!toegang.ok) return toegang;
  const { taak, door } = toegang;
  const gelezen = leesInvoer(
    taak,
    command.revisie,
    taakformulier(zaak, taak) ?? formulieren['slachtoffer-poging'],
    command.invoer,
  );
  if (!gelezen.ok) return gelezen;
  if (!isOpen(taak)) return afgewezen({ code: 'niet-nu' });
  const { antwoorden } = gelezen;
  const uitkomst = keuze(antwoorden, 'uitkomst') as Pogingsuitkomst;
  const aan = keuze(antwoorden, 'aan');
  const overAan = uitkomst === 'overgedragen' && aan !== null ? { overAan: alsHouder(zaak, aan) } : {};
  return events({ type: 'SlachtofferPoging', taakId: taak.id, uitkomst, antwoorden, door, ...overAan });
}
