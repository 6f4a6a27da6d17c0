/** Words on buttons: at most three short words, so that three fit beside each other on a phone. */
export const knoppen = {
  mijnTaak: 'Mijn taak',
  waarom: 'Waarom?',
  tijdlijn: 'Tijdlijn',
  bekijkZaak: 'Bekijk zaak',
  inzien: 'Inzien',
  open: 'Open',
  openTaak: 'Open taak',
  oppakken: 'Ik pak het op',
  terug: 'Terug',
  aanvullen: 'Aanvullen',
  volgendeTaak: 'Volgende taak',
  help: 'Help',
  zaken: 'Zaken',
  piket: 'Piket',
  neemOver: 'Neem over',
} as const;
