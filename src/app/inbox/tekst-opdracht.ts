import { leesKlok } from '../../domain/rooster/volgende-klok.ts';
import { isZaaknummer, leesZaaknummer } from '../../domain/werkproces/zaaknummer.ts';

/** What a person can type to the program. Everything else is a remark or asks for help. */
export type TekstOpdracht =
  | { readonly soort: 'help' }
  | { readonly soort: 'zaken' }
  | { readonly soort: 'tafel' }
  /** Lead an exercise, or play along: in a practice channel only. */
  | { readonly soort: 'oefening' }
  | { readonly soort: 'piket' }
  /** The shifts to come, to take over and to swap. */
  | { readonly soort: 'rooster' }
  /** Takes the duty over now; `klok`: `HH:MM` or null, `woorden`: role and organisation, often left out. */
  | { readonly soort: 'neem-over'; readonly klok: string | null; readonly woorden: readonly string[] }
  /** Takes the duty over until a time that cannot be read: nothing may happen. */
  | { readonly soort: 'neem-over-onleesbaar' }
  | { readonly soort: 'zaak'; readonly nummer: string }
  /** Brings a case in by hand. */
  | { readonly soort: 'nieuwe-zaak' }
  /** Is this system known at Veilig Thuis; or: make it a case of domestic violence. */
  | { readonly soort: 'bekend' | 'hg'; readonly nummer: string }
  /** The way to the file of a whole case. */
  | { readonly soort: 'dossier'; readonly nummer: string }
  /** Words after `aanmelden`: location, role and organisation, the first and last often left out. */
  | { readonly soort: 'aanmelden'; readonly woorden: readonly string[] }
  | { readonly soort: 'afmelden'; readonly locatie: string }
  | { readonly soort: 'bereikbaarheid' }
  /** Links a second account of the same person; without a code one is shown. */
  | { readonly soort: 'koppelcode'; readonly code: string }
  | { readonly soort: 'ontkoppel' }
  /** The number of a case behind `koppel` or `ontkoppel`: those are about a channel and an account, and nothing happens. */
  | { readonly soort: 'zaken-koppelen' }
  | { readonly soort: 'rollen' }
  | { readonly soort: 'koppel'; readonly locatie: string }
  | { readonly soort: 'anders' };

/** More words than this are no command. */
const LANGSTE_OVERNAME = 12;

/** How many words of `de dienst`, `het piket` or `piket` stand here. */
function dienstwoorden([eerste, tweede]: readonly string[]): number {
  if ((eerste === 'de' && tweede === 'dienst') || (eerste === 'het' && tweede === 'piket')) return 2;
  return eerste === 'piket' ? 1 : 0;
}

/** `ik neem over tot 22:00`, with a role behind it when somebody has several: `… als kpc`. Word by word. */
function leesOvername(tekst: string): TekstOpdracht | null {
  const alle = tekst.split(/\s+/, LANGSTE_OVERNAME).filter((woord) => woord !== '');
  const [neem, ...rest] = alle[0] === 'ik' ? alle.slice(1) : alle;
  if (neem !== 'neem') return null;
  const [over, ...verder] = rest.slice(dienstwoorden(rest));
  if (over !== 'over' && over !== 'over.') return null;
  let woorden: readonly string[] = verder;
  let klok: string | null = null;
  if (verder[0] === 'tot') {
    const [, tijd = ''] = verder;
    const metUur = verder[2] === 'uur';
    klok = leesKlok(metUur ? `${tijd} uur` : tijd);
    if (klok === null) return { soort: 'neem-over-onleesbaar' };
    woorden = verder.slice(metUur ? 3 : 2);
  }
  return { soort: 'neem-over', klok, woorden: woorden[0] === 'als' ? woorden.slice(1) : woorden };
}

/** Words that a number of a case may be spread over: `of 26 0042`. */
const NUMMERWOORDEN = 3;

/** The number in the first words, in capitals; without one the first word, so that it can be said that it is unknown. */
function leesNummer(woorden: readonly string[]): string {
  // The fewest words first: what stands behind a number does not belong to it.
  for (let aantal = 1; aantal <= Math.min(NUMMERWOORDEN, woorden.length); aantal += 1) {
    const nummer = leesZaaknummer(woorden.slice(0, aantal).join(''));
    if (isZaaknummer(nummer)) return nummer;
  }
  return (woorden[0] ?? '').toUpperCase();
}

