import type { PiketView } from '../../src/domain/afgeleid/views.ts';
import { dagTijd } from '../../src/domain/termijnen/opmaak.ts';
import type { Sjabloondata } from '../kaart.ts';
import { knop } from '../knop.ts';
import { fallbackZonderZaak } from '../teksten/algemeen.ts';
import { knoppen } from '../teksten/knoppen.ts';
import { piketkaart } from '../teksten/piket.ts';
import { rolnaam } from '../teksten/rollen.ts';
import { vlak } from '../vrije-tekst.ts';

type Dienst = PiketView['diensten'][number];

/** Who is on duty, by role label and never by name; a duty that the reader may take over has a button. */
export function piket({ locatie, diensten, overneembaar }: PiketView): Sjabloondata {
  return {
    titel: piketkaart.titel,
    locatie: vlak(locatie),
    diensten: diensten.map((dienst) => ({
      rol: rolnaam(dienst.rol, dienst.organisatie),
      wie: dienst.wie.length === 0 ? piketkaart.niemand : dienst.wie.map(vlak).join(', '),
      tot: totWanneer(dienst),
    })),
    overnemen: overneembaar.length === 0 ? '' : piketkaart.overnemen,
    rijen: overneembaar.map(({ rol, organisatie, organisatieId }) => ({
      knoppen: [
        knop(`${knoppen.neemOver}: ${rolnaam(rol, organisatie)}`, 'piket.overnemen', {
          rol,
          ...(organisatieId === null ? {} : { organisatie: organisatieId }),
        }),
      ],
    })),
    speak: `${piketkaart.titel}.`,
    fallbackText: fallbackZonderZaak,
  };
}

function totWanneer({ overgenomen, tot }: Dienst): string {
  // A duty lasts hours, so its own end is reference enough to name the day.
  const einde = tot === null ? [] : [piketkaart.tot.replace('{op}', dagTijd(tot, tot))];
  return [...(overgenomen ? [piketkaart.overgenomen] : []), ...einde].join(' ');
}
