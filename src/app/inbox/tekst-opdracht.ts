import { leesKlok } from '../../domain/rooster/volgende-klok.ts';

/** What a person can type to the program. Everything else is a remark or asks for help. */
export type TekstOpdracht =
  | { readonly soort: 'help' }
  | { readonly soort: 'zaken' }
  | { readonly soort: 'tafel' }
  | { readonly soort: 'piket' }
  /** The shifts to come, to take over and to swap. */
  | { readonly soort: 'rooster' }
  /** Takes the duty over now; `klok`: `HH:MM` or null, `woorden`: role and organisation, often left out. */
  | { readonly soort: 'neem-over'; readonly klok: string | null; readonly woorden: readonly string[] }
  | { readonly soort: 'zaak'; readonly nummer: string }
  /** Is this system known at Veilig Thuis; or: make it a case of domestic violence. */
  | { readonly soort: 'bekend' | 'hg'; readonly nummer: string }
  /** Words after `aanmelden`: location, role and organisation, the first and last often left out. */
  | { readonly soort: 'aanmelden'; readonly woorden: readonly string[] }
  | { readonly soort: 'afmelden'; readonly locatie: string }
  | { readonly soort: 'bereikbaarheid' }
  /** Links a second account of the same person; without a code one is shown. */
  | { readonly soort: 'koppelcode'; readonly code: string }
  | { readonly soort: 'ontkoppel' }
  | { readonly soort: 'rollen' }
  | { readonly soort: 'koppel'; readonly locatie: string }
  | { readonly soort: 'anders' };

const NEEM_OVER = /^(?:ik\s+)?neem\s+(?:(?:de\s+dienst|het\s+piket|piket)\s+)?over\b(.*)$/;

/** `ik neem over tot 22:00`, with a role behind it when somebody has several: `… als kpc`. */
function leesOvername(tekst: string): TekstOpdracht | null {
  const rest = NEEM_OVER.exec(tekst)?.[1];
  if (rest === undefined) return null;
  const [, tot = '', rol = ''] = /^\s*(?:tot\s+(\S+(?:\s+uur)?))?\s*(?:als\s+)?(.*)$/.exec(rest) ?? [];
  const klok = leesKlok(tot);
  if (tot !== '' && klok === null) return { soort: 'piket' };
  return { soort: 'neem-over', klok, woorden: rol.split(/\s+/).filter((woord) => woord !== '') };
}

/** Reads a typed command; capitals and spaces do not matter. */
export function leesOpdracht(tekst: string): TekstOpdracht {
  const overname = leesOvername(tekst.trim().toLowerCase());
  if (overname !== null) return overname;
  const [woord = '', ...woorden] = tekst.trim().toLowerCase().split(/\s+/, 5);
  const [rest = ''] = woorden;
  switch (woord) {
    case 'help':
    case 'hulp':
      return { soort: 'help' };
    case 'zaken':
      return { soort: 'zaken' };
    case 'tafel':
      return { soort: 'tafel' };
    case 'rooster':
    case 'ruil':
    case 'ruilen':
      return { soort: 'rooster' };
    case 'piket':
      return { soort: 'piket' };
    case 'zaak':
      return { soort: 'zaak', nummer: rest.toUpperCase() };
    case 'bekend':
    case 'hg':
      return { soort: woord, nummer: rest.toUpperCase() };
    case 'koppel':
      return { soort: 'koppel', locatie: rest };
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
      return { soort: 'ontkoppel' };
    case 'rollen':
      return { soort: 'rollen' };
    default:
      return { soort: 'anders' };
  }
}
