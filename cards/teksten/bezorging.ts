/** A first send whose answer was lost was sent again. */
export const MOGELIJK_DUBBEL = 'Mogelijk dubbel: dit bericht staat hier misschien twee keer.';

/** In place of the copy that is no longer used. */
export const VERVANGEN = 'Vervangen. Gebruik het nieuwere bericht van deze zaak.';

/** In place of a card of somebody who no longer has the role. */
export const NIET_MEER_VOOR_U = 'Dit bericht is niet meer voor u. U hebt deze rol niet meer.';
