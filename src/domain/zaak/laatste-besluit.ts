import type { Tijdstip } from '../termijnen/tijdstip.ts';
import { UUR } from '../termijnen/tijdstip.ts';
import type { Vrijheidsbeslissing, Zaak, Zaakbeslissing } from './zaak.ts';

export function laatsteVrijheid(zaak: Pick<Zaak, 'besluiten'>): Vrijheidsbeslissing | null {
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

/** The decision that answered the clock of this arrest came after its term, as the term stands now. */
export function beslotenNaTermijn(zaak: Zaak): boolean {
  const start = ophoudenStart(zaak);
  const { vrijheid } = zaak.termijnen;
  if (start === null || vrijheid === null) return false;
  const eerste = zaak.besluiten.find((b) => b.soort === 'vrijheid' && b.op >= start);
  return eerste !== undefined && eerste.op > vrijheid;
}

/** Less than this before the deadline there is no time to wait for part A before asking the OvJ. */
export const KORT_VOOR_TERMIJN = 3 * UUR;
