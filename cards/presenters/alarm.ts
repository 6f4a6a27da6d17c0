import type { AlarmView } from '../../src/domain/afgeleid/views.ts';
import type { Sjabloondata } from '../kaart.ts';
import { knop } from '../knop.ts';
import { kopdata } from '../kop.ts';
import { alarmkaart, alarmteksten } from '../teksten/alarm.ts';
import { knoppen } from '../teksten/knoppen.ts';
import { momentZin, voor } from '../tijd.ts';

/** Nothing is left to do for who reads these. */
const rustig: readonly AlarmView['alarm'][] = ['zaak-ingetrokken', 'zaak-verplaatst'];

/** Something that everyone who relied on the earlier state must know now. */
export function alarm({ kop, alarm: soort, op, gesloten, termijn = null, deelA }: AlarmView): Sjabloondata {
  const { wat, doe: vast } = alarmteksten[soort];
  const doe = termijn === null ? vast : alarmkaart.voorgeleiden.replace('{voor}', voor(termijn, kop.peil));
  return {
    ...kopdata(kop, alarmkaart.titel),
    stijl: gesloten || rustig.includes(soort) ? 'emphasis' : 'attention',
    tekst: `**${wat}** ${gesloten ? alarmkaart.gesloten : doe}`,
    sinds: alarmkaart.sinds.replace('{op}', momentZin(op, kop.peil)),
    // What it is about is one tap away; the case post itself shows no content.
    knoppen: [
      ...(deelA === undefined
        ? []
        : [knop(knoppen.bekijkDeelA, 'acuut.wijzigen', { z: kop.zaakId, t: deelA }, { stijl: 'positive' })]),
      knop(knoppen.inzien, 'inzien', { z: kop.zaakId }),
      knop(knoppen.bekijkZaak, 'zaak', { z: kop.zaakId }),
    ],
  };
}
