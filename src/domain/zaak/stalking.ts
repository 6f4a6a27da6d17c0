import { GEEN_VLAG } from '../werkproces/formulieren/rode-vlaggen.ts';
import type { Sashniveau } from '../werkproces/sash.ts';
import { alsNiveau, isAutomatischHoog, sashNiveau } from '../werkproces/sash.ts';
import type { Stalkingrisico } from '../werkproces/stalkingrisico.ts';
import type { Zaak } from './zaak.ts';

/** Task to fill in the SASH, and the key of its answers. */
export const SASH = 'sash';
const RODE_VLAGGEN = 'rode-vlaggen';

/** The suspect is the former partner: three more SASH items (B 1675–1678). */
export function isExPartner(zaak: Zaak): boolean {
  return zaak.melding.relatie === 'ex-partner';
}

/** The level that is known without the sixteen items: told by police in short, or by the source. */
function niveauElders(zaak: Zaak): Sashniveau | null {
  return alsNiveau(zaak.inbreng['inbreng:politie']?.antwoorden['sash']) ?? alsNiveau(zaak.melding.sash);
}

/**
 * Level of the SASH that counts; null while nobody judged. An item that makes it "hoog" counts at once, a
 * judgement on the items goes before one told in short.
 */
export function sashVan(zaak: Zaak): Sashniveau | null {
  return sashNiveau(zaak.ingevuld[SASH]?.antwoorden ?? {}) ?? niveauElders(zaak);
}

/** Whether the sixteen items are to be asked of police: stalking, and no level is known in another way. */
export function vraagtSash(zaak: Zaak): boolean {
  return zaak.melding.stalking && (zaak.ingevuld[SASH] !== undefined || niveauElders(zaak) === null);
}

/** "Hoog" by nothing left to lose or mortal fear, whatever the judgement. */
export function sashAutomatischHoog(zaak: Zaak): boolean {
  return isAutomatischHoog(zaak.ingevuld[SASH]?.antwoorden ?? {});
}

/** Somebody saw at least one red flag. */
export function heeftRodeVlag(zaak: Zaak): boolean {
  const vlaggen = zaak.ingevuld[RODE_VLAGGEN]?.antwoorden['vlaggen'] ?? [];
  return vlaggen.length > 0 && !vlaggen.includes(GEEN_VLAG);
}

/** Level of concern of a stalking case; null when unknown or no stalking. */
export function stalkingrisico(zaak: Zaak): Stalkingrisico | null {
  if (!zaak.melding.stalking) return null;
  return heeftRodeVlag(zaak) ? 'zeer-hoog' : sashVan(zaak);
}
