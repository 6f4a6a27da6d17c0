/** What a person can type to the program. Everything else is a remark or asks for help. */
export type TekstOpdracht =
  | { readonly soort: 'help' }
  | { readonly soort: 'zaken' }
  | { readonly soort: 'tafel' }
  | { readonly soort: 'piket' }
  | { readonly soort: 'zaak'; readonly nummer: string }
  /** Words after `aanmelden`: location, role and organisation, the first and last often left out. */
  | { readonly soort: 'aanmelden'; readonly woorden: readonly string[] }
  | { readonly soort: 'afmelden'; readonly locatie: string }
  | { readonly soort: 'bereikbaarheid' }
  | { readonly soort: 'rollen' }
  | { readonly soort: 'koppel'; readonly locatie: string }
  | { readonly soort: 'anders' };

/** Reads a typed command; capitals and spaces do not matter. */
export function leesOpdracht(tekst: string): TekstOpdracht {
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
    case 'piket':
      return { soort: 'piket' };
    case 'zaak':
      return { soort: 'zaak', nummer: rest.toUpperCase() };
    case 'koppel':
      return { soort: 'koppel', locatie: rest };
    case 'aanmelden':
      return { soort: 'aanmelden', woorden };
    case 'afmelden':
      return { soort: 'afmelden', locatie: rest };
    case 'bereikbaarheid':
    case 'bereik':
      return { soort: 'bereikbaarheid' };
    case 'rollen':
      return { soort: 'rollen' };
    default:
      return { soort: 'anders' };
  }
}
