import { rollen } from '../../rollen.ts';
import type { Rolhouder } from '../wie.ts';
import type { Zaak } from '../zaak.ts';

/**
 * A choice as holder of a task: a role, or one Veilig Thuis as `vt:<organisation>`. Without one it is the first
 * organisation asked: the only one, or on a card of before there were two.
 *
 * @throws RangeError when the text is no role: the forms offer roles only.
 */
export function alsHouder(zaak: Zaak, keuze: string): Rolhouder {
  const [naam, gekozen] = keuze.split(':');
  const rol = rollen.find((r) => r === naam);
  if (rol === undefined) throw new RangeError('not a role');
  const organisatie = zaak.vtRegios.find((regio) => regio === gekozen) ?? zaak.vtRegios[0];
  return rol === 'vt' && organisatie !== undefined ? { rol, organisatie } : { rol };
}

/** Who owns an item of a plandatum: its choice ends in the role (`advies-3ro`, `voorwaarden-vt:<organisation>`). */
export function itemhouder(zaak: Zaak, item: string): Rolhouder {
  const [naam = '', organisatie] = item.split(':');
  const rol = rollen.find((r) => naam.endsWith(`-${r}`));
  if (rol === undefined) throw new RangeError('plandatum item without a role');
  return alsHouder(zaak, organisatie === undefined ? rol : `${rol}:${organisatie}`);
}
