/** Why people are told at once, beside any question (werkproces §9). */
export type Alarmsoort =
  | 'acuut-gewijzigd-na-besluit'
  | 'antwoorden-verschillen'
  /** Who wrote the answer of Veilig Thuis down confirmed it too. */
  | 'zelf-bevestigd'
  | 'termijn-gewijzigd'
  /** A term that was put right lies before the decision on freedom that was taken. */
  | 'besluit-na-termijn'
  /** The same of the term for the RC, once the suspect is held by a decision. */
  | 'rc-termijn-gewijzigd'
  /** Reported otherwise first, so that a clock begins, or the one that ran stops. */
  | 'zit-vast'
  | 'zit-niet-vast'
  | 'zaak-heropend'
  | 'zaak-ingetrokken'
  | 'kindermishandeling-primair'
  | 'andere-regio'
  /** The source named a Veilig Thuis that this location does not work with. */
  | 'onbekende-regio'
  | 'slachtoffer-niet-bereikt'
  /** SHN and Veilig Thuis agreed that Veilig Thuis calls the victim first. */
  | 'vt-belt-eerst'
  /** The victim consents that SHN tells Veilig Thuis. */
  | 'toestemming-vt'
  | 'verdachte-onder-12'
  /** Stalking: somebody saw a red flag; a SASH item makes it "hoog" by itself. */
  | 'rode-vlaggen'
  | 'sash-hoog'
  /** A measure was broken. */
  | 'schending'
  /** Veilig Thuis sees acute danger at a new acute check. */
  | 'check-vraagt-aandacht'
  /** Acute danger while the suspect is not held, or said after part A. */
  | 'beoordeling-vraagt-aandacht'
  | 'nieuwe-aanhouding'
  | 'maatregel-geeindigd'
  /** A colleague on duty could not be reached, or nobody is on duty. */
  | 'niet-bereikt'
  /** The case post does not stand in the channel. */
  | 'kanaal-onbereikbaar'
  /** Asked about a case without label, Veilig Thuis thinks of domestic violence. */
  | 'hg-vermoeden'
  | 'zaak-verplaatst'
  | 'zaak-overgenomen';
