import { oncePer } from '../once-per.ts';
import type { Tijdstip } from '../termijnen/tijdstip.ts';
import { UUR } from '../termijnen/tijdstip.ts';
import { isAdvies } from '../werkproces/advies.ts';
import type { Maatregel } from '../werkproces/besluiten.ts';
import type { Acuut, Bewijs, Feiten, JaNeeOnbekend } from '../werkproces/feiten.ts';
import type { Antwoorden } from '../werkproces/formulier.ts';
import { neeVraagtReden } from '../werkproces/nee-reden.ts';
import { vanKracht } from './bewaking/maatregel.ts';
import type { DeelA } from './deel-a.ts';
import { isHg } from './hg-label.ts';
import { huisverbodOpgelegd } from './huisverbod.ts';
import { latereBeoordeling } from './latere-beoordeling.ts';
import { spreekuuradviesBinnen } from './routes/spreekuuradvies.ts';
import { sashVan } from './stalking.ts';
import type { Taak } from './taak.ts';
import { isOpen } from './taak.ts';
import type { Vrijheidsbeslissing, Zaak, Zaakbeslissing } from './zaak.ts';

/** Answer of one VT organisation: "ja" of anyone counts, "nee" is provisional until complete (werkproces §4). */
export function acuutVan(deelA: DeelA | undefined): Acuut {
  const antwoorden = Object.values(deelA?.antwoorden ?? {}).map((a) => a.antwoord);
  if (antwoorden.includes('ja')) return 'ja';
  if (antwoorden.includes('nee')) return deelA?.compleet === true ? 'nee' : 'nee-voorlopig';
  return 'onbekend';
}

/** An answer by phone stands that Veilig Thuis did not give itself yet. */
export function wachtOpBevestiging(deelA: DeelA | undefined): boolean {
  return deelA?.telefonisch !== undefined && deelA.telefonisch.bevestigdOp === null;
}

/** Two colleagues of one organisation answered differently. */
export function antwoordenVerschillen(deelA: DeelA | undefined): boolean {
  const antwoorden = new Set(Object.values(deelA?.antwoorden ?? {}).map((a) => a.antwoord));
  return antwoorden.size > 1;
}

/** When this organisation last weighed safety: part A, or a new acute check; null when it never did. */
export function laatsteAcuutOp(zaak: Zaak, regio: string): Tijdstip | null {
  const deelA = Object.values(zaak.deelA[regio]?.antwoorden ?? {});
  const checks = zaak.bewaking.checks.flatMap(({ antwoorden }) => Object.values(antwoorden[regio] ?? {}));
  const momenten = [...deelA, ...checks].map(({ op }) => op);
  return momenten.length === 0 ? null : Math.max(...momenten);
}

/** Answers of one organisation to the last check it answered after part A; empty when part A is the last. */
function laatsteCheck(zaak: Zaak, regio: string): readonly ('ja' | 'nee')[] {
  const deelAOp = Math.max(0, ...Object.values(zaak.deelA[regio]?.antwoorden ?? {}).map(({ op }) => op));
  const beantwoord = zaak.bewaking.checks
    .map(({ antwoorden }) => Object.values(antwoorden[regio] ?? {}))
    .findLast((van) => van.some(({ op }) => op > deelAOp));
  return (beantwoord ?? []).map(({ antwoord }) => antwoord);
}

/**
 * Whether this organisation called it acutely unsafe on the three questions or in an actieoverleg, after part A and
 * its checks: "ja" counts wherever it is said (werkproces §4). A "nee" said there completes nothing.
 */
export function laterAcuut(zaak: Zaak, regio: string): boolean {
  const later = latereBeoordeling(zaak, regio);
  return later?.acuut === 'ja' && later.op >= (laatsteAcuutOp(zaak, regio) ?? 0);
}

/** What this organisation says now: what it said last, a check, or part A (G8). */
function acuutNu(zaak: Zaak, regio: string): Acuut {
  if (laterAcuut(zaak, regio)) return 'ja';
  const check = laatsteCheck(zaak, regio);
  if (check.includes('ja')) return 'ja';
  if (check.length === 0) return acuutVan(zaak.deelA[regio]);
  return zaak.deelA[regio]?.compleet === true ? 'nee' : 'nee-voorlopig';
}

/** Answer over all VT organisations asked: "ja" of one counts; "nee" only when all say so, and none is no answer. */
export const acuutVanZaak = oncePer((zaak: Zaak): Acuut => {
  const alle = zaak.vtRegios.map((regio) => acuutNu(zaak, regio));
  if (alle.includes('ja')) return 'ja';
  if (alle.length === 0 || alle.includes('onbekend')) return 'onbekend';
  return alle.includes('nee-voorlopig') ? 'nee-voorlopig' : 'nee';
});

export function verschilInZaak(zaak: Zaak): boolean {
  return zaak.vtRegios.some((regio) => antwoordenVerschillen(zaak.deelA[regio]));
}

/** Part A complete at every organisation asked. */
export function deelACompleetVanZaak(zaak: Zaak): boolean {
  return zaak.vtRegios.length > 0 && zaak.vtRegios.every((regio) => zaak.deelA[regio]?.compleet === true);
}

