import type { Feitregel } from '../../src/domain/afgeleid/views.ts';
import type { Tijdstip } from '../../src/domain/termijnen/tijdstip.ts';
import { inbrengShn } from '../../src/domain/werkproces/formulieren/inbreng-shn.ts';
import { feitwoorden } from '../teksten/feiten.ts';
import { slachtofferNummer } from '../teksten/taken.ts';
import { moment } from '../tijd.ts';

type Slachtofferfeit = Extract<
  Feitregel,
  {
    readonly soort:
      | 'wens-slachtoffer'
      | 'veilig-kanaal'
      | 'eerste-contact'
      | 'toestemming-vt'
      | 'geinformeerd';
  }
>;

/** The word that the form of SHN has for a choice; a choice that is no longer there has none. */
function keuzewoord(veldId: string, waarde: string): string {
  const veld = inbrengShn.velden.find(({ id }) => id === veldId);
  const opties = veld?.soort === 'keuze' || veld?.soort === 'meerkeuze' ? veld.opties : [];
  return (opties.find((optie) => optie.waarde === waarde)?.label ?? '').toLowerCase();
}

function vervolging(waarde: string | null): string {
  return waarde === 'ja' || waarde === 'nee' || waarde === 'onbekend' ? feitwoorden.vervolging[waarde] : '';
}

/** A fact about the victim in words, after its label. */
export function slachtofferfeit(feit: Slachtofferfeit, peil: Tijdstip): string {
  return delen(feit, peil)
    .filter((deel) => deel !== '')
    .join(', ');
}

function delen(feit: Slachtofferfeit, peil: Tijdstip): readonly string[] {
  switch (feit.soort) {
    case 'wens-slachtoffer':
      return [vervolging(feit.vervolging), ...feit.bescherming.map((b) => keuzewoord('bescherming', b))];
    case 'veilig-kanaal':
      return [keuzewoord('kanaal', feit.kanaal)];
    case 'eerste-contact':
      return [keuzewoord('eersteContact', feit.wie), feit.anderBelt ? feitwoorden.anderBelt : ''];
    case 'toestemming-vt':
      return [feit.gegeven ? feitwoorden.toestemming : feitwoorden.geenToestemming, moment(feit.op, peil)];
    case 'geinformeerd':
      return [
        feit.slachtoffer === null ? '' : slachtofferNummer(feit.slachtoffer),
        moment(feit.op, peil),
        feitwoorden.naBesluit.replace('{minuten}', String(feit.minuten)),
        feit.binnenStreef ? feitwoorden.binnenStreef : feitwoorden.naStreef,
        feit.voorVrijlating === null
          ? ''
          : feit.voorVrijlating
            ? feitwoorden.voorVrijlating
            : feitwoorden.naVrijlating,
      ];
  }
}
