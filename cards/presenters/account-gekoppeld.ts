import type { AccountGekoppeldView } from '../../src/domain/afgeleid/views.ts';
import { dagTijd } from '../../src/domain/termijnen/opmaak.ts';
import type { Sjabloondata } from '../kaart.ts';
import { accountteksten } from '../teksten/account.ts';
import { fallbackZonderZaak } from '../teksten/algemeen.ts';

/** Tells who asked for a code that another account is theirs now. */
export function accountGekoppeld({ op }: AccountGekoppeldView): Sjabloondata {
  const { titel, gekoppeld, uitleg } = accountteksten;
  return {
    titel,
    tekst: gekoppeld.replace('{op}', dagTijd(op, op)),
    uitleg,
    speak: `${titel}.`,
    fallbackText: fallbackZonderZaak,
  };
}