export function allenBeantwoord(zaak: Zaak): boolean {
  if (!isHg(zaak)) return true;
  return (
    zaak.vtRegios.length > 0 && zaak.vtRegios.every((regio) => acuutVan(zaak.deelA[regio]) !== 'onbekend')
  );
}

/**
 * Since when every VT organisation asked has answered, in epoch ms; null while one has not. Until then the
 * OvJ may decide, but is not asked to.
 */
export function allenBeantwoordOp(zaak: Zaak): Tijdstip | null {
  if (!isHg(zaak)) return zaak.gemeldOp;
  if (!allenBeantwoord(zaak)) return null;
  return Math.max(...zaak.vtRegios.map((regio) => zaak.deelA[regio]?.eersteAntwoordOp ?? 0));
}

/** Whether a "nee" of part A needs a reason; a SASH that police filled in counts like a reported one. */
export function redenNodigBijNee(zaak: Zaak, antwoorden: Antwoorden): boolean {
  const hoog = sashVan(zaak) === 'hoog';
  return neeVraagtReden(hoog ? { ...zaak.melding, sash: 'hoog' } : zaak.melding, antwoorden);
}

export function laatsteVrijheid(zaak: Zaak): Vrijheidsbeslissing | null {
  return zaak.besluiten.findLast((b) => b.soort === 'vrijheid') ?? null;
}

export function laatsteZaakbesluit(zaak: Zaak): Zaakbeslissing | null {
  return zaak.besluiten.findLast((b) => b.soort === 'zaak') ?? null;
}

/** The suspect is free, or will be at once: also by a verdict that ends the detention. */
export function isHeengezonden(zaak: Zaak): boolean {
  const laatste = zaak.besluiten.findLast((b) => b.soort !== 'zaak');
  if (laatste?.soort === 'uitspraak') {
    const vastgezeten = zaak.besluiten.some((b) => b.soort === 'vrijheid' || b.soort === 'rc');
    return vastgezeten && laatste.antwoorden['vast'] !== 'ja';
  }
  const rc = zaak.besluiten.findLast((b) => b.soort === 'vrijheid' || b.soort === 'rc');
  if (rc?.soort === 'rc') return rc.uitkomst !== 'bewaring';
  const besluit = laatsteVrijheid(zaak)?.besluit;
  return besluit === 'heenzenden' || besluit === 'heenzenden-509hh';
}

function isMinderjarig(zaak: Zaak): boolean {
  return zaak.melding.verdachte.leeftijdsgroep !== '18-plus';
}

export function taakVan(zaak: Zaak, taakId: string): Taak | undefined {
  return Object.hasOwn(zaak.taken, taakId) ? zaak.taken[taakId] : undefined;
}

export function openTaken(zaak: Zaak): readonly Taak[] {
  return Object.values(zaak.taken).filter(isOpen);
}

/** The clock of ophouden starts at the order, or when that is unknown at the arrest (werkproces §5). */
export function ophoudenStart(zaak: Zaak): Tijdstip | null {
  if (zaak.melding.soort !== 'vast') return null;
  return zaak.melding.ophoudenVanaf ?? zaak.melding.aanhouding ?? null;
}

/** Held, and not yet decided on since: an arrest after the last decision asks for a new one (werkproces §2). */
export function vrijheidTeBeslissen(zaak: Zaak): boolean {
  const start = ophoudenStart(zaak);
  const laatste = laatsteVrijheid(zaak);
  return start !== null && (laatste === null || start > laatste.op);
}

/** Role that advises OM: 3RO, for a suspect under 18 the RvdK (werkproces §1). */
export function adviesrol(zaak: Zaak): '3ro' | 'rvdk' {
  return isMinderjarig(zaak) ? 'rvdk' : '3ro';
}

function jaNee(waarde: string | readonly string[] | undefined): 'ja' | 'nee' | null {
  return waarde === 'ja' || waarde === 'nee' ? waarde : null;
}

/** What SHN heard of the victim fills in what the report did not know; the wish of one victim counts. */
function wens(zaak: Zaak): JaNeeOnbekend {
  const gehoord = jaNee(zaak.inbreng['inbreng:shn']?.antwoorden['wenstVervolging']);
  const wensen = zaak.melding.slachtoffers.map((s) => jaNee(s.wenstVervolging) ?? gehoord ?? 'onbekend');
  if (gehoord === 'ja' || wensen.includes('ja')) return 'ja';
  return wensen.includes('onbekend') ? 'onbekend' : 'nee';
}

const kindcheckers = ['politie', '3ro'] as const;

/** Whether children are involved: reported, or found at the kindcheck of police or 3RO (werkproces §2; B 3798). */
export function kinderenBetrokken(zaak: Zaak): JaNeeOnbekend {
  const { kinderen } = zaak.melding;
  if (kinderen !== 'geen' && kinderen !== 'onbekend') return 'ja';
  if (kindcheckers.some((rol) => zaak.inbreng[`inbreng:${rol}`]?.antwoorden['kindcheck'] === 'ja')) return 'ja';
  return kinderen === 'geen' ? 'nee' : 'onbekend';
}

