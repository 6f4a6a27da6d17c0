/** What a live board is asked with. */
export function bordlijn(locatie: string): string {
  return `bord/live?locatie=${encodeURIComponent(locatie)}`;
}

/** Added to it by a page that opens: who asks comes along, as the first line. */
export const METEEN_WIE = '&ik=1';
