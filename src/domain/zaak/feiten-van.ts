import { onceForLast } from '../once-per.ts';
import { isAdvies } from '../werkproces/advies.ts';
import type { Maatregel } from '../werkproces/besluiten.ts';
import type { Feiten, JaNeeOnbekend } from '../werkproces/feiten.ts';
import { alsBewijs, alsJaNee } from '../werkproces/feiten.ts';
import { acuutVanZaak } from './acuut.ts';
import { adviesrol, isMinderjarig } from './adviesrol.ts';
import { vanKracht } from './bewaking/maatregel.ts';
import { deelACompleetVanZaak } from './deel-a-stand.ts';
import { isHg } from './hg-label.ts';
import { huisverbodOpgelegd } from './huisverbod.ts';
import { kinderenBetrokken } from './kinderen.ts';
import { laatsteVrijheid, laatsteZaakbesluit } from './laatste-besluit.ts';
import { latereBeoordeling } from './latere-beoordeling.ts';
import { spreekuuradviesBinnen } from './routes/spreekuuradvies.ts';
import type { Zaak } from './zaak.ts';

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
const feitenZonderBesluit = onceForLast((zaak: Zaak): Feiten => feiten(zaak, undefined));

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
    vermoeden: besluit?.vermoeden ?? alsJaNee(laatsteAntwoord(zaak, 'vermoeden')),
    acuut: acuutVanZaak(zaak),
    deelACompleet: !isHg(zaak) || deelACompleetVanZaak(zaak),
    structureel: structureel(zaak),
    bewijs: besluit?.bewijs ?? alsBewijs(laatsteAntwoord(zaak, 'bewijs')),
    ernstigeBezwaren: besluit?.ernstigeBezwaren ?? alsJaNee(laatsteAntwoord(zaak, 'ernstigeBezwaren')),
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
