import { isAdvies } from '../werkproces/advies.ts';
import { isOpen } from './taak.ts';
import { UUR } from '../termijnen/tijdstip.ts';
import type { Acuut, Feiten, JaNeeOnbekend } from '../werkproces/feiten.ts';
import type { Maatregel } from '../werkproces/besluiten.ts';
import type { Taak } from './taak.ts';
import type { DeelA, Vrijheidsbeslissing, Zaak, Zaakbeslissing } from './zaak.ts';

/** Answer of one VT organisation: "ja" of anyone counts, "nee" is provisional until complete (werkproces §4). */
export function acuutVan(deelA: DeelA | undefined): Acuut {
  const antwoorden = Object.values(deelA?.antwoorden ?? {}).map((a) => a.antwoord);
  if (antwoorden.includes('ja')) return 'ja';
  if (antwoorden.includes('nee')) return deelA?.compleet === true ? 'nee' : 'nee-voorlopig';
  return 'onbekend';
}

/** Two colleagues of one organisation answered differently. */
export function antwoordenVerschillen(deelA: DeelA | undefined): boolean {
  const antwoorden = new Set(Object.values(deelA?.antwoorden ?? {}).map((a) => a.antwoord));
  return antwoorden.size > 1;
}

/** Answer over all VT organisations asked: "ja" of one counts; "nee" only when all say so. */
export function acuutVanZaak(zaak: Zaak): Acuut {
  const alle = zaak.vtRegios.map((regio) => acuutVan(zaak.deelA[regio]));
  if (alle.includes('ja')) return 'ja';
  if (alle.includes('onbekend')) return 'onbekend';
  return alle.includes('nee-voorlopig') ? 'nee-voorlopig' : 'nee';
}

export function verschilInZaak(zaak: Zaak): boolean {
  return zaak.vtRegios.some((regio) => antwoordenVerschillen(zaak.deelA[regio]));
}

/** Part A complete at every organisation asked. */
export function deelACompleetVanZaak(zaak: Zaak): boolean {
  return zaak.vtRegios.length > 0 && zaak.vtRegios.every((regio) => zaak.deelA[regio]?.compleet === true);
}

export function allenBeantwoord(zaak: Zaak): boolean {
  return zaak.vtRegios.every((regio) => acuutVan(zaak.deelA[regio]) !== 'onbekend');
}

export function laatsteVrijheid(zaak: Zaak): Vrijheidsbeslissing | null {
  return zaak.besluiten.findLast((b) => b.soort === 'vrijheid') ?? null;
}

export function laatsteZaakbesluit(zaak: Zaak): Zaakbeslissing | null {
  return zaak.besluiten.findLast((b) => b.soort === 'zaak') ?? null;
}

/** The suspect is free, or will be at once. */
export function isHeengezonden(zaak: Zaak): boolean {
  const besluit = laatsteVrijheid(zaak)?.besluit;
  return besluit === 'heenzenden' || besluit === 'heenzenden-509hh';
}

export function isMinderjarig(zaak: Zaak): boolean {
  return zaak.melding.verdachte.leeftijdsgroep !== '18-plus';
}

export function taakVan(zaak: Zaak, taakId: string): Taak | undefined {
  return Object.hasOwn(zaak.taken, taakId) ? zaak.taken[taakId] : undefined;
}

export function openTaken(zaak: Zaak): readonly Taak[] {
  return Object.values(zaak.taken).filter(isOpen);
}

/** Role that advises OM: 3RO, for a suspect under 18 the RvdK (werkproces §1). */
export function adviesrol(zaak: Zaak): '3ro' | 'rvdk' {
  return isMinderjarig(zaak) ? 'rvdk' : '3ro';
}

function wens(zaak: Zaak): JaNeeOnbekend {
  const wensen = zaak.melding.slachtoffers.map((s) => s.wenstVervolging ?? 'onbekend');
  if (wensen.includes('ja')) return 'ja';
  return wensen.includes('onbekend') ? 'onbekend' : 'nee';
}

function structureel(zaak: Zaak): JaNeeOnbekend {
  const antwoorden = zaak.vtRegios.map((regio) => zaak.deelA[regio]?.details?.antwoorden['structureel']);
  if (antwoorden.includes('ja')) return 'ja';
  return antwoorden.length > 0 && antwoorden.every((a) => a === 'nee') ? 'nee' : 'onbekend';
}

/** Veilig Thuis set conditions (werkproces §3 step 4). */
function heeftVoorwaarden(zaak: Zaak): boolean {
  return zaak.vtRegios.some((regio) => {
    const tekst = zaak.deelA[regio]?.details?.antwoorden['voorwaarden'];
    return typeof tekst === 'string' && tekst !== '';
  });
}

const hechtenis = { toegelaten: 'ja', 'niet-toegelaten': 'nee', onbekend: 'onbekend' } as const;

/** Facts for flow chart and guard rails; `besluit` overrides what the decision at hand says itself. */
export function feitenVan(
  zaak: Zaak,
  besluit?: Partial<Pick<Feiten, 'bewijs' | 'ernstigeBezwaren' | 'vermoeden' | 'veiligheidsvoorwaarden'>> & {
    readonly maatregelen?: readonly Maatregel[];
  },
): Feiten {
  const vrijheid = laatsteVrijheid(zaak);
  const opgelegd = [...(besluit?.maatregelen ?? []), ...zaak.besluiten.flatMap((b) => b.maatregelen)];
  const kinderen = zaak.melding.kinderen;
  return {
    soort: zaak.melding.soort,
    vermoeden: besluit?.vermoeden ?? 'onbekend',
    acuut: acuutVanZaak(zaak),
    deelACompleet: deelACompleetVanZaak(zaak),
    structureel: structureel(zaak),
    bewijs: besluit?.bewijs ?? vrijheid?.bewijs ?? 'onbekend',
    ernstigeBezwaren: besluit?.ernstigeBezwaren ?? vrijheid?.ernstigeBezwaren ?? 'onbekend',
    maatregelOpgelegd: opgelegd.length > 0 || vrijheid?.besluit === 'heenzenden-509hh',
    veiligheidsvoorwaarden: besluit?.veiligheidsvoorwaarden === true || heeftVoorwaarden(zaak),
    voorlopigeHechtenis: hechtenis[zaak.melding.voorlopigeHechtenis ?? 'onbekend'],
    slachtofferWenstVervolging: wens(zaak),
    minderjarig: isMinderjarig(zaak),
    kinderen: kinderen === 'geen' ? 'nee' : kinderen === 'onbekend' ? 'onbekend' : 'ja',
    stalking: zaak.melding.stalking,
    adviesBinnen: isAdvies(zaak.inbreng[`inbreng:${adviesrol(zaak)}`]?.antwoorden ?? {}),
  };
}

/** Less than this before the deadline there is no time to wait for part A before asking the OvJ. */
export const KORT_VOOR_TERMIJN = 3 * UUR;
