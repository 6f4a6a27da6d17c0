const welke = (locatie: string): string => `?locatie=${encodeURIComponent(locatie)}`;

/** What a board is asked with once. */
export const bordvraag = (locatie: string): string => `bord${welke(locatie)}`;

/**
 * What a live board is asked with. The page that opens asks so before its script is there, and the script then looks
 * for the answer by this very address.
 */
export const bordlijn = (locatie: string): string => `bord/live${welke(locatie)}`;

/** Added to it by a page that opens: who asks comes along, as the first line. */
export const METEEN_WIE = '&ik=1';
