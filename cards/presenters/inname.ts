import type { GedeeldView, NieuweZaakView } from '../../src/domain/afgeleid/views.ts';
import type { Sjabloondata } from '../kaart.ts';
import { knop } from '../knop.ts';
import { kopdata } from '../kop.ts';
import { nummerId } from '../paginalink.ts';
import { fallback, fallbackZonderZaak } from '../teksten/algemeen.ts';
import { gedeeldeZaak, nieuweZaak } from '../teksten/inname.ts';
import { knoppen } from '../teksten/knoppen.ts';
import { oefening, zaaksoort, zaakwoord } from '../teksten/kop.ts';
import { vlak } from '../vrije-tekst.ts';

/** Whether the suspect is held decides which form follows, and whether a clock runs. */
export function nieuweZaakkaart({ locatie }: NieuweZaakView): Sjabloondata {
  const l = locatie === null ? {} : { l: locatie.id };
  const waar = locatie === null ? [] : [nieuweZaak.waar.replace('{locatie}', vlak(locatie.naam))];
  return {
    titel: nieuweZaak.titel,
    zinnen: [[nieuweZaak.wie, ...waar].join(' '), `**${nieuweZaak.vraag}**`].map((tekst) => ({ tekst })),
    knoppen: [
      knop(nieuweZaak.vast, 'zaak.aanmelden', { ...l, s: 'vast' }),
      knop(nieuweZaak.nietVast, 'zaak.aanmelden', { ...l, s: 'niet-vast' }),
    ],
    speak: `${nieuweZaak.titel}.`,
    fallbackText: fallbackZonderZaak,
  };
}

/** What every member of the place may read (werkproces §9); the buttons answer with the reader's own screen. */
export function gedeeldeZaakkaart({ zaakId, nummer, oefening: verzonnen, kop }: GedeeldView): Sjabloondata {
  const basis =
    kop === null
      ? {
          nummerId: nummerId(zaakId),
          nummer: verzonnen ? `${nummer} · ${oefening}` : nummer,
          klok: '',
          speak: `${zaakwoord} ${nummer}.`,
          fallbackText: fallback(nummer),
        }
      : kopdata(kop, zaaksoort[kop.soort]);
  return {
    ...basis,
    kenmerken: kop === null ? zaakwoord : zaaksoort[kop.soort],
    zin: kop === null ? gedeeldeZaak.elders : gedeeldeZaak.persoonlijk,
    knoppen: [
      knop(knoppen.mijnTaak, 'taak', { z: zaakId }),
      ...(kop === null ? [] : [knop(knoppen.bekijkZaak, 'zaak', { z: zaakId })]),
    ],
  };
}
