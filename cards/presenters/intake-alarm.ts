import type { IntakeAlarmView } from '../../src/domain/afgeleid/views.ts';
import { dagTijd } from '../../src/domain/termijnen/opmaak.ts';
import type { Sjabloondata } from '../kaart.ts';
import { fallbackZonderZaak } from '../teksten/algemeen.ts';
import { aantalFouten, intakeAlarmkaart } from '../teksten/intake-alarm.ts';
import { vlak } from '../vrije-tekst.ts';

/** A refused message about a held suspect: nobody may be missed because of a field (contract). */
export function intakeAlarm({ bron, op, aantalFouten: aantal }: IntakeAlarmView): Sjabloondata {
  const { titel, wat, doe } = intakeAlarmkaart;
  return {
    titel,
    tekst: `**${wat}** ${aantalFouten(aantal)} ${doe}`,
    bron: intakeAlarmkaart.bron.replace('{bron}', vlak(bron)).replace('{op}', dagTijd(op, op)),
    speak: `${titel}.`,
    fallbackText: fallbackZonderZaak,
  };
}
