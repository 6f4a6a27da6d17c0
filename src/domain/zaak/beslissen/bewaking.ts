import type { BewakingCommand } from '../bewaking/commands.ts';
import type { Omstandigheden } from '../commands.ts';
import type { Zaak } from '../zaak.ts';
import {
  beantwoordCheck,
  meldSchending,
  meldTerPlaatse,
  registreerVerbod,
  volgSchendingOp,
  vraagCheck,
} from './checks.ts';
import { legUitspraakVast, legVoorgeleidingVast, verlengHechtenis } from './hechtenis.ts';
import { legMaatregelVast, vervolgMaatregel, vulMaatregelAan } from './maatregelen.ts';
import type { Uitkomst } from './uitkomst.ts';

/** What somebody does about measures, detention, checks and breaches of an open case. */
export function opBewaking(zaak: Zaak, command: BewakingCommand, om: Omstandigheden): Uitkomst {
  switch (command.type) {
    case 'vul-maatregel-aan':
      return vulMaatregelAan(zaak, command, om);
    case 'leg-maatregel-vast':
      return legMaatregelVast(zaak, command, om);
    case 'vervolg-maatregel':
      return vervolgMaatregel(zaak, command, om);
    case 'verleng-hechtenis':
      return verlengHechtenis(zaak, command, om);
    case 'leg-voorgeleiding-vast':
      return legVoorgeleidingVast(zaak, command, om);
    case 'leg-uitspraak-vast':
      return legUitspraakVast(zaak, command, om);
    case 'beantwoord-check':
      return beantwoordCheck(zaak, command, om);
    case 'vraag-check':
      return vraagCheck(zaak, om);
    case 'registreer-verbod':
      return registreerVerbod(zaak, command, om);
    case 'meld-schending':
      return meldSchending(zaak, command, om);
    case 'volg-schending-op':
      return volgSchendingOp(zaak, command, om);
    case 'meld-ter-plaatse':
      return meldTerPlaatse(zaak, command, om);
  }
}
