import type { PiketView } from '../../src/domain/afgeleid/views.ts';
import { dagTijd } from '../../src/domain/termijnen/opmaak.ts';
import type { Sjabloondata } from '../kaart.ts';
import { knop } from '../knop.ts';
import { fallbackZonderZaak } from '../teksten/algemeen.ts';
import { knoppen } from '../teksten/knoppen.ts';
import { piketkaart } from '../teksten/piket.ts';
import { rolnaam } from '../teksten/rollen.ts';
import { vlak } from '../vrije-tekst.ts';
import { stukTekst } from './roosterbericht.ts';

/** More than this makes the card too long for a phone. */
const MAX_GATEN = 6;

type Dienst = PiketView['diensten'][number];

/** Who is on duty, by role label and never by name; a duty that the reader may take over has a button. */
export function piket(view: PiketView): Sjabloondata {
  const { locatie, locatieId, diensten, overneembaar, teruggeefbaar, gaten, rooster, peil } = view;
  const over = gaten.length - MAX_GATEN;
  return {
    titel: piketkaart.titel,
    locatie: vlak(locatie),
    diensten: diensten.map((dienst) => ({
      rol: rolnaam(dienst.rol, dienst.organisatie),
      wie: dienst.wie.length === 0 ? piketkaart.niemand : dienst.wie.map(vlak).join(', '),
      tot: totWanneer(dienst),
    })),
    gaten: gaten.length === 0 ? [] : [{ kop: piketkaart.gaten, regels: gatregels(gaten, peil, over) }],
    overnemen: overneembaar.length === 0 ? '' : piketkaart.overnemen,
    rijen: overneembaar.map(({ rol, organisatie, organisatieId }) => ({
      knoppen: [
        knop(`${knoppen.neemOver}: ${rolnaam(rol, organisatie)}`, 'piket.overnemen', {
          l: locatieId,
          rol,
          ...(organisatieId === null ? {} : { organisatie: organisatieId }),
        }),
      ],
    })),
    terug: [
      ...teruggeefbaar.map(({ rol, organisatie, organisatieId }) => ({
        knoppen: [
          knop(`${knoppen.geefTerug}: ${rolnaam(rol, organisatie)}`, 'piket.teruggeven', {
            l: locatieId,
            rol,
            ...(organisatieId === null ? {} : { organisatie: organisatieId }),
          }),
        ],
      })),
      ...(rooster ? [{ knoppen: [knop(knoppen.rooster, 'rooster.bekijken', { l: locatieId })] }] : []),
    ],
    speak: `${piketkaart.titel}.`,
    fallbackText: fallbackZonderZaak,
  };
}

function gatregels(
  gaten: PiketView['gaten'],
  peil: number,
  over: number,
): readonly { readonly tekst: string }[] {
  const regels = gaten
    .slice(0, MAX_GATEN)
    .map(({ rol, organisatie, ...deel }) =>
      piketkaart.gat.replace('{rol}', rolnaam(rol, organisatie)).replace('{dienst}', stukTekst(deel, peil)),
    );
  const meer = over > 0 ? [piketkaart.meerGaten.replace('{aantal}', String(over))] : [];
  return [...regels, ...meer].map((tekst) => ({ tekst }));
}

function totWanneer({ overgenomen, tot }: Dienst): string {
  // A duty lasts hours, so its own end is reference enough to name the day.
  const einde = tot === null ? [] : [piketkaart.tot.replace('{op}', dagTijd(tot, tot))];
  return [...(overgenomen ? [piketkaart.overgenomen] : []), ...einde].join(' ');
}
