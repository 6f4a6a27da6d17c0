import type { IntakeAlarmView } from '../../src/domain/afgeleid/views.ts';
import { dagTijd } from '../../src/domain/termijnen/opmaak.ts';
import type { Sjabloondata } from '../kaart.ts';
import { fallbackZonderZaak } from '../teksten/algemeen.ts';
import { aantalVelden, intakeAlarmkaart } from '../teksten/intake-alarm.ts';
import { vlak } from '../vrije-tekst.ts';

/** Refused messages about held suspects: nobody may be missed because of a field (contract). */
export function intakeAlarm({ bron, op, laatste, aantal, aantalFouten }: IntakeAlarmView): Sjabloondata {
  const { titel, wat, doe, watMeer, doeMeer } = intakeAlarmkaart;
  const een = aantal === 1;
  const tekst = een
    ? `**${wat}** ${aantalVelden(aantalFouten)} ${doe}`
    : `**${watMeer.replace('{aantal}', String(aantal))}** ${doeMeer}`;
  const voet = een ? intakeAlarmkaart.bron : intakeAlarmkaart.bronMeer;
  return {
    titel,
    tekst,
    bron: voet
      .replace('{bron}', vlak(bron))
      .replace('{op}', dagTijd(op, op))
      .replace('{laatste}', dagTijd(laatste, op)),
    speak: `${titel}.`,
    fallbackText: fallbackZonderZaak,
  };
}
