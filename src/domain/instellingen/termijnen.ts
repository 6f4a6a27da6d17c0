/** When people are reminded of a plandatum (werkproces §7). */
export type PlandatumTermijnen = {
  /** Calendar days before the date. */
  readonly dagenVooraf: readonly number[];
  /** Working days before the date. */
  readonly werkdagenVooraf: readonly number[];
  /** Amsterdam wall-clock time of every reminder, also that of the morning itself: `HH:MM`. */
  readonly klok: string;
};

/**
 * The durations of werkproces §5 that a location may change. The 9 and 6 hours of ophouden and the
 * hours of the night are statute and no setting. A case keeps the durations it started with.
 */
export type Termijnen = {
  /** Inverzekeringstelling, in elapsed hours from the order (Sv 58). */
  readonly ivsUren: number;
  /** What one extension adds to the inverzekeringstelling, in elapsed hours (Sv 58). */
  readonly ivsVerlengingUren: number;
  /** Until the suspect is before the rechter-commissaris, in elapsed hours after arrest (Sv 59a). */
  readonly voorgeleidingUren: number;
  /** Veiligheidsbeoordeling in a niet-vast case, in working days after the VT-melding. */
  readonly nietVastWerkdagen: number;
  /** Suspect spoken to at the HG-spreekuur, in calendar days. */
  readonly spreekuurDagen: number;
  /** On the agenda of the ZVH, in calendar days from the decision (Noord-Holland: one to two weeks). */
  readonly zvhAgendaDagen: number;
  /** MDA++: direct safety, in calendar days from the referral. */
  readonly mdaVeiligheidDagen: number;
  /** MDA++: plan, in calendar days from the referral. */
  readonly mdaPlanDagen: number;
  /** Actieoverleg held, in calendar days from the request. */
  readonly actieoverlegDagen: number;
  /** Veilig Thuis on site at acute unsafety, in minutes after the request. */
  readonly vtTerPlaatseMinuten: number;
  /** Tijdelijk huisverbod, in calendar days. */
  readonly huisverbodDagen: number;
  /** Tijdelijk huisverbod with its extension, in calendar days from the start. */
  readonly huisverbodVerlengdDagen: number;
  /** Gedragsaanwijzing 509hh, in calendar days. */
  readonly gedragsaanwijzingDagen: number;
  /** How often a gedragsaanwijzing 509hh may be extended. */
  readonly gedragsaanwijzingVerlengingen: number;
  /** Bewaring, in calendar days from the decision of the RC (Sv 64). */
  readonly bewaringDagen: number;
  /** From how long before its end the new acute check is asked, in minutes (G8): of IVS, … */
  readonly checkVoorIvsMinuten: number;
  /** … of the latest moment before the RC, … */
  readonly checkVoorVoorgeleidingMinuten: number;
  /** … of a tijdelijk huisverbod, … */
  readonly checkVoorHuisverbodMinuten: number;
  /** … and of any other measure. */
  readonly checkVoorMaatregelMinuten: number;
  readonly plandatum: PlandatumTermijnen;
  /** True: 5 May is no working day in lustrum years (2030, 2035). False: always a working day. */
  readonly lustrumBevrijdingsdag: boolean;
};

/** The durations of werkproces §5. */
export const standaardTermijnen: Termijnen = {
  ivsUren: 72,
  ivsVerlengingUren: 72,
  voorgeleidingUren: 90,
  nietVastWerkdagen: 5,
  spreekuurDagen: 14,
  zvhAgendaDagen: 14,
  mdaVeiligheidDagen: 7,
  mdaPlanDagen: 28,
  actieoverlegDagen: 7,
  vtTerPlaatseMinuten: 120,
  huisverbodDagen: 10,
  huisverbodVerlengdDagen: 28,
  gedragsaanwijzingDagen: 90,
  gedragsaanwijzingVerlengingen: 3,
  bewaringDagen: 14,
  checkVoorIvsMinuten: 1_440,
  checkVoorVoorgeleidingMinuten: 2_880,
  checkVoorHuisverbodMinuten: 2_880,
  checkVoorMaatregelMinuten: 10_080,
  plandatum: { dagenVooraf: [7, 2], werkdagenVooraf: [1], klok: '08:00' },
  lustrumBevrijdingsdag: true,
};
