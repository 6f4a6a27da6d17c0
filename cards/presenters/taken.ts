import type { TakenView } from '../../src/domain/afgeleid/views.ts';
import type { Sjabloondata } from '../kaart.ts';
import { knop } from '../knop.ts';
import { kopdata } from '../kop.ts';
import { knoppen } from '../teksten/knoppen.ts';
import { rolnaam } from '../teksten/rollen.ts';
import { taakstatus, takenkaart, zaakacties } from '../teksten/taken-kaart.ts';
import { voor } from '../tijd.ts';
import { taaktitel } from './stand.ts';

const KNOPPEN_PER_RIJ = 2;

/** The tasks of one person in this case, and what this person may also do with it. */
export function taken({ kop, taken: lijst, acties }: TakenView): Sjabloondata {
  const z = kop.zaakId;
  const actieknoppen = acties.map((actie) => knop(zaakacties[actie].knop, zaakacties[actie].verb, { z }));
  return {
    ...kopdata(kop, takenkaart.titel),
    geen: lijst.length === 0 ? takenkaart.geen : '',
    taken: lijst.map((taak) => ({
      naam: naamIn(lijst, taak),
      status: [
        taakstatus[taak.status],
        ...(taak.uiterlijk === null || taak.status === 'beantwoord' ? [] : [voor(taak.uiterlijk, kop.peil)]),
      ].join(' · '),
      knoppen: [
        knop(knoppen.open, 'taak', { z, t: taak.taakId, r: taak.revisie }, { waarvoor: naamIn(lijst, taak) }),
      ],
    })),
    meer: acties.length === 0 ? '' : takenkaart.meer,
    rijen: inRijen(actieknoppen).map((rij) => ({ knoppen: rij })),
    knoppen: [knop(knoppen.terug, 'zaak', { z })],
  };
}

type Regel = TakenView['taken'][number];

/** Who has two roles owes some things twice: then the line says for which one. */
function naamIn(lijst: readonly Regel[], taak: Regel): string {
  const titel = taaktitel(taak, taak.slachtoffer);
  const wie = rolnaam(taak.rol, taak.organisatie);
  const ookAls = lijst.some(
    (ander) => taaktitel(ander, ander.slachtoffer) === titel && rolnaam(ander.rol, ander.organisatie) !== wie,
  );
  return ookAls ? `${titel} (${wie})` : titel;
}

function inRijen<T>(lijst: readonly T[]): readonly (readonly T[])[] {
  return lijst.flatMap((_, plek) =>
    plek % KNOPPEN_PER_RIJ === 0 ? [lijst.slice(plek, plek + KNOPPEN_PER_RIJ)] : [],
  );
}
