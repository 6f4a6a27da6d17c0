import { formulieren } from '../../werkproces/formulierenregister.ts';
import { valideer } from '../../werkproces/valideer.ts';
import type { Omstandigheden, Van } from '../commands.ts';
import { alsRol } from '../wie.ts';
import type { Zaak } from '../zaak.ts';
import type { Uitkomst } from './uitkomst.ts';
import { afgewezen, events } from './uitkomst.ts';

/** Words after going on past a guard rail; what was decided stands whatever becomes of them (werkproces §3). */
export function lichtToe(_zaak: Zaak, command: Van<'licht-toe'>, { actor }: Omstandigheden): Uitkomst {
  const formulier = formulieren['keuze-toelichten'];
  const door = alsRol(
    actor,
    formulier.schrijft.map((rol) => ({ rol })),
  );
  if (door === null) return afgewezen({ code: 'geen-recht' });
  const gelezen = valideer(formulier, command.invoer);
  if (!gelezen.ok) return afgewezen({ code: 'ongeldig', fouten: gelezen.fouten, waarden: gelezen.waarden });
  return events({ type: 'KeuzeToegelicht', antwoorden: gelezen.antwoorden, door });
}
