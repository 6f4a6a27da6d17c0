import type { Termijnen } from '../../instellingen/termijnen.ts';
import { zelfdeTijdNaDagen } from '../../termijnen/datum.ts';
import { ivsTermijn, voorgeleidingTermijn } from '../../termijnen/klokken.ts';
import type { Tijdstip } from '../../termijnen/tijdstip.ts';
import type { Zaak } from '../zaak.ts';
import type { Hechtenis } from './bewaking.ts';

/** The detention that lasts; null when the suspect is free, or held in the hours of ophouden. */
export function hechtenisNu(zaak: Zaak): Hechtenis | null {
  const laatste = zaak.bewaking.hechtenissen.at(-1);
  return laatste === undefined || laatste.geeindigdOp !== null ? null : laatste;
}

function vanBewaring(hechtenis: Hechtenis, termijnen: Termijnen): Tijdstip {
  return hechtenis.tot ?? zelfdeTijdNaDagen(hechtenis.sinds, termijnen.bewaringDagen);
}

/**
 * When a detention ends unless somebody decides: 72 hours of IVS and once 72 more, 90 hours after the arrest
 * for the RC, 14 days of bewaring (werkproces §5; Sv 58, 59a, 64).
 */
export function hechtenisUiterlijk(zaak: Zaak, hechtenis: Hechtenis): Tijdstip {
  const { termijnen } = zaak.instellingen;
  switch (hechtenis.soort) {
    case 'ivs':
      return ivsTermijn(hechtenis.sinds, hechtenis.verlengd > 0, termijnen);
    case 'voorgeleiding':
      return voorgeleidingUiterlijk(zaak, hechtenis);
    case 'bewaring':
      return vanBewaring(hechtenis, termijnen);
  }
}

/** Latest moment before the RC; it counts from the arrest, or from the order when that is unknown. */
export function voorgeleidingUiterlijk(zaak: Zaak, hechtenis: Hechtenis): Tijdstip {
  return voorgeleidingTermijn(zaak.melding.aanhouding ?? hechtenis.sinds, zaak.instellingen.termijnen);
}

/** Latest moment before the RC while somebody is held for that; null when nobody is, or the RC decided. */
export function rcTermijn(zaak: Zaak): Tijdstip | null {
  const hechtenis = hechtenisNu(zaak);
  if (hechtenis === null || hechtenis.soort === 'bewaring' || zaak.melding.soort !== 'vast') return null;
  return voorgeleidingUiterlijk(zaak, hechtenis);
}
