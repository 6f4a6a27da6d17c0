import type { Rol } from '../rollen.ts';

/** A role a person holds at a location; `organisatie` only for Veilig Thuis. */
export type Rolhouder = { readonly rol: Rol; readonly organisatie?: string };

/** A person as the program knows them at one location: an id from the settings, never a name. */
export type Persoon = {
  readonly soort: 'persoon';
  readonly persoonId: string;
  readonly rollen: readonly Rolhouder[];
};

/** Who gives a command. */
export type Actor =
  | Persoon
  | { readonly soort: 'bron'; readonly bron: string }
  | { readonly soort: 'systeem' };

/** Who did it, as events keep it: the person and the role in which they acted. */
export type Door = { readonly persoonId: string; readonly rol: Rol; readonly organisatie?: string };

/**
 * The role in which an actor may act, first match of the wanted ones.
 * A wanted `organisatie` must match; VT people act only for their own organisation.
 *
 * @returns null when the actor holds none of them.
 */
export function alsRol(actor: Actor, gewenst: readonly Rolhouder[]): Door | null {
  if (actor.soort !== 'persoon') return null;
  for (const wens of gewenst) {
    const gevonden = actor.rollen.find(
      (r) => r.rol === wens.rol && (wens.organisatie === undefined || r.organisatie === wens.organisatie),
    );
    if (gevonden !== undefined) return { persoonId: actor.persoonId, ...gevonden };
  }
  return null;
}

/** `vt:vt-oefenstad` or `ovj`: names a holder in ids and settings. */
export function houderSleutel(houder: Rolhouder): string {
  return houder.organisatie === undefined ? houder.rol : `${houder.rol}:${houder.organisatie}`;
}
