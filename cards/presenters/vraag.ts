import type { VraagView } from '../../src/domain/afgeleid/views.ts';
import type { Sjabloondata } from '../kaart.ts';
import { kopdata } from '../kop.ts';
import { taakteksten } from '../teksten/taken.ts';
import { vraagteksten } from '../teksten/vraag.ts';
import { voor } from '../tijd.ts';
import { staatOpen, standknoppen, standmelding, taaktitel } from './stand.ts';

/** A question to the people on duty: what is asked and until when; the form opens with a button. */
export function vraag({ kop, taak, stand, standOp, uiterlijk, slachtoffer }: VraagView): Sjabloondata {
  const voorWanneer =
    uiterlijk === null ? '' : vraagteksten.uiterlijk.replace('{voor}', voor(uiterlijk, kop.peil));
  return {
    ...kopdata(kop, taaktitel(taak.soort, slachtoffer)),
    tekst: staatOpen(stand) ? `${taakteksten[taak.soort].vraag} ${voorWanneer}`.trim() : '',
    meldingen: standmelding(stand, standOp, kop.peil),
    knoppen: standknoppen(kop, taak, stand),
  };
}
