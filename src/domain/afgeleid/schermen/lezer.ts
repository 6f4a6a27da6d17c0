import type { VastVeld } from '../../privacy/verstrekkingentabel.ts';
import { magLezen } from '../../privacy/verstrekkingentabel.ts';
import type { Rol } from '../../rollen.ts';
import type { Persoon } from '../../zaak/wie.ts';
import type { Zaak } from '../../zaak/zaak.ts';
import type { Weergave } from '../weergave.ts';

/** Roles that take part in every case, asked or not (werkproces §1). */
const altijd: ReadonlySet<Rol> = new Set(['politie', 'ovj', 'kpc']);

/**
 * The roles in which a person takes part in this case: those that were asked something in it, for Veilig Thuis
 * only with an organisation that was asked. Who has no part reads no content (werkproces §9).
 */
export function betrokkenRollen(zaak: Zaak, persoon: Persoon): readonly Rol[] {
  const gevraagd = Object.values(zaak.taken);
  const rollen = persoon.rollen
    .filter(
      ({ rol, organisatie }) =>
        altijd.has(rol) ||
        gevraagd.some((taak) => taak.rol === rol && (rol !== 'vt' || taak.organisatie === organisatie)),
    )
    .map(({ rol }) => rol);
  return [...new Set(rollen)];
}

/** Whether this person may read a field that is no answer to a form, by any role they have in the case. */
export function leest(zaak: Zaak, persoon: Persoon, veld: VastVeld, weergave: Weergave): boolean {
  return betrokkenRollen(zaak, persoon).some((rol) => magLezen(rol, veld, weergave.verstrekkingentabel));
}
