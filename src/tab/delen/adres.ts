/** The part of the address after `#`, that names the view; without it the board. */
export function adresVan({ hash }: { readonly hash: string }): string {
  return hash === '' ? '/' : hash.slice(1);
}

/** A link of a card: a case of a location. */
const KOPPELING = /^\/naar\/([a-z0-9-]{2,40})\/([A-Za-z0-9-]{2,40})$/;

export type Koppeling = { readonly locatie: string; readonly nummer: string };

/** What a link in a card leads to; null: the address is another one. */
export function koppelingVan(adres: string): Koppeling | null {
  const [, locatie, nummer] = KOPPELING.exec(adres) ?? [];
  return locatie === undefined || nummer === undefined ? null : { locatie, nummer };
}

/** Whether a view is about cases; figures and duty need no board. */
export function toontBord(adres: string): boolean {
  return adres !== '/cijfers' && adres !== '/piket';
}
