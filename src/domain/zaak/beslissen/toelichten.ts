import { formulieren } from '../../werkproces/formulierenregister.ts';
import { valideer } from '../../werkproces/valideer.ts';
import type { Omstandigheden, Van } from '../commands.ts';
import type { Persoon, Rolhouder } from '../wie.ts';
import { alsRol } from '../wie.ts';
import type { Zaak } from '../zaak.ts';
import type { Uitkomst } from './uitkomst.ts';
import { afgewezen, events } from './uitkomst.ts';

const schrijvers: readonly Rolhouder[] = formulieren['keuze-toelichten'].schrijft.map((rol) => ({ rol }));

/** Whether this person may add words to a reason: who may read what they would be about. */
export function magToelichten(persoon: Persoon): boolean {
  return alsRol(persoon, schrijvers) !== null;
}

/** Words after going on past a guard rail; what was decided stands whatever becomes of them (werkproces §3). */
export function lichtToe(_zaak: Zaak, command: Van<'licht-toe'>, { actor }: Omstandigheden): Uitkomst {
  const door = alsRol(actor, schrijvers);
  if (door === null) return afgewezen({ code: 'geen-recht' });
  const gelezen = valideer(formulieren['keuze-toelichten'], command.invoer);
  if (!gelezen.ok) return afgewezen({ code: 'ongeldig', fouten: gelezen.fouten, waarden: gelezen.waarden });
  return events({ type: 'KeuzeToegelicht', antwoorden: gelezen.antwoorden, door });
}
