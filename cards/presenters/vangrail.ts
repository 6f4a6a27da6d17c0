import type { VangrailView } from '../../src/domain/afgeleid/views.ts';
import { redenwoorden } from '../../src/domain/werkproces/vangrailredenen.ts';
import type { Element, Sjabloondata } from '../kaart.ts';
import { knop } from '../knop.ts';
import { kopdata } from '../kop.ts';
import { knoppen } from '../teksten/knoppen.ts';
import { suggestieIvs, vangrailkaart, vangrailzin } from '../teksten/vangrail.ts';
import { opsommingTaken } from './open-taken.ts';

/** A guard rail was hit: one tap on a fixed reason goes on at once (werkproces §3). */
export function vangrail(view: VangrailView): Sjabloondata {
  const { kop, verb, data } = view;
  return {
    ...kopdata(kop, vangrailkaart.titel),
    banners: view.vangrails.map((naam) => ({ tekst: vangrailzin(naam, view.raadGevraagd) })),
    openTaken:
      view.openTaken.length === 0 ? '' : `**${vangrailkaart.open}** ${opsommingTaken(view.openTaken)}`,
    suggestie: view.suggereerIvs ? suggestieIvs : '',
    vraag: vangrailkaart.vraag,
    rijen: view.redenen.map((reden) => ({
      knoppen: [knop(redenwoorden[reden], verb, { z: kop.zaakId, ...data, reden })],
    })),
    uitleg: view.toelichten ? vangrailkaart.uitleg : vangrailkaart.direct,
    knoppen: [terug(view)],
  };
}

/** Back to the form with what was filled in: the rail may ask for something that is noted there. */
function terug({ kop, data }: VangrailView): Element {
  const z = kop.zaakId;
  return data['t'] === undefined
    ? knop(knoppen.terug, 'zaak', { z })
    : knop(knoppen.terug, 'taak', { z, ...data, terug: 1 });
}
