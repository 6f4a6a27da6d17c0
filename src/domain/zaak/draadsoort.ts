/** What may be said in the thread under the case post: that something happened, never what was answered. */
export type Threadsoort =
  | 'deel-a-beantwoord'
  | 'deel-a-compleet'
  /** Details of a part A that was complete already. */
  | 'deel-a-bijgewerkt'
  | 'deel-a-gewijzigd'
  /** Written down by who phoned, and said by Veilig Thuis itself after that. */
  | 'deel-a-telefonisch'
  | 'deel-a-bevestigd'
  | 'inbreng-binnen'
  /** Sent again after it was answered. */
  | 'inbreng-bijgewerkt'
  | 'deel-a-opnieuw'
  | 'check-gevraagd'
  | 'check-beantwoord'
  | 'rc-besloten'
  | 'uitspraak'
  | 'schending-gemeld'
  | 'vrijheid-besloten'
  | 'zaak-besloten'
  | 'slachtoffer-bereikt'
  | 'slachtoffer-wil-geen-bericht'
  | 'plandatum-gezet'
  | 'plandatum-verzet'
  | 'plandatum-afgehandeld'
  | 'gesloten'
  | 'heropend'
  | 'ingetrokken'
  | 'gekoppeld'
  /** The link was taken back; its own line no longer says which case. */
  | 'ontkoppeld'
  | 'melding-bijgewerkt'
  /** By hand, and not by the source. */
  | 'melding-verbeterd'
  /** By either: held, and it was reported otherwise; the head of the post in the channel says so too. */
  | 'melding-vast'
  | 'melding-niet-vast'
  | 'route-gestart'
  | 'route-afgerond'
  | 'hg-label'
  | 'verplaatst'
  | 'overgenomen'
  | 'niet-bereikt';
