import type { Paraatregel } from '../../domain/afgeleid/views/locatiebeeld.ts';

export const tafelwoorden = {
  titel: 'Tafel',
  leeg: 'Er zijn geen open zaken.',
  vorige: 'Vorige zaak',
  volgende: 'Volgende zaak',
  nieuw: 'Nieuw sinds de vorige tafel',
  nieuweZaak: 'Deze zaak is nieuw aan tafel.',
  nietsNieuw: 'Niets nieuws sinds de vorige tafel.',
  wachtOp: 'Wacht op',
  doen: 'Wat u nu kunt doen',
  vastleggen: 'Vastleggen aan tafel',
  notitie: 'Notitie',
  actie: 'Actie',
  toetsen: 'Pijl links en rechts: vorige en volgende zaak.',
} as const;

export function plekVan(plek: number, aantal: number): string {
  return `Zaak ${plek} van ${aantal}`;
}

export const plandatawoorden = {
  titel: 'Plandata',
  leeg: 'Er staan geen plandata open.',
  voorbij: 'Voorbij',
  vandaag: 'vandaag',
  verzet: 'Verzet',
  sleep: 'Sleep een zaak naar een andere dag, of druk op Verzet. Negenuur vraagt de reden.',
  nietZelf: 'De officier verzet een plandatum.',
  dienst: 'officier van dienst',
  week: 'Week van',
  sluit: 'Terug naar de kalender',
} as const;

export function dagdruk(aantal: number): string {
  return aantal === 1 ? '1 zaak' : `${aantal} zaken`;
}

/** How many of a day are of one OvJ, or of whoever has duty. */
export function drukRegel(wie: string | null, aantal: number): string {
  return `${wie ?? plandatawoorden.dienst}: ${aantal}`;
}

export function puntenRegel(open: number, punten: number): string {
  if (punten === 0) return 'geen punten';
  if (open === 0) return punten === 1 ? 'het punt is klaar' : 'alle punten klaar';
  return punten === 1 ? '1 punt open' : `${open} van ${punten} punten open`;
}

export const piketwoorden = {
  titel: 'Piket',
  nu: 'Nu dienst',
  wie: 'Wie',
  dienst: 'Dienst',
  tot: 'Tot',
  totDan: 'tot',
  looptNu: 'nu',
  vanaf: 'vanaf',
  doorlopend: 'doorlopend',
  niemand: 'Niemand',
  gaten: 'Gaten in het rooster',
  geenGaten: 'Er zijn geen gaten in het rooster.',
  komend: 'Komende week',
  geenRooster: 'Deze locatie werkt zonder rooster.',
  neemOver: 'Neem over',
  geefTerug: 'Geef terug',
  ruilen: 'Diensten ruilen',
  klaar: 'Sluit',
  paraat: 'Paraat voor de dienst',
  geenParaat: 'Er is nu niemand gevraagd te bevestigen.',
  dienstVanaf: 'Dienst vanaf',
  laatsteTest: 'laatste test',
  nooitGetest: 'nog niet getest',
  ikBenEr: 'Ik ben bereikbaar',
  overgenomen: 'overgenomen',
} as const;

type Paraatwoord = { readonly teken: string; readonly woord: string };

/** The same states as on the cards about the shift. */
export const paraatwoorden: Readonly<Record<Paraatregel['stand'], Paraatwoord>> = {
  gevraagd: { teken: '○', woord: 'gevraagd' },
  bevestigd: { teken: '✓', woord: 'bevestigd' },
  'niet-bevestigd': { teken: '!', woord: 'niet bevestigd' },
  'niet-bezorgd': { teken: '!', woord: 'niet bereikt in Teams' },
  'geen-chat': { teken: '!', woord: 'niet bekend in Teams' },
};
