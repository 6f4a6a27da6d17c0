import { delend } from './delend.ts';
import type { Kaart } from './kaart.ts';

/** Marks the text with the number of a case, so that it can lead to the page of that case. */
const MERK = 'zaak:';

/** Id of the text with the number of this case in the head of a card. */
export function nummerId(zaakId: string): string {
  return `${MERK}${zaakId}`;
}

/**
 * Makes the number in the head of a card a link to the page of the case. Changes nothing else, and not the given
 * card itself: the rest is shared with it. A case without a page keeps its plain number.
 */
export function metPaginalink(kaart: Kaart, adresVan: (zaakId: string) => string | null): Kaart {
  return gekoppeld(kaart, adresVan) as Kaart;
}

/** Where a number can stand; forms and buttons are left as they are. */
const DELEN = ['body', 'columns', 'items'] as const;

function gekoppeld(stuk: unknown, adresVan: (zaakId: string) => string | null): unknown {
  if (Array.isArray(stuk)) return delend(stuk, (deel) => gekoppeld(deel, adresVan));
  if (typeof stuk !== 'object' || stuk === null) return stuk;
  return metNummer(stuk as Readonly<Record<string, unknown>>, adresVan);
}

function metNummer(
  stuk: Readonly<Record<string, unknown>>,
  adresVan: (zaakId: string) => string | null,
): Readonly<Record<string, unknown>> {
  const { id, text } = stuk;
  if (typeof id === 'string' && id.startsWith(MERK) && typeof text === 'string') {
    const adres = adresVan(id.slice(MERK.length));
    return adres === null ? stuk : { ...stuk, text: `[${text}](${adres})` };
  }
  let kopie = stuk;
  for (const deel of DELEN) {
    const nieuw = stuk[deel] === undefined ? undefined : gekoppeld(stuk[deel], adresVan);
    if (nieuw !== stuk[deel]) kopie = { ...kopie, [deel]: nieuw };
  }
  return kopie;
}
