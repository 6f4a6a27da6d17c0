import type { Feitregel } from '../../src/domain/afgeleid/views.ts';
import type { Tijdstip } from '../../src/domain/termijnen/tijdstip.ts';
import { feitwoorden } from '../teksten/feiten.ts';
import { slachtofferwoorden } from '../teksten/slachtoffer.ts';
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

/** The word for a choice of the form of SHN; a choice that is no longer there has none. */
function keuzewoord(veld: keyof typeof slachtofferwoorden, waarde: string): string {
  const woorden: Readonly<Record<string, string>> = slachtofferwoorden[veld];
  return woorden[waarde] ?? '';
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
