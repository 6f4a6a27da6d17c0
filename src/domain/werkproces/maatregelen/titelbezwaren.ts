import type { JaNeeOnbekend } from '../feiten.ts';
import type { Maatregelinhoud, Titel } from './titels.ts';
import { nietToegelaten, titelregels } from './titels.ts';

/** A measure as far as its title goes; without contents: they are not named (yet). */
export type Titelvraag = {
  readonly titel: Titel | null;
  readonly inhoud: readonly Maatregelinhoud[];
  readonly em: boolean;
};

/** What of the case a title asks about. */
export type Titelsituatie = {
  readonly ernstigeBezwaren: JaNeeOnbekend;
  readonly minderjarig: boolean;
  /** The dwelling is that of the suspect too. */
  readonly eigenWoning: JaNeeOnbekend;
};

/** Why the title does not carry the measure. */
export type Titelbezwaar =
  | 'geen-titel'
  | 'inhoud-niet-bij-titel'
  | 'em-niet-bij-titel'
  | 'geen-ernstige-bezwaren'
  | 'minderjarig'
  | 'niet-eigen-woning';

/**
 * What stands between the measure and its title (werkproces §3, G9); empty when the title carries it. Ernstige
 * bezwaren must exist, so "not judged yet" is an objection; an unknown dwelling is not: who imposes the
 * huisverbod looks into that (RiHG).
 */
export function titelbezwaren(
  { titel, inhoud, em }: Titelvraag,
  situatie: Titelsituatie,
): readonly Titelbezwaar[] {
  if (titel === null) return ['geen-titel'];
  const regel = titelregels[titel];
  const bezwaren: Titelbezwaar[] = [];
  if (nietToegelaten(titel, inhoud).length > 0) bezwaren.push('inhoud-niet-bij-titel');
  if (em && !regel.em) bezwaren.push('em-niet-bij-titel');
  if (regel.vraagtErnstigeBezwaren && situatie.ernstigeBezwaren !== 'ja') {
    bezwaren.push('geen-ernstige-bezwaren');
  }
  if (regel.alleenMeerderjarig && situatie.minderjarig) bezwaren.push('minderjarig');
  if (regel.eigenWoning && situatie.eigenWoning === 'nee') bezwaren.push('niet-eigen-woning');
  return bezwaren;
}
