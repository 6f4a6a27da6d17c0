import type { Termijnen } from '../instellingen/termijnen.ts';
import { datumVan, eindeVanDag, zelfdeTijdNaDagen } from './datum.ts';
import type { Tijdstip } from './tijdstip.ts';
import { MINUUT, UUR } from './tijdstip.ts';
import { plusWerkdagen } from './werkdagen.ts';

/**
 * The ZSM target: the hours of ophouden straight from the arrest, nights included. A target and
 * no legal deadline (werkproces §5).
 */
export function zsmStreef(aanhouding: Tijdstip, uren: number): Tijdstip {
  return aanhouding + uren * UUR;
}

/** End of the inverzekeringstelling, in elapsed hours from the order, extended once or not (Sv 58). */
export function ivsTermijn(bevel: Tijdstip, verlengd: boolean, termijnen: Termijnen): Tijdstip {
  const uren = termijnen.ivsUren + (verlengd ? termijnen.ivsVerlengingUren : 0);
  return bevel + uren * UUR;
}

/** Latest moment before the rechter-commissaris, in elapsed hours after the arrest (Sv 59a). */
export function voorgeleidingTermijn(aanhouding: Tijdstip, termijnen: Termijnen): Tijdstip {
  return aanhouding + termijnen.voorgeleidingUren * UUR;
}

/** Veilig Thuis on site after a request at acute unsafety (pilot Noord-Holland). */
export function vtTerPlaatseTermijn(verzoek: Tijdstip, termijnen: Termijnen): Tijdstip {
  return verzoek + termijnen.vtTerPlaatseMinuten * MINUUT;
}

/**
 * Veiligheidsbeoordeling in a niet-vast case: the end of the local day that is five working days
 * after the VT-melding (werkproces §2).
 */
export function nietVastTermijn(vtMelding: Tijdstip, termijnen: Termijnen): Tijdstip {
  return eindeVanDag(plusWerkdagen(datumVan(vtMelding), termijnen.nietVastWerkdagen, termijnen));
}

/** End of a tijdelijk huisverbod: the same wall-clock time so many days later, extended or not. */
export function huisverbodEinde(opgelegd: Tijdstip, verlengd: boolean, termijnen: Termijnen): Tijdstip {
  const dagen = verlengd ? termijnen.huisverbodVerlengdDagen : termijnen.huisverbodDagen;
  return zelfdeTijdNaDagen(opgelegd, dagen);
}

/** End of one period of a gedragsaanwijzing (Sv 509hh): the same wall-clock time 90 days later. */
export function gedragsaanwijzingEinde(ingang: Tijdstip, termijnen: Termijnen): Tijdstip {
  return zelfdeTijdNaDagen(ingang, termijnen.gedragsaanwijzingDagen);
}

/** Suspect spoken to at the HG-spreekuur: the same wall-clock time two weeks later. */
export function spreekuurTermijn(besluit: Tijdstip, termijnen: Termijnen): Tijdstip {
  return zelfdeTijdNaDagen(besluit, termijnen.spreekuurDagen);
}
