/** A case at a location, by the number under which people there know it. */
export type Zaakplek = { readonly zaakId: string; readonly nummer: string; readonly locatie: string };
