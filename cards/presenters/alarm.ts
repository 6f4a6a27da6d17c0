import type { AlarmView } from '../../src/domain/afgeleid/views.ts';
import type { Sjabloondata } from '../kaart.ts';
import { knop } from '../knop.ts';
import { kopdata } from '../kop.ts';
import { alarmkaart, alarmteksten } from '../teksten/alarm.ts';
import { knoppen } from '../teksten/knoppen.ts';
import { momentZin, voor } from '../tijd.ts';

/** Nothing is left to do for who reads these. */
const rustig: readonly AlarmView['alarm'][] = ['zaak-ingetrokken', 'zaak-verplaatst'];

/** What to do now: of the warning, or of what became of the case since. */
function nuTeDoen(soort: AlarmView['alarm'], gesloten: boolean): string {
  // The warning stays in the chat: who reads it after the case is open again has work.
  if (soort === 'zaak-ingetrokken' && !gesloten) return alarmkaart.weerOpen;
  return gesloten && !rustig.includes(soort) ? alarmkaart.gesloten : alarmteksten[soort].doe;
}

/** Something that everyone who relied on the earlier state must know now. */
export function alarm({ kop, alarm: soort, op, gesloten, termijn = null, deelA }: AlarmView): Sjabloondata {
  const { wat } = alarmteksten[soort];
  const doe =
    termijn === null || gesloten
      ? nuTeDoen(soort, gesloten)
      : alarmkaart.voorgeleiden.replace('{voor}', voor(termijn, kop.peil));
  return {
    ...kopdata(kop, alarmkaart.titel),
    stijl: gesloten || rustig.includes(soort) ? 'emphasis' : 'attention',
    tekst: `**${wat}** ${doe}`,
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