/** No command, but for a number alone, and a question mark alone. */
function anders(getypt: string): TekstOpdracht {
  const nummer = leesZaaknummer(getypt);
  if (isZaaknummer(nummer)) return { soort: 'zaak', nummer };
  return { soort: getypt !== '' && /^[?!.]+$/.test(getypt) ? 'help' : 'anders' };
}

/** Reads a typed command; capitals, spaces and a question mark behind it do not matter. */
export function leesOpdracht(tekst: string): TekstOpdracht {
  const overname = leesOvername(tekst.trim().toLowerCase());
  if (overname !== null) return overname;
  const getypt = tekst.trim().toLowerCase();
  const [eerste = '', ...woorden] = getypt.split(/\s+/, 5);
  const woord = eerste.replaceAll(/[?!.,:;]/g, '');
  const [rest = ''] = woorden;
  switch (woord) {
    case 'help':
    case 'hulp':
      return { soort: 'help' };
    case 'zaken':
      return { soort: 'zaken' };
    case 'tafel':
      return { soort: 'tafel' };
    case 'oefening':
    case 'oefeningen':
      return { soort: 'oefening' };
    case 'rooster':
    case 'ruil':
    case 'ruilen':
      return { soort: 'rooster' };
    case 'piket':
      return { soort: 'piket' };
    case 'nieuwe':
      return { soort: rest === 'zaak' ? 'nieuwe-zaak' : 'anders' };
    case 'zaak':
      if (rest === 'aanmelden' || rest === 'nieuw') return { soort: 'nieuwe-zaak' };
      return { soort: 'zaak', nummer: leesNummer(woorden) };
    case 'bekend':
    case 'hg':
      return { soort: woord, nummer: leesNummer(woorden) };
    case 'dossier':
      return { soort: 'dossier', nummer: leesNummer(woorden) };
    case 'koppel':
      return isZaaknummer(leesNummer(woorden))
        ? { soort: 'zaken-koppelen' }
        : { soort: 'koppel', locatie: rest };
    case 'aanmelden':
      return { soort: 'aanmelden', woorden };
    case 'afmelden':
      return { soort: 'afmelden', locatie: rest };
    case 'bereikbaarheid':
    case 'bereik':
      return { soort: 'bereikbaarheid' };
    case 'koppelcode':
      return { soort: 'koppelcode', code: woorden.join('') };
    case 'ontkoppel':
      return { soort: isZaaknummer(leesNummer(woorden)) ? 'zaken-koppelen' : 'ontkoppel' };
    case 'rollen':
      return { soort: 'rollen' };
    default:
      return anders(getypt);
  }
}

/** Words behind a command that do not belong to it: `zaak loopt goed`, `piket is gebeld`. */
function woordenErachter(tekst: string): readonly string[] {
  const [, ...erachter] = tekst.split(/\s+/).filter((woord) => /[\p{L}\p{N}]/u.test(woord));
  return erachter;
}

/** A number that cannot be read is still meant as one: who typed it hears that it is unknown. */
function lijktNummer(woorden: readonly string[]): boolean {
  if (isZaaknummer(leesZaaknummer(woorden.join('')))) return true;
  return woorden.length === 0 || (woorden.length === 1 && /\d/.test(woorden[0] ?? ''));
}

/**
 * Whether a sentence only begins with the word of a command. In the thread of a case that is a remark about the case:
 * whoever writes it there must not lose it.
 *
 * @param opdracht what `leesOpdracht` made of the same text
 */
export function isEerderOpmerking(tekst: string, { soort }: TekstOpdracht): boolean {
  const erachter = woordenErachter(tekst.trim());
  switch (soort) {
    case 'anders':
      return true;
    case 'help':
    case 'zaken':
    case 'tafel':
    case 'oefening':
    case 'piket':
    case 'rooster':
    case 'bereikbaarheid':
    case 'ontkoppel':
    case 'rollen':
      return erachter.length > 0;
    case 'koppel':
    case 'afmelden':
    case 'nieuwe-zaak':
      return erachter.length > 1;
    case 'zaak':
    case 'bekend':
    case 'hg':
    case 'dossier':
    case 'zaken-koppelen':
      return !lijktNummer(erachter) && !isZaaknummer(leesZaaknummer(tekst));
    case 'neem-over':
    case 'neem-over-onleesbaar':
    case 'aanmelden':
    // A code is kept from the case, whatever stands behind it.
    case 'koppelcode':
      return false;
  }
}
