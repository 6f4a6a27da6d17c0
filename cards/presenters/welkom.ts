import type { WelkomView } from '../../src/domain/afgeleid/views.ts';
import type { Sjabloondata } from '../kaart.ts';
import { fallbackZonderZaak } from '../teksten/algemeen.ts';
import { welkomkaart } from '../teksten/welkom.ts';
import { vlak } from '../vrije-tekst.ts';

/** What the program says when it comes into a channel. */
export function welkom({ gekoppeldAan }: WelkomView): Sjabloondata {
  const { titel, gekoppeld, zaken, nietGekoppeld, koppel, inhoud, help } = welkomkaart;
  const zinnen =
    gekoppeldAan === null
      ? [nietGekoppeld, koppel, inhoud, help]
      : [`${gekoppeld.replace('{locatie}', vlak(gekoppeldAan))} ${zaken}`, inhoud, help];
  return {
    titel,
    zinnen: zinnen.map((tekst) => ({ tekst })),
    speak: `${titel}.`,
    fallbackText: fallbackZonderZaak,
  };
}
