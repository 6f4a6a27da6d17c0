import { slachtoffernummer } from '../../zaak/melding.ts';
import { isGeinformeerd, metingen } from '../../zaak/slachtoffer.ts';
import type { Zaak } from '../../zaak/zaak.ts';
import { groveMinuten, klasse } from '../grof.ts';
import { klassen } from '../klassen.ts';
import { telBij } from '../rijen.ts';
import type { Waarneming } from '../waarneming.ts';

/** How long after each decision each victim knew, and whether before the suspect walked out (werkproces §10). */
function verteld(zaak: Zaak): readonly Waarneming[] {
  const rijen = zaak.vtRegios;
  // What was told at the location that a case came from counts there.
  const hier = metingen(zaak).filter(({ op }) => zaak.overgenomenVan === null || op > zaak.gemeldOp);
  return hier.flatMap(({ besluitNr, op, binnenStreef, voorVrijlating }) => {
    const minuten = groveMinuten(zaak.besluiten[besluitNr - 1]?.op ?? op, op);
    return [
      ...telBij('slachtoffer-tijd', rijen, { deel: klasse(minuten, klassen.slachtoffer), minuten }),
      ...telBij('slachtoffer-streef', rijen, { deel: binnenStreef ? 'binnen' : 'buiten' }),
      ...(voorVrijlating === null
        ? []
        : telBij('slachtoffer-vrij', rijen, { deel: voorVrijlating ? 'voor' : 'na' })),
    ];
  });
}

/** Whether each victim knows of the last decision. */
function bereikt(zaak: Zaak): readonly Waarneming[] {
  const nr = zaak.besluiten.length;
  if (nr === 0) return [];
  return zaak.melding.slachtoffers.flatMap((slachtoffer) => {
    const pogingen = zaak.pogingen.filter(
      (p) => p.besluitNr === nr && p.slachtoffer === slachtoffernummer(slachtoffer),
    );
    const laatste = pogingen.find(isGeinformeerd);
    const deel = laatste?.uitkomst ?? (zaak.status === 'open' ? 'loopt' : 'niet-bereikt');
    return telBij('slachtoffer-bereikt', zaak.vtRegios, { deel });
  });
}

export function slachtoffers(zaak: Zaak): readonly Waarneming[] {
  return [...verteld(zaak), ...(zaak.verplaatstNaar === null ? bereikt(zaak) : [])];
}
