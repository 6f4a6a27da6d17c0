/** Shown by a client that can't draw the card. */
export function fallback(nummer: string): string {
  return `Deze kaart past niet in deze versie van Teams. Open zaak ${nummer} in een nieuwe versie.`;
}

/** The same for a card that is not about one case. */
export const fallbackZonderZaak = 'Deze kaart past niet in deze versie van Teams. Werk Teams bij.';
