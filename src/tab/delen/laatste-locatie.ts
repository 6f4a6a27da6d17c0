import { adresVan, koppelingVan } from './adres.ts';

const BEWAARD = 'negenuur-locatie';

/** The location that was looked at last in this browser, so that its board need not wait until we know who asks. */
function laatsteLocatie(): string | null {
  try {
    return localStorage.getItem(BEWAARD);
  } catch {
    // A browser may keep nothing for a page in a frame.
    return null;
  }
}

/** The location to begin with: of the case that a card leads to, of the address, or the one of the last time. */
export function eersteLocatie(gewenst: string | null): string | null {
  return koppelingVan(adresVan(location))?.locatie ?? gewenst ?? laatsteLocatie();
}

export function onthoudLocatie(id: string): void {
  try {
    localStorage.setItem(BEWAARD, id);
  } catch {
    // The next time it takes one question longer.
  }
}
