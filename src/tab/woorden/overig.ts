export const tafelwoorden = {
  titel: 'Tafel',
  leeg: 'Er zijn geen open zaken.',
  vorige: 'Vorige zaak',
  volgende: 'Volgende zaak',
  nieuw: 'Nieuw sinds de vorige tafel',
  nietsNieuw: 'Niets nieuws sinds de vorige tafel.',
  wachtOp: 'Wacht op',
  doen: 'Wat u nu kunt doen',
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
  dienst: 'officier van dienst',
  week: 'Week van',
  sluit: 'Terug naar de kalender',
} as const;

export function dagdruk(aantal: number): string {
  return aantal === 1 ? '1 zaak' : `${aantal} zaken`;
}

export function puntenRegel(open: number, punten: number): string {
  if (punten === 0) return 'geen punten';
  return open === 0 ? 'alle punten klaar' : `${open} van ${punten} punten open`;
}

export const piketwoorden = {
  titel: 'Piket',
  nu: 'Nu dienst',
  wie: 'Wie',
  dienst: 'Dienst',
  tot: 'Tot',
  niemand: 'Niemand',
  gaten: 'Gaten in het rooster',
  geenGaten: 'Er zijn geen gaten in het rooster.',
  komend: 'Komende week',
  geenRooster: 'Deze locatie werkt zonder rooster.',
  overnemen: 'Neem over of geef terug',
  overgenomen: 'overgenomen',
} as const;
