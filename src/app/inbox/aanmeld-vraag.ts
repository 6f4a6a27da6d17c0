import type { Locatie } from '../../domain/instellingen/locatie.ts';
import type { Aanvraag } from '../../domain/locatie/toegang/toegang.ts';
import { rollen } from '../../domain/rollen.ts';

export type AanmeldVraag =
  | { readonly soort: 'aanvraag'; readonly locatie: Locatie; readonly aanvraag: Aanvraag }
  /** Not clear enough; `locatie` is there once it is known which is meant. */
  | { readonly soort: 'onvolledig'; readonly locatie: Locatie | null }
  | { readonly soort: 'onbekende-locatie' }
  | { readonly soort: 'organisatie'; readonly locatie: Locatie };

/**
 * Reads `[locatie] <rol> [organisatie]`. Without a location it is that of the channel, or the only one there is.
 * Veilig Thuis needs its organisation unless the location has one only.
 *
 * @param bound location of the channel in which it was typed
 */
export function leesAanmeldVraag(
  woorden: readonly string[],
  locaties: readonly Locatie[],
  bound: Locatie | null,
): AanmeldVraag {
  const [eerste = ''] = woorden;
  const begintMetRol = eerste === '' || rollen.some((rol) => rol === eerste);
  const genoemd = begintMetRol ? undefined : locaties.find(({ id }) => id === eerste);
  if (!begintMetRol && genoemd === undefined) return { soort: 'onbekende-locatie' };
  const enige = locaties.length === 1 ? (locaties[0] ?? null) : null;
  const locatie = genoemd ?? bound ?? enige;
  const [rolwoord, organisatie, ...meer] = begintMetRol ? woorden : woorden.slice(1);
  const rol = rollen.find((r) => r === rolwoord);
  if (locatie === null || rol === undefined || meer.length > 0) return { soort: 'onvolledig', locatie };
  const waar = { id: locatie.id, naam: locatie.naam };
  if (rol !== 'vt') {
    if (organisatie !== undefined) return { soort: 'onvolledig', locatie };
    return {
      soort: 'aanvraag',
      locatie,
      aanvraag: { houder: { rol }, locatie: waar, organisatieNaam: null },
    };
  }
  const { vtOrganisaties } = locatie;
  const enigeVt = vtOrganisaties.length === 1 ? vtOrganisaties[0] : undefined;
  const vt = organisatie === undefined ? enigeVt : vtOrganisaties.find(({ id }) => id === organisatie);
  if (vt === undefined) return { soort: 'organisatie', locatie };
  const houder = { rol, organisatie: vt.id };
  return { soort: 'aanvraag', locatie, aanvraag: { houder, locatie: waar, organisatieNaam: vt.kort } };
}
