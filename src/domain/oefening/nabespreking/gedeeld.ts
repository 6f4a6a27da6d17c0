import type { Verloop } from '../../cijfers/verloop.ts';
import type { Verstrekkingentabel } from '../../instellingen/locatie.ts';
import { magLezen } from '../../privacy/verstrekkingentabel.ts';
import type { Rol } from '../../rollen.ts';
import { zaakrollen } from '../../rollen.ts';
import { formulierMet } from '../../werkproces/formulierenregister.ts';
import type { Rolhouder } from '../../zaak/wie.ts';
import type { Deelantwoord, Deelvraag } from '../oefening.ts';

/** What the group would share, beside the verstrekkingentabel of this location. */
export type Gedeeld = {
  readonly vraag: string;
  readonly veld: string;
  /** Null: not answered. */
  readonly gekozen: readonly Rol[] | null;
  readonly mag: readonly Rol[];
  /** Chosen, and the table says no. */
  readonly teRuim: readonly Rol[];
  /** Not chosen, though the table lets them read it: they may need it for the decision. */
  readonly teKrap: readonly Rol[];
};

/** Roles that can be chosen: `beheer` never reads content. */
export const deelrollen: readonly Rol[] = zaakrollen;

export function gedeeldVan(
  vragen: readonly Deelvraag[],
  antwoorden: readonly Deelantwoord[],
  tabel: Verstrekkingentabel,
): readonly Gedeeld[] {
  return vragen.map(({ id, vraag, veld }) => {
    const mag = deelrollen.filter((rol) => magLezen(rol, veld, tabel));
    const gekozen = antwoorden.find((antwoord) => antwoord.vraag === id)?.rollen ?? null;
    return {
      vraag,
      veld,
      gekozen,
      mag,
      teRuim: (gekozen ?? []).filter((rol) => !mag.includes(rol)),
      teKrap: gekozen === null ? [] : mag.filter((rol) => !gekozen.includes(rol)),
    };
  });
}

/** Who opened the answers of others in a case, by forms and other groups of fields. */
export type Gelezen = { readonly wie: Rolhouder; readonly groepen: readonly string[] };

/** A form by its title; other groups are words of their own. */
function naamVan(groep: string): string {
  return formulierMet(groep)?.titel ?? groep;
}

export function gelezenVan({ stappen }: Verloop): readonly Gelezen[] {
  const perRol = new Map<Rol, Set<string>>();
  for (const { event } of stappen) {
    if (event.type !== 'AntwoordenGelezen') continue;
    const groepen = perRol.get(event.door.rol) ?? new Set();
    for (const groep of event.groepen) groepen.add(groep);
    perRol.set(event.door.rol, groepen);
  }
  return [...perRol].map(([rol, groepen]) => ({ wie: { rol }, groepen: [...groepen].map(naamVan) }));
}
