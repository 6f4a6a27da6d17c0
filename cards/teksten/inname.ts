/** Bringing a case in by hand, and sharing one. */
export const nieuweZaak = {
  titel: 'Zaak aanmelden',
  vraag: 'Zit verdachte vast?',
  waar: 'Locatie: {locatie}.',
  wie: 'Voor politie en KPC.',
  vast: 'Ja, vast',
  nietVast: 'Nee, niet vast',
} as const;

/** Looking for a case to share. */
export const zoekteksten = {
  geen: 'Geen zaak gevonden. Typ het nummer, zoals OF-26-0042.',
  gesloten: 'Gesloten',
} as const;

export const gedeeldeZaak = {
  /** In the channel of the location, and elsewhere. */
  persoonlijk: 'Wat u opent, ziet u alleen zelf.',
  elders: 'Open Mijn taak. U ziet wat uw rol mag zien.',
} as const;
