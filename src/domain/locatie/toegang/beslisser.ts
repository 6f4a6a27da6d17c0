import type { Rol } from '../../rollen.ts';
import type { Actor, Door } from '../../zaak/wie.ts';
import { alsRol } from '../../zaak/wie.ts';

/**
 * The role in which somebody decides about a location: who comes in, and which channel is its own.
 *
 * @param wieMagKoppelen roles of the live setting
 * @returns null when the actor holds none of them
 */
export function alsBeslisser(actor: Actor, wieMagKoppelen: readonly Rol[]): Door | null {
  return alsRol(
    actor,
    wieMagKoppelen.map((rol) => ({ rol })),
  );
}
