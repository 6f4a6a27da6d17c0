import type { Antwoorden } from '../werkproces/formulier.ts';
import { GEEN_VLAG } from '../werkproces/formulieren/rode-vlaggen.ts';
import type { Sashniveau } from '../werkproces/sash.ts';
import { alsNiveau, isAutomatischHoog, sashNiveau } from '../werkproces/sash.ts';
import type { Stalkingrisico } from '../werkproces/stalkingrisico.ts';
import type { Zaak } from './zaak.ts';

/** First task to fill in the SASH, and the key of its answers. */
const SASH = 'sash';
const RODE_VLAGGEN = 'rode-vlaggen';

/** The suspect is the former partner: three more SASH items (B 1675–1678). */
export function isExPartner(zaak: Zaak): boolean {
  return zaak.melding.relatie === 'ex-partner';
}

/** The level that is known without the sixteen items: told by police in short, or by the source. */
function niveauElders(zaak: Zaak): Sashniveau | null {
  return alsNiveau(zaak.inbreng['inbreng:politie']?.antwoorden['sash']) ?? alsNiveau(zaak.melding.sash);
}

/** How often it was asked anew: where a location wants it, with every breach and every new arrest. */
function sashRonde(zaak: Zaak): number {
  if (zaak.instellingen.sashElkeMelding !== true) return 0;
  return zaak.bewaking.schendingen.length + zaak.bewaking.deelARonde;
}

function naamVan(ronde: number): string {
  return ronde === 0 ? SASH : `${SASH}:${ronde}`;
}

/** The task to fill in the SASH now, and the key of its answers. */
export function sashTaakId(zaak: Zaak): string {
  return naamVan(sashRonde(zaak));
}

/** Answers of one SASH so far. */
export function sashAntwoorden(zaak: Zaak, taakId: string): Antwoorden {
  return zaak.ingevuld[taakId]?.antwoorden ?? {};
}

/** The newest SASH of which the level is known: an older one counts until then. */
function geldendeSash(zaak: Zaak): Antwoorden {
  for (let ronde = sashRonde(zaak); ronde > 0; ronde -= 1) {
    const antwoorden = sashAntwoorden(zaak, naamVan(ronde));
    if (sashNiveau(antwoorden) !== null) return antwoorden;
  }
  return sashAntwoorden(zaak, SASH);
}

/**
 * Level of the SASH that counts; null while nobody judged. An item that makes it "hoog" counts at once, a
 * judgement on the items goes before one told in short.
 */
export function sashVan(zaak: Zaak): Sashniveau | null {
  return sashNiveau(geldendeSash(zaak)) ?? niveauElders(zaak);
}

/** Whether the sixteen items are to be asked of police: stalking, and no level is known in another way. */
export function vraagtSash(zaak: Zaak): boolean {
  if (!zaak.melding.stalking) return false;
  return sashRonde(zaak) > 0 || zaak.ingevuld[SASH] !== undefined || niveauElders(zaak) === null;
}

/** "Hoog" by nothing left to lose or mortal fear, whatever the judgement. */
export function sashAutomatischHoog(zaak: Zaak): boolean {
  return isAutomatischHoog(geldendeSash(zaak));
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
