import type { StoringView } from '../../src/domain/afgeleid/views.ts';
import { dagTijd } from '../../src/domain/termijnen/opmaak.ts';
import type { Sjabloondata } from '../kaart.ts';
import { fallbackZonderZaak } from '../teksten/algemeen.ts';
import { storingkaart, storingteksten } from '../teksten/storing.ts';

/** Something is wrong with the program itself: what, and what to do meanwhile. */
export function storing({ storing: soort, op, voorbijOp }: StoringView): Sjabloondata {
  const { wat, doe } = storingteksten[soort];
  const { titel, sinds, voorbij, was } = storingkaart;
  const gezien = dagTijd(op, op);
  return {
    titel,
    stijl: voorbijOp === null ? 'attention' : 'emphasis',
    // What is over first says so: what to do about it is no order any more.
    tekst:
      voorbijOp === null ? `**${wat}** ${doe}` : `**${voorbij.replace('{op}', dagTijd(voorbijOp, op))}**`,
    sinds: (voorbijOp === null ? sinds : was)
      .replace('{op}', gezien)
      .replace('{wat}', wat)
      .replace('{doe}', doe),
    speak: `${titel}.`,
    fallbackText: fallbackZonderZaak,
  };
}
