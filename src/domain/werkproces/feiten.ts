/** `nee-voorlopig`: "nee" at one tap, not yet complete (werkproces §4). */
export type Acuut = 'ja' | 'nee' | 'nee-voorlopig' | 'onbekend';
export type JaNeeOnbekend = 'ja' | 'nee' | 'onbekend';
const bewijsoordelen = ['voldoende', 'onderzoek-mogelijk', 'onvoldoende', 'onbekend'] as const;
export type Bewijs = (typeof bewijsoordelen)[number];

/** An answer to whether there is enough evidence; unknown for no answer and for any other. */
export function alsBewijs(antwoord: unknown): Bewijs {
  return bewijsoordelen.find((oordeel) => oordeel === antwoord) ?? 'onbekend';
}

/** An answer to a question with yes and no; unknown for no answer and for any other. */
export function alsJaNee(antwoord: unknown): JaNeeOnbekend {
  return antwoord === 'ja' || antwoord === 'nee' ? antwoord : 'onbekend';
}

/** What is known of a case, as far as the flow chart and the guard rails need it (werkproces §3). */
export type Feiten = {
  readonly soort: 'vast' | 'niet-vast';
  readonly vermoeden: JaNeeOnbekend;
  readonly acuut: Acuut;
  /** Part A complete: gevallen, toegang and zicht answered by every VT region (werkproces §4). */
  readonly deelACompleet: boolean;
  readonly structureel: JaNeeOnbekend;
  readonly bewijs: Bewijs;
  readonly ernstigeBezwaren: JaNeeOnbekend;
  /** A measure imposed and in force now, or imposed with the decision at hand. */
  readonly maatregelOpgelegd: boolean;
  readonly veiligheidsvoorwaarden: boolean;
  /** The offence allows pre-trial detention. */
  readonly voorlopigeHechtenis: JaNeeOnbekend;
  readonly slachtofferWenstVervolging: JaNeeOnbekend;
  readonly minderjarig: boolean;
  /** Under 12 on the day of the offence: referred, not prosecuted. */
  readonly onder12: boolean;
  readonly kinderen: JaNeeOnbekend;
  readonly stalking: boolean;
  /** Advice of 3RO (minor: RvdK) is in. */
  readonly adviesBinnen: boolean;
  /** A voorgeleiding was decided: from then on the RC can suspend under conditions. */
  readonly voorgeleid: boolean;
  /** The suspect lives in the dwelling of the victim (huisverbod, G9). */
  readonly eigenWoning: JaNeeOnbekend;
};
