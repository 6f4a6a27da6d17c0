import type { OproepView } from '../../src/domain/afgeleid/views.ts';
import type { Sjabloondata } from '../kaart.ts';
import { kopdata } from '../kop.ts';
import { oproepteksten } from '../teksten/bereikbaarheid.ts';
import { taakteksten } from '../teksten/taken.ts';
import { vlak } from '../vrije-tekst.ts';

/** A mention in the thread. Teams shows the label and notifies the person behind the id. */
export function oproep({ kop, taak, wie, objectId, voorbij }: OproepView): Sjabloondata {
  const titel = taak === null ? oproepteksten.alarm : taakteksten[taak].titel;
  const label = vlak(wie);
  const mention = `<at>${label}</at>`;
  return {
    ...kopdata(kop, titel),
    tekst: voorbij ? oproepteksten.voorbij : oproepteksten.lees.replace('{wie}', mention),
    msteams: {
      entities: voorbij ? [] : [{ type: 'mention', text: mention, mentioned: { id: objectId, name: label } }],
    },
  };
}
