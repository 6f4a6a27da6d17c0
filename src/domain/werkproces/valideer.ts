import { Temporal } from 'temporal-polyfill';
import { bevatPersoonsgegeven } from '../privacy/persoonsgegevens.ts';
import type { Antwoorden, Formulier, Veld, Veldfout } from './formulier.ts';
import { isZaaknummer } from './zaaknummer.ts';

type Invoer = Readonly<Record<string, unknown>>;
type Waarde = string | readonly string[];
type Gelezen = { readonly waarde: Waarde | null; readonly fout: Veldfout['fout'] | null };

/** Checked answers, or what is wrong with what was typed and what can be shown again. */
export type Validatie =
  | { readonly ok: true; readonly antwoorden: Antwoorden }
  | { readonly ok: false; readonly fouten: readonly Veldfout[]; readonly waarden: Antwoorden };

/** As the intake takes it (contract, `registratienummer`). */
const KENMERK = /^[A-Z0-9-]{4,40}$/;

/** Data of the button itself, and what Teams adds to it, that comes in together with the answers. */
export const knopsleutels: readonly string[] = ['z', 't', 'r', 'h', 'p', 'v', 'verb', 'action', 'msteams'];

/**
 * Checks what a person sent against the form. Texts are trimmed, several choices may come as one
 * text with commas (Teams) or as a list (tab); an empty answer is no answer.
 *
 * @param ookBekend keys of this button besides {@link knopsleutels}; any other unknown key is an error.
 */
export function valideer(formulier: Formulier, invoer: Invoer, ookBekend: readonly string[] = []): Validatie {
  const gelezen = new Map(formulier.velden.map((veld) => [veld.id, lees(veld, invoer[veld.id])]));
  const waarden: Record<string, Waarde> = {};
  for (const [id, { waarde }] of gelezen) if (waarde !== null) waarden[id] = waarde;
  const fouten: Veldfout[] = [];
  for (const veld of formulier.velden) {
    const fout = gelezen.get(veld.id)?.fout ?? samenhangfout(veld, waarden);
    if (fout !== null) fouten.push({ veld: veld.id, fout });
  }
  for (const sleutel of Object.keys(invoer)) {
    const bekend = gelezen.has(sleutel) || knopsleutels.includes(sleutel) || ookBekend.includes(sleutel);
    if (!bekend) fouten.push({ veld: sleutel.slice(0, 40), fout: 'onbekend-veld' });
  }
  return fouten.length === 0 ? { ok: true, antwoorden: waarden } : { ok: false, fouten, waarden };
}

/** What only the other answers tell. */
function samenhangfout(veld: Veld, waarden: Antwoorden): Veldfout['fout'] | null {
  if (ontbreekt(veld, waarden)) return 'verplicht';
  return spreektTegen(veld, waarden) ? 'spreekt-tegen' : null;
}

function spreektTegen({ id, spreektTegen: tegen }: Veld, waarden: Antwoorden): boolean {
  const eigen = waarden[id];
  if (tegen === undefined || eigen === undefined) return false;
  const ander = waarden[tegen.veld];
  if (typeof ander !== 'string' || !tegen.waarden.includes(ander)) return false;
  return tegen.eigen === undefined || (typeof eigen === 'string' && tegen.eigen.includes(eigen));
}

function ontbreekt(veld: Veld, waarden: Antwoorden): boolean {
  if (waarden[veld.id] !== undefined) return false;
  if (veld.verplicht === true) return true;
  if (veld.verplichtAls === undefined) return false;
  const ander = waarden[veld.verplichtAls.veld];
  return typeof ander === 'string'
    ? ander === veld.verplichtAls.waarde
    : (ander?.includes(veld.verplichtAls.waarde) ?? false);
}

function lees(veld: Veld, ruw: unknown): Gelezen {
  if (ruw === undefined || ruw === null) return { waarde: null, fout: null };
  switch (veld.soort) {
    case 'keuze':
      return leesKeuze(veld, ruw);
    case 'meerkeuze':
      return leesMeerkeuze(veld, ruw);
    case 'tekst':
      return leesTekst(veld, ruw);
    case 'datum':
      return leesDatum(ruw);
    case 'tijd':
      return leesTijd(ruw);
  }
}

