/** Every sentence the bot shell itself says. The cards have their own. B1, calm, short, "u". */
export const TEKSTEN = {
  /** Notification preview of a card that answers a button or a message: nothing of its content. */
  samenvatting: 'Negenuur: antwoord op uw bericht',
  intern: 'Dit lukte niet. Probeer het over een minuut opnieuw. De kaart laat zien wat er staat.',
  onzeker: 'Het is nog niet zeker of dit is opgeslagen. De kaart laat het zo zien.',
  nietOpgeslagen: 'Dit is niet opgeslagen. Probeer het over een minuut opnieuw.',
  teSnel: 'U drukte vaak achter elkaar. Wacht even en probeer het opnieuw.',
  onbekendePersoon: 'Teams vertelt ons niet wie u bent. Vraag uw beheerder om hulp.',
  onbekendeKnop: 'Deze knop kennen wij niet. Open de kaart opnieuw.',
  nietGezocht: 'Zoeken lukt nu niet. Probeer het over een minuut opnieuw.',
  /** Title of the dialog. */
  dialoog: 'Negenuur',
  geenPersoonlijkBericht:
    'Het antwoord is alleen voor u. Wij kunnen u geen eigen bericht sturen. Voeg Negenuur toe als app in Teams.',
} as const;
