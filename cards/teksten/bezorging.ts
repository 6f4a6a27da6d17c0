/** A first send whose answer was lost was sent again. */
export const MOGELIJK_DUBBEL = 'Mogelijk dubbel: dit bericht staat hier misschien twee keer.';

/** In place of the copy that is no longer used. */
export const VERVANGEN = 'Vervangen. Gebruik het nieuwere bericht van deze zaak.';

/** In place of a card of a case that was destroyed. */
export const GEWIST = 'Deze zaak is gewist. De bewaartermijn is voorbij.';

/** In place of an old card of the location that named cases. */
export const OPGERUIMD = 'Dit bericht is opgeruimd. De bewaartermijn is voorbij.';

/** In place of a card of somebody who no longer has the role. */
export const NIET_MEER_VOOR_U = 'Dit bericht is niet meer voor u. U hebt deze rol niet meer.';
