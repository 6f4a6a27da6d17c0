/** One sentence or two when a button cannot do what it says. Each says what to do next. */
export const meldingen = {
  'onbekende-zaak': 'Deze zaak is niet gevonden. Vraag de KPC naar het nummer.',
  'onbekende-taak': 'Deze taak bestaat niet meer. Open de zaak opnieuw.',
  'onbekende-knop': 'Deze knop werkt hier niet. Open de zaak opnieuw.',
  'geen-recht': 'Deze taak is voor een andere rol. Er is niets gewijzigd.',
  gesloten: 'Deze zaak is gesloten. Er is niets gewijzigd.',
  'niet-gesloten': 'Deze zaak is al open.',
  'niet-nu': 'Dit kan nu niet. Open de zaak opnieuw.',
  onbekend: 'U staat nog niet op de lijst van deze locatie. Vraag de KPC.',
} as const;
