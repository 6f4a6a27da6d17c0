import type { Balkstijl } from '../../../cards/teksten/zaak.ts';
import { balkteksten, deelABinnen } from '../../../cards/teksten/zaak.ts';
import type { Balk } from '../../domain/afgeleid/views/zaak.ts';
import { dagTijd, moment } from '../tijd.ts';

/** Words of the bar, the same as on the card in the channel. */
export function balkVan(
  balk: Balk,
  nu: number,
): { readonly stijl: Balkstijl; readonly wat: string; readonly nu: string } {
  const tekst = balkteksten[balk.soort];
  if (balk.soort === 'deel-a-binnen' && balk.acuut !== null) return { ...tekst, ...deelABinnen[balk.acuut] };
  if (!('op' in balk)) return tekst;
  const plandag = balk.soort === 'plandatum' || balk.soort === 'plandatum-voorbij';
  return { ...tekst, wat: tekst.wat.replace('{op}', plandag ? dagTijd(balk.op, nu) : moment(balk.op, nu)) };
}
