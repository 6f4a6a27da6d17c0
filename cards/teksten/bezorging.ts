/** A first send whose answer was lost was sent again. */
export const MOGELIJK_DUBBEL = 'Mogelijk dubbel: dit bericht staat hier misschien twee keer.';

/** In place of the copy that is no longer used. */
export const VERVANGEN = 'Vervangen. Gebruik het nieuwere bericht van deze zaak.';
