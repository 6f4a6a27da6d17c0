import type { KlaarView } from '../../src/domain/afgeleid/views.ts';
import type { Sjabloondata } from '../kaart.ts';
import { knop } from '../knop.ts';
import { kopdata } from '../kop.ts';
import { klaarkaart, klaarteksten } from '../teksten/klaar.ts';
import { knoppen } from '../teksten/knoppen.ts';
import { taaknamen } from '../teksten/taken.ts';
import { zaakacties } from '../teksten/taken-kaart.ts';
import { momentZin } from '../tijd.ts';

const verbeter = zaakacties.verbeteren;

/** After an action, in the same place: what happened and what happens now. */
export function klaar({ kop, wat: soort, op, volgende, toelichten, verbeteren }: KlaarView): Sjabloondata {
  const z = kop.zaakId;
  const { wat, nu } = klaarteksten[soort];
  const verder =
    volgende === null
      ? []
      : [
          knop(
            knoppen.volgendeTaak,
            'taak',
            { z, t: volgende.taakId, r: volgende.revisie },
            { stijl: 'positive' },
          ),
        ];
  return {
    ...kopdata(kop, wat.replace(/\.$/, '')),
    wat,
    nu,
    volgende:
      volgende === null
        ? ''
        : klaarkaart.volgende.replace('{taak}', volgende.titel ?? taaknamen[volgende.soort]),
    // A case that stood there already: nothing was stored.
    om: soort === 'stond-al' ? '' : klaarkaart.om.replace('{op}', momentZin(op, kop.peil)),
    // In rows of their own: three of these words do not fit on a phone.
    rijen: [
      ...(toelichten === true ? [{ knoppen: [knop(knoppen.lichtToe, 'keuze.toelichten', { z })] }] : []),
      ...(verbeteren === true ? [{ knoppen: [knop(verbeter.knop, verbeter.verb, { z })] }] : []),
    ],
    knoppen: [...verder, knop(knoppen.bekijkZaak, 'zaak', { z })],
  };
}
