/** What a person can type to the program. Everything else is a remark or asks for help. */
export type TekstOpdracht =
  | { readonly soort: 'help' }
  | { readonly soort: 'zaken' }
  | { readonly soort: 'piket' }
  | { readonly soort: 'zaak'; readonly nummer: string }
  | { readonly soort: 'koppel'; readonly locatie: string }
  | { readonly soort: 'anders' };

/** Reads a typed command; capitals and spaces do not matter. */
export function leesOpdracht(tekst: string): TekstOpdracht {
  const [woord = '', rest = ''] = tekst.trim().toLowerCase().split(/\s+/, 2);
  switch (woord) {
    case 'help':
    case 'hulp':
      return { soort: 'help' };
    case 'zaken':
      return { soort: 'zaken' };
    case 'piket':
      return { soort: 'piket' };
    case 'zaak':
      return { soort: 'zaak', nummer: rest.toUpperCase() };
    case 'koppel':
      return { soort: 'koppel', locatie: rest };
    default:
      return { soort: 'anders' };
  }
}
