import type { Rol } from '../../rollen.ts';
import { rollen } from '../../rollen.ts';
import type { Rolhouder } from '../wie.ts';
import type { Zaak } from '../zaak.ts';

/**
 * A chosen role as holder of a task; Veilig Thuis is then the first organisation asked.
 *
 * @throws RangeError when the text is no role: the forms offer roles only.
 */
export function alsHouder(zaak: Zaak, keuze: string): Rolhouder {
  const rol = rollen.find((r) => r === keuze);
  if (rol === undefined) throw new RangeError('not a role');
  const organisatie = zaak.vtRegios[0];
  return rol === 'vt' && organisatie !== undefined ? { rol, organisatie } : { rol };
}

/** Who owns an item of a plandatum: its choice ends in the role (`advies-3ro`, `onderzoek-politie`). */
export function eigenaarVan(item: string): Rol {
  const rol = rollen.find((r) => item.endsWith(`-${r}`));
  if (rol === undefined) throw new RangeError('plandatum item without a role');
  return rol;
}
