import type { Kaart } from './kaart.ts';
import { nummerId } from './paginalink.ts';
import { dossierweg } from './teksten/dossier.ts';

/** Where the dossier of a case is saved: its number leads to the page. Nothing of the case stands here. */
export function dossierkaart(
  zaakId: string,
  nummer: string,
): { readonly card: Kaart; readonly summary: string } {
  const titel = dossierweg.titel.replace('{nummer}', nummer);
  const card = {
    type: 'AdaptiveCard',
    version: '1.5',
    lang: 'nl',
    speak: `${titel}. ${dossierweg.uitleg}`,
    fallbackText: `${titel}. ${dossierweg.uitleg}`,
    body: [
      { type: 'TextBlock', id: nummerId(zaakId), text: titel, weight: 'Bolder', size: 'Medium', wrap: true },
      { type: 'TextBlock', text: dossierweg.uitleg, wrap: true },
    ],
  };
  return { card, summary: titel };
}
