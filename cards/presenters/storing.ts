import type { StoringView } from '../../src/domain/afgeleid/views.ts';
import { dagTijd } from '../../src/domain/termijnen/opmaak.ts';
import type { Sjabloondata } from '../kaart.ts';
import { fallbackZonderZaak } from '../teksten/algemeen.ts';
import { storingkaart, storingteksten } from '../teksten/storing.ts';

/** Something is wrong with the program itself: what, and what to do meanwhile. */
export function storing({ storing: soort, op, voorbijOp }: StoringView): Sjabloondata {
  const { wat, doe } = storingteksten[soort];
  const { titel, sinds, voorbij } = storingkaart;
  return {
    titel,
    stijl: voorbijOp === null ? 'attention' : 'emphasis',
    tekst: `**${wat}** ${doe}`,
    sinds:
      voorbijOp === null
        ? sinds.replace('{op}', dagTijd(op, op))
        : voorbij.replace('{op}', dagTijd(voorbijOp, op)),
    speak: `${titel}.`,
    fallbackText: fallbackZonderZaak,
  };
}
