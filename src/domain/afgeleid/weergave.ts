import type { Locatie } from '../instellingen/locatie.ts';
import type { Rolhouder } from '../zaak/wie.ts';

/** What of a location's live settings shows on cards. */
export type Weergave = Pick<
  Locatie,
  'id' | 'naam' | 'acuutInKanaal' | 'vtOrganisaties' | 'verstrekkingentabel' | 'zsmStreefTonen'
>;

/** Short name of a VT organisation, or its id when the settings no longer know it. */
export function organisatienaam(weergave: Weergave, organisatie: string): string {
  return weergave.vtOrganisaties.find(({ id }) => id === organisatie)?.kort ?? organisatie;
}

/** Number of the VT organisation, always as the settings have it now; null when they have none. */
export function telefoonVan(weergave: Weergave, houder: Rolhouder): string | null {
  return weergave.vtOrganisaties.find(({ id }) => id === houder.organisatie)?.telefoon ?? null;
}

/** The organisation to name beside a role; null where the role says enough. */
export function naamBij(weergave: Weergave, houder: Rolhouder): string | null {
  return houder.organisatie === undefined ? null : organisatienaam(weergave, houder.organisatie);
}
