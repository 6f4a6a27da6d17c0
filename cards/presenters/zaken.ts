import type { ZakenView } from '../../src/domain/afgeleid/views.ts';
import type { Sjabloondata } from '../kaart.ts';
import { knop } from '../knop.ts';
import { klokVan } from '../kop.ts';
import { fallbackZonderZaak } from '../teksten/algemeen.ts';
import { oefening, zaaksoort } from '../teksten/kop.ts';
import { volgendeStap } from '../teksten/zaak.ts';
import { eigenTaken, meerZaken, zakenkaart } from '../teksten/zaken.ts';
import { vlak } from '../vrije-tekst.ts';

/** More rows than this make a card too long for a phone and too big to send. */
const MAX_ZAKEN = 15;

/** The open cases of a location, the nearest clock first (the view is sorted). */
export function zaken({ locatie, zaken: lijst, weggelaten }: ZakenView): Sjabloondata {
  const getoond = lijst.slice(0, MAX_ZAKEN);
  const meer = weggelaten + lijst.length - getoond.length;
  return {
    titel: zakenkaart.titel,
    locatie: vlak(locatie),
    geen: lijst.length === 0 ? zakenkaart.geen : '',
    zaken: getoond.map(({ kop, volgende, eigenTaken: aantal }) => ({
      klok:
        klokVan(kop) === '' ? `${zaaksoort[kop.soort]} · ${zakenkaart.geenKlok.toLowerCase()}` : klokVan(kop),
      stap: hoofdletter(`${kop.oefening ? `${oefening} · ` : ''}${volgendeStap[volgende]}`),
      taken: eigenTaken(aantal) === '' ? '' : `**${eigenTaken(aantal)}**`,
      knoppen: [knop(kop.nummer, 'zaak', { z: kop.zaakId })],
    })),
    meer: meer === 0 ? '' : meerZaken(meer),
    speak: `${zakenkaart.titel}: ${lijst.length}.`,
    fallbackText: fallbackZonderZaak,
  };
}

function hoofdletter(tekst: string): string {
  return tekst.charAt(0).toUpperCase() + tekst.slice(1);
}
