import { formulieren } from '../../werkproces/formulierenregister.ts';
import { valideer } from '../../werkproces/valideer.ts';
import type { Omstandigheden, Van } from '../commands.ts';
import { alsRol } from '../wie.ts';
import type { Zaak } from '../zaak.ts';
import { deelnemers } from './rechten.ts';
import { keuze } from './taakinvoer.ts';
import type { Uitkomst } from './uitkomst.ts';
import { afgewezen, events } from './uitkomst.ts';

/** A note at the table. It stands with the case as a remark, so that who reads those reads it too. */
export function noteer(_zaak: Zaak, command: Van<'noteer'>, { actor }: Omstandigheden): Uitkomst {
  const door = alsRol(actor, deelnemers);
  if (door === null) return afgewezen({ code: 'geen-recht' });
  const gelezen = valideer(formulieren.notitie, command.invoer);
  if (!gelezen.ok) return afgewezen({ code: 'ongeldig', fouten: gelezen.fouten, waarden: gelezen.waarden });
  const tekst = keuze(gelezen.antwoorden, 'tekst') ?? '';
  return events({ type: 'ReactieOntvangen', tekst, door });
}
