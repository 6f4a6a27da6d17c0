import type { RoosterView } from '../../src/domain/afgeleid/views.ts';
import type { Element, Sjabloondata } from '../kaart.ts';
import { knop } from '../knop.ts';
import { sleutel } from '../sleutel.ts';
import { fallbackZonderZaak } from '../teksten/algemeen.ts';
import { knoppen } from '../teksten/knoppen.ts';
import { rolnaam } from '../teksten/rollen.ts';
import { roosterkaart } from '../teksten/rooster.ts';
import { vlak } from '../vrije-tekst.ts';
import { dienstTekst, stukTekst } from './roosterbericht.ts';

type Keuze = RoosterView['eigen'][number];
type Ruilvoorstel = RoosterView['gevraagd'][number];

function keuzelijst(id: string, label: string, keuzes: readonly Keuze[], peil: number): Element {
  const choices = keuzes.map((keuze) => ({
    title:
      keuze.wie === null
        ? dienstTekst(keuze, peil)
        : roosterkaart.keuze
            .replace('{dienst}', dienstTekst(keuze, peil))
            .replace('{wie}', keuze.wie === '' ? roosterkaart.niemand : vlak(keuze.wie)),
    value: keuze.waarde,
  }));
  return {
    type: 'Input.ChoiceSet',
    id,
    key: sleutel(id, choices),
    label,
    style: 'compact',
    placeholder: roosterkaart.kies,
    wrap: true,
    choices,
  };
}

function ruilzin(zin: string, { collega, geeft, krijgt }: Ruilvoorstel, peil: number): string {
  return zin
    .replace('{wie}', vlak(collega))
    .replace('{geeft}', dienstTekst(geeft, peil))
    .replace('{krijgt}', dienstTekst(krijgt, peil));
}

/** The shifts to come of the reader's duties, to take over or swap. Each part has inputs and a button of its own. */
export function rooster(view: RoosterView): Sjabloondata {
  const { locatie, diensten, overneembaar, eigen, ruilbaar, terug, gevraagd, voorU, peil } = view;
  const l = locatie.id;
  const over = (dienst: Parameters<typeof dienstTekst>[0]) => ({
    zonderInvoer: true,
    waarvoor: dienstTekst(dienst, peil),
  });
  const overnemen =
    overneembaar.length === 0
      ? []
      : [
          keuzelijst('dienst', roosterkaart.overnemen, overneembaar, peil),
          { type: 'ActionSet', actions: [knop(knoppen.neemOver, 'rooster.overnemen', { l })] },
        ];
  const ruilen =
    eigen.length === 0 || ruilbaar.length === 0
      ? []
      : [
          { ...keuzelijst('eigen', roosterkaart.eigen, eigen, peil), separator: true },
          keuzelijst('ander', roosterkaart.ruilbaar, ruilbaar, peil),
          { type: 'ActionSet', actions: [knop(knoppen.vraagRuil, 'rooster.ruilen', { l })] },
        ];
  return {
    titel: roosterkaart.titel,
    locatie: vlak(locatie.naam),
    geen: diensten.length === 0 ? roosterkaart.geen : '',
    diensten: diensten.map((dienst) => ({
      rol: rolnaam(dienst.rol, dienst.organisatie),
      delen: dienst.delen.map((deel) => ({
        wanneer: stukTekst(deel, peil),
        wie: deel.wie.length === 0 ? `**${roosterkaart.niemand}**` : deel.wie.map(vlak).join(', '),
      })),
      meer:
        dienst.weggelaten === 0 ? '' : roosterkaart.weggelaten.replace('{aantal}', String(dienst.weggelaten)),
    })),
    // What waits for the reader first.
    terug: [
      ...voorU.map((dienst) => ({
        tekst: ruilzin(roosterkaart.voorU, dienst, peil),
        knoppen: [
          knop(knoppen.ruilAkkoord, 'rooster.ruil-akkoord', { l, nr: dienst.nr }, over(dienst.geeft)),
          knop(knoppen.ruilWeigeren, 'rooster.ruil-weigeren', { l, nr: dienst.nr }, over(dienst.geeft)),
        ],
      })),
      ...gevraagd.map((dienst) => ({
        tekst: ruilzin(roosterkaart.gevraagd, dienst, peil),
        knoppen: [
          knop(knoppen.ruilIntrekken, 'rooster.ruil-intrekken', { l, nr: dienst.nr }, over(dienst.geeft)),
        ],
      })),
      ...terug.map((dienst) => ({
        tekst: roosterkaart.terug.replace('{dienst}', dienstTekst(dienst, peil)),
        knoppen: [knop(knoppen.geefTerug, 'rooster.teruggeven', { l, nr: dienst.nr }, over(dienst))],
      })),
    ],
    invoer: [...overnemen, ...ruilen],
    speak: `${roosterkaart.titel}.`,
    fallbackText: fallbackZonderZaak,
  };
}