function leesKeuze(veld: Veld & { soort: 'keuze' }, ruw: unknown): Gelezen {
  const waarde = typeof ruw === 'string' ? ruw.trim() : null;
  if (waarde === '') return { waarde: null, fout: null };
  if (waarde === null || !isKeuze(veld, waarde)) return { waarde: null, fout: 'onbekende-keuze' };
  return { waarde, fout: null };
}

function leesMeerkeuze(veld: Veld & { soort: 'meerkeuze' }, ruw: unknown): Gelezen {
  const delen: readonly unknown[] | null =
    typeof ruw === 'string' ? ruw.split(',') : Array.isArray(ruw) ? ruw : null;
  if (delen === null) return { waarde: null, fout: 'onbekende-keuze' };
  const gekozen = delen
    .map((deel) => (typeof deel === 'string' ? deel.trim() : null))
    .filter((d) => d !== '');
  // The order of the form, once each: the same choices are the same answer, however they were tapped.
  const waarde = veld.opties.map((optie) => optie.waarde).filter((optie) => gekozen.includes(optie));
  const getoond = waarde.length === 0 ? null : waarde;
  if (gekozen.some((deel) => deel === null || !isKeuze(veld, deel))) {
    return { waarde: getoond, fout: 'onbekende-keuze' };
  }
  const tegenstrijdig = veld.alleen !== undefined && waarde.length > 1 && waarde.includes(veld.alleen);
  return { waarde: getoond, fout: tegenstrijdig ? 'tegenstrijdig' : null };
}

function leesTekst(veld: Veld & { soort: 'tekst' }, ruw: unknown): Gelezen {
  if (typeof ruw !== 'string') return { waarde: null, fout: 'onbekende-keuze' };
  const geordend = zonderBesturing(ruw);
  const waarde = veld.vorm === undefined ? geordend : geordend.toUpperCase();
  if (waarde === '') return { waarde: null, fout: null };
  if (waarde.length > veld.max) return { waarde: waarde.slice(0, veld.max), fout: 'te-lang' };
  if (veld.vorm === 'zaaknummer' && !isZaaknummer(waarde)) return { waarde, fout: 'geen-zaaknummer' };
  if (veld.vorm === 'kenmerk' && !KENMERK.test(waarde)) return { waarde, fout: 'geen-kenmerk' };
  return { waarde, fout: bevatPersoonsgegeven(waarde) ? 'persoonsgegeven' : null };
}

function leesDatum(ruw: unknown): Gelezen {
  const waarde = typeof ruw === 'string' ? ruw.trim() : null;
  if (waarde === '') return { waarde: null, fout: null };
  return waarde !== null && isDatum(waarde) ? { waarde, fout: null } : { waarde: null, fout: 'geen-datum' };
}

/** `09:05`; some clients send seconds along. */
function leesTijd(ruw: unknown): Gelezen {
  const waarde = typeof ruw === 'string' ? ruw.trim() : null;
  if (waarde === '') return { waarde: null, fout: null };
  const tijd = /^((?:[01]\d|2[0-3]):[0-5]\d)(?::[0-5]\d)?$/.exec(waarde ?? '')?.[1];
  return tijd === undefined ? { waarde: null, fout: 'geen-tijd' } : { waarde: tijd, fout: null };
}

/** One kind of line end, no other control characters: they could hide in a stored text. */
function zonderBesturing(tekst: string): string {
  return tekst
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .trim();
}

function isDatum(tekst: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(tekst)) return false;
  try {
    Temporal.PlainDate.from(tekst, { overflow: 'reject' });
    return true;
  } catch (fout) {
    if (fout instanceof RangeError) return false;
    throw fout;
  }
}

function isKeuze(veld: Veld & { soort: 'keuze' | 'meerkeuze' }, waarde: string): boolean {
  return veld.opties.some((optie) => optie.waarde === waarde);
}
