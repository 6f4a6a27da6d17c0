/** `nee-voorlopig`: "nee" at one tap, not yet complete (werkproces §4). */
export type Acuut = 'ja' | 'nee' | 'nee-voorlopig' | 'onbekend';
export type JaNeeOnbekend = 'ja' | 'nee' | 'onbekend';
export type Bewijs = 'voldoende' | 'onderzoek-mogelijk' | 'onvoldoende' | 'onbekend';

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
