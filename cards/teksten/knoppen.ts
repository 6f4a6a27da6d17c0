/** Words on buttons: at most three short words, so that three fit beside each other on a phone. */
export const knoppen = {
  mijnTaak: 'Mijn taak',
  waarom: 'Waarom?',
  tijdlijn: 'Tijdlijn',
  bekijkZaak: 'Bekijk zaak',
  inzien: 'Inzien',
  open: 'Open',
  oppakken: 'Ik pak het op',
  noteerAntwoord: 'Noteer antwoord',
  terug: 'Terug',
  aanvullen: 'Aanvullen',
  wijzigDetails: 'Wijzig details',
  volgendeTaak: 'Volgende taak',
  neemOver: 'Neem over',
  toelaten: 'Toelaten',
  weigeren: 'Weigeren',
  verwijder: 'Verwijder',
} as const;
