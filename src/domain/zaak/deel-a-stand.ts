import type { Rol } from '../rollen.ts';
import type { Tijdstip } from '../termijnen/tijdstip.ts';
import type { Antwoorden } from '../werkproces/formulier.ts';
import { deelAOntbreekt, neeVraagtReden } from '../werkproces/nee-reden.ts';
import { acuutVan } from './acuut.ts';
import type { DeelA } from './deel-a.ts';
import { isHg } from './hg-label.ts';
import { sashVan } from './stalking.ts';
import type { Zaak } from './zaak.ts';

/** An answer by phone stands that Veilig Thuis did not give itself yet. */
export function wachtOpBevestiging(deelA: DeelA | undefined): boolean {
  return deelA?.telefonisch !== undefined && deelA.telefonisch.bevestigdOp === null;
}

/** Role of who wrote the answer down by phone, and when; null: nobody did. */
export function telefonischGenoteerd(
  deelA: DeelA | undefined,
): { readonly rol: Rol; readonly op: Tijdstip } | null {
  if (deelA?.telefonisch === undefined) return null;
  const { door, op } = deelA.telefonisch;
  return { rol: door.rol, op };
}

/**
 * An answer by phone that nobody at Veilig Thuis stands behind but the person who wrote it down. Read from what is said
 * now: a changed or withdrawn answer confirms nothing, and a colleague who answers ends it.
 */
export function isZelfBevestigd(deelA: DeelA | undefined): boolean {
  if (deelA?.telefonisch === undefined || wachtOpBevestiging(deelA)) return false;
  const { door, antwoorden } = deelA.telefonisch;
  const gegeven = Object.entries(deelA.antwoorden);
  return (
    gegeven.length > 0 &&
    gegeven.every(([wie, { antwoord }]) => wie === door.persoonId && antwoord === antwoorden['uitkomst'])
  );
}

/** Two colleagues of one organisation answered differently. */
export function antwoordenVerschillen(deelA: DeelA | undefined): boolean {
  const antwoorden = new Set(Object.values(deelA?.antwoorden ?? {}).map((a) => a.antwoord));
  return antwoorden.size > 1;
}

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

/** All is answered but why it is "nee": part A is complete once that is said. */
export function mistAlleenReden(zaak: Zaak, deelA: DeelA | undefined): boolean {
  const antwoorden = deelA?.details?.antwoorden ?? {};
  const ontbreekt = deelAOntbreekt(antwoorden, acuutVan(deelA), redenNodigBijNee(zaak, antwoorden));
  return ontbreekt.every((vraag) => vraag === 'redenNee') && ontbreekt.length > 0;
}
