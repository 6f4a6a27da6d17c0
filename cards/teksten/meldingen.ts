/** One sentence or two when a button cannot do what it says. Each says what to do next. */
export const meldingen = {
  'onbekende-zaak': 'Deze zaak is niet gevonden. Vraag de KPC naar het nummer.',
  'onbekende-taak': 'Deze taak bestaat niet meer. Open de zaak opnieuw.',
  'onbekende-knop': 'Deze knop werkt hier niet. Open de zaak opnieuw.',
  'geen-recht': 'Deze taak is voor een andere rol. Er is niets gewijzigd.',
  gesloten: 'Deze zaak is gesloten. Er is niets gewijzigd.',
  'niet-gesloten': 'Deze zaak is al open.',
  'besluit-eerst': 'De officier besluit eerst over de vrijheid. Daarna kunt u sluiten.',
  'niet-nu': 'Dit kan nu niet. Open de zaak opnieuw.',
  'geen-open-zaken': 'Er zijn geen open zaken.',
  onbekend: 'U staat nog niet op de lijst van deze locatie. Typ help voor uitleg.',
  'heeft-rol': 'U hebt deze rol hier al.',
  'te-veel-aanvragen': 'U hebt vandaag al drie keer toegang gevraagd. Bel de KPC.',
  'te-druk': 'Er wachten nu te veel aanvragen. Bel de KPC.',
  'onbekende-aanvraag': 'Deze aanvraag bestaat niet meer. Er is niets gewijzigd.',
  'eigen-aanvraag': 'Over uw eigen aanvraag beslist een ander. Er is niets gewijzigd.',
  'niets-af-te-melden': 'U hebt hier geen gevraagde rol. Een vaste rol regelt beheer.',
} as const;