/** Of part A or, where that says nothing, of what this organisation said later; "ja" of either counts. */
function structureelBij(zaak: Zaak, regio: string): string | readonly string[] | null {
  const deelA = zaak.deelA[regio]?.details?.antwoorden['structureel'] ?? null;
  const later = latereBeoordeling(zaak, regio)?.structureel ?? null;
  if (later === 'ja' || deelA === null || deelA === 'onbekend') return later ?? deelA;
  return deelA;
}

function structureel(zaak: Zaak): JaNeeOnbekend {
  const antwoorden = zaak.vtRegios.map((regio) => structureelBij(zaak, regio));
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

/** What the last decision that said anything about it said: who is not held has no decision on freedom. */
function laatsteAntwoord(
  zaak: Zaak,
  veld: 'bewijs' | 'ernstigeBezwaren' | 'vermoeden',
): string | readonly string[] | undefined {
  return zaak.besluiten.findLast((b) => (b.antwoorden[veld] ?? '') !== '')?.antwoorden[veld];
}

const hechtenis = { toegelaten: 'ja', 'niet-toegelaten': 'nee', onbekend: 'onbekend' } as const;

/**
 * Whether a measure of before the decision at hand is in force. A decision about freedom takes the place of the
 * last one. Cases from before measures had a life hold only what their last decisions said.
 */
function isOpgelegd(zaak: Zaak, soort: 'vrijheid' | 'zaak' | null): boolean {
  if (zaak.bewaking.maatregelen.length > 0) {
    return vanKracht(zaak).some(({ bron }) => soort !== 'vrijheid' || bron !== 'vrijheid');
  }
  const vrijheid = soort === 'vrijheid' ? null : laatsteVrijheid(zaak);
  const zaakbesluit = soort === 'zaak' ? null : laatsteZaakbesluit(zaak);
  if (vrijheid?.besluit === 'heenzenden-509hh') return true;
  return [vrijheid, zaakbesluit].some((besluit) => (besluit?.maatregelen.length ?? 0) > 0);
}

/** What the decision at hand says itself. */
type BesluitNu = Partial<
  Pick<Feiten, 'bewijs' | 'ernstigeBezwaren' | 'vermoeden' | 'veiligheidsvoorwaarden'>
> & {
  readonly soort: 'vrijheid' | 'zaak';
  readonly maatregelen: readonly Maatregel[];
};

/** Asked for by every form of every task of the same state. */
const feitenZonderBesluit = oncePer((zaak: Zaak): Feiten => feiten(zaak, undefined));

/**
 * Facts for flow chart and guard rails; `besluit` overrides what the decision at hand says itself. Measures
 * hold while they are in force; a decision about freedom at hand takes the place of the last one.
 */
export function feitenVan(zaak: Zaak, besluit?: BesluitNu): Feiten {
  return besluit === undefined ? feitenZonderBesluit(zaak) : feiten(zaak, besluit);
}

function feiten(zaak: Zaak, besluit: BesluitNu | undefined): Feiten {
  const opgelegd = (besluit?.maatregelen ?? []).length > 0 || isOpgelegd(zaak, besluit?.soort ?? null);
  return {
    soort: zaak.melding.soort,
    vermoeden: besluit?.vermoeden ?? jaNee(laatsteAntwoord(zaak, 'vermoeden')) ?? 'onbekend',
    acuut: acuutVanZaak(zaak),
    deelACompleet: !isHg(zaak) || deelACompleetVanZaak(zaak),
    structureel: structureel(zaak),
    bewijs: besluit?.bewijs ?? (laatsteAntwoord(zaak, 'bewijs') as Bewijs | undefined) ?? 'onbekend',
    ernstigeBezwaren:
      besluit?.ernstigeBezwaren ?? jaNee(laatsteAntwoord(zaak, 'ernstigeBezwaren')) ?? 'onbekend',
    maatregelOpgelegd: opgelegd || huisverbodOpgelegd(zaak),
    veiligheidsvoorwaarden: besluit?.veiligheidsvoorwaarden === true || heeftVoorwaarden(zaak),
    voorlopigeHechtenis: hechtenis[zaak.melding.voorlopigeHechtenis ?? 'onbekend'],
    slachtofferWenstVervolging: wens(zaak),
    minderjarig: isMinderjarig(zaak),
    onder12: zaak.melding.verdachte.leeftijdsgroep === 'onder-12',
    kinderen: kinderenBetrokken(zaak),
    stalking: zaak.melding.stalking,
    adviesBinnen:
      isAdvies(zaak.inbreng[`inbreng:${adviesrol(zaak)}`]?.antwoorden ?? {}) || spreekuuradviesBinnen(zaak),
    voorgeleid: zaak.besluiten.some((b) => b.soort === 'vrijheid' && b.besluit === 'voorgeleiding'),
    eigenWoning: zaak.melding.woontSamen ?? 'onbekend',
  };
}

/** Less than this before the deadline there is no time to wait for part A before asking the OvJ. */
export const KORT_VOOR_TERMIJN = 3 * UUR;
