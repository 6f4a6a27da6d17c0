import type { Roosterbericht, RoosterberichtView, Stuk } from '../../src/domain/afgeleid/views.ts';
import { dagTijd, klokTijd } from '../../src/domain/termijnen/opmaak.ts';
import type { Element, Sjabloondata } from '../kaart.ts';
import { knop } from '../knop.ts';
import { fallbackZonderZaak } from '../teksten/algemeen.ts';
import { knoppen } from '../teksten/knoppen.ts';
import { rolnaam } from '../teksten/rollen.ts';
import {
  alsnogBevestigd,
  gatGevuld,
  nietParaatRedenen,
  paraatstanden,
  roosterregels as regels,
  roostertitels,
  ruilstanden,
} from '../teksten/rooster.ts';
import { taakteksten } from '../teksten/taken.ts';
import { vlak } from '../vrije-tekst.ts';

/** More lines than this make a card too long for a phone. */
const MAX_VRAGEN = 8;
const MAX_GATEN = 7;

type Deel = {
  /** A bar with the one thing that matters; empty: none. */
  readonly balk: string;
  readonly stijl: 'attention' | 'good' | 'emphasis';
  readonly regels: readonly string[];
  readonly knoppen: readonly Element[];
};
type Periode = { readonly van: number; readonly tot: number };

/** A shift in words, seen from `op`: `ma 18:00 tot di 08:00`. */
export function dienstTekst({ van, tot }: Periode, op: number): string {
  return regels.dienst.replace('{van}', dagTijd(van, op)).replace('{tot}', dagTijd(tot, op));
}

/** A stretch in words: what runs has no beginning to tell, and what goes on behind what is looked at no end. */
export function stukTekst({ van, tot }: Stuk, op: number): string {
  if (tot === null) return van === null ? regels.doorlopend : regels.vanaf.replace('{van}', dagTijd(van, op));
  return van === null ? regels.nuTot.replace('{tot}', dagTijd(tot, op)) : dienstTekst({ van, tot }, op);
}

function overdracht(bericht: Extract<Roosterbericht, { wat: 'overdracht' }>, op: number): Deel {
  const { tot, vragen, zaken } = bericht;
  const over = vragen.length - MAX_VRAGEN;
  const lijst = vragen.slice(0, MAX_VRAGEN).map(({ nummer, taak, uiterlijk }) =>
    (uiterlijk === null ? regels.vraag : regels.vraagVoor)
      .replace('{nummer}', vlak(nummer))
      .replace('{taak}', taakteksten[taak].titel)
      .replace('{op}', uiterlijk === null ? '' : dagTijd(uiterlijk, op)),
  );
  return {
    balk: '',
    stijl: 'emphasis',
    regels: [
      ...(tot === null ? [] : [regels.tot.replace('{tot}', dagTijd(tot, op))]),
      ...(vragen.length === 0 ? [regels.geenVragen] : [regels.vragen, ...lijst]),
      ...(over > 0 ? [regels.meer.replace('{aantal}', String(over))] : []),
      regels.zaken.replace('{aantal}', String(zaken)),
    ],
    knoppen: [],
  };
}

function gat(bericht: Extract<Roosterbericht, { wat: 'gat' }>, op: number): Deel {
  const { delen, begonnen, voorbij } = bericht;
  return {
    balk: voorbij ? regels.gatVoorbij : begonnen ? regels.gatNu : regels.gatStraks,
    stijl: voorbij ? 'good' : 'attention',
    regels: [
      ...delen.slice(0, MAX_GATEN).map((deel) => dienstTekst(deel, op)),
      ...(voorbij ? [] : [regels.gatUitleg]),
    ],
    knoppen: [],
  };
}

function ruil(bericht: Extract<Roosterbericht, { wat: 'ruil' }>, l: string, op: number): Deel {
  const { nr, gevraagd, collega, geeft, krijgt, stand } = bericht;
  const open = stand === 'open';
  return {
    balk: open ? '' : stand === 'geweigerd' && gevraagd ? regels.uKuntNiet : ruilstanden[stand],
    stijl: stand === 'akkoord' ? 'good' : 'emphasis',
    regels: [
      (open && gevraagd ? regels.ruilVraag : regels.ruilMet).replace('{collega}', vlak(collega)),
      regels.geeft.replace('{dienst}', dienstTekst(geeft, op)),
      regels.krijgt.replace('{dienst}', dienstTekst(krijgt, op)),
    ],
    knoppen:
      open && gevraagd
        ? [
            knop(knoppen.ruilAkkoord, 'rooster.ruil-akkoord', { l, nr }, { stijl: 'positive' }),
            knop(knoppen.ruilWeigeren, 'rooster.ruil-weigeren', { l, nr }, { stijl: 'destructive' }),
          ]
        : // On the page this stands in the place of the shifts: there is a way back to them.
          stand === 'akkoord' || stand === 'geweigerd'
          ? [knop(knoppen.rooster, 'rooster.bekijken', { l })]
          : [],
  };
}

function paraat(bericht: Extract<Roosterbericht, { wat: 'paraat' }>, l: string, op: number): Deel {
  const { nr, dienst, reserve, laatsteTest, stand, standOp } = bericht;
  const tikbaar = stand === 'gevraagd' || stand === 'te-laat';
  return {
    balk: stand === 'gevraagd' ? '' : paraatstanden[stand].replace('{op}', klokTijd(standOp)),
    stijl: stand === 'bevestigd' ? 'good' : stand === 'te-laat' ? 'attention' : 'emphasis',
    regels: [
      regels.paraatDienst.replace('{dienst}', dienstTekst(dienst, op)),
      ...(stand === 'gevraagd' ? [regels.paraatVraag] : []),
      reserve ? regels.reserve : regels.geenReserve,
      laatsteTest === null ? regels.nietGetest : regels.getest.replace('{op}', dagTijd(laatsteTest, op)),
    ],
    knoppen: tikbaar ? [knop(knoppen.bereikbaar, 'rooster.paraat', { l, nr }, { stijl: 'positive' })] : [],
  };
}

function nietParaat(bericht: Extract<Roosterbericht, { wat: 'niet-paraat' }>, op: number): Deel {
  const { collega, dienst, reden, alsnog } = bericht;
  return {
    balk: alsnog === null ? nietParaatRedenen[reden] : alsnogBevestigd.replace('{op}', klokTijd(alsnog)),
    stijl: alsnog === null ? 'attention' : 'good',
    regels: [
      regels.nietParaat.replace('{collega}', vlak(collega)).replace('{dienst}', dienstTekst(dienst, op)),
      ...(alsnog === null ? [regels.nietParaatUitleg] : []),
    ],
    knoppen: [],
  };
}

function deelVan({ bericht, locatie: { id: l }, op }: RoosterberichtView): Deel {
  switch (bericht.wat) {
    case 'overdracht':
      return overdracht(bericht, op);
    case 'gat':
      return gat(bericht, op);
    case 'ruil':
      return ruil(bericht, l, op);
    case 'overgenomen': {
      const { collega, dienst } = bericht;
      const tekst = regels.overgenomen.replace('{collega}', vlak(collega));
      return {
        balk: '',
        stijl: 'emphasis',
        regels: [tekst.replace('{dienst}', dienstTekst(dienst, op)), regels.overgenomenUitleg],
        knoppen: [],
      };
    }
    case 'paraat':
      return paraat(bericht, l, op);
    case 'niet-paraat':
      return nietParaat(bericht, op);
    case 'proefalarm':
      return {
        balk: regels.proef,
        stijl: 'emphasis',
        regels: bericht.gezien === 0 ? [] : [regels.gezien.replace('{aantal}', String(bericht.gezien))],
        knoppen: [knop(knoppen.gezien, 'rooster.proef-gezien', { l, nr: bericht.nr })],
      };
  }
}

/** What was a gap says so no longer: the title is read first. */
function roostertitel(bericht: RoosterberichtView['bericht']): string {
  return bericht.wat === 'gat' && bericht.voorbij ? gatGevuld : roostertitels[bericht.wat];
}

/** A message about the duty: hand-over, gap, swap, readiness or test. */
export function roosterbericht(view: RoosterberichtView): Sjabloondata {
  const { rol, organisatie, locatie } = view;
  const deel = deelVan(view);
  const titel = roostertitel(view.bericht);
  return {
    titel,
    waar: (rol === null ? regels.alleenLocatie : regels.waar)
      .replace('{rol}', rol === null ? '' : rolnaam(rol, organisatie))
      .replace('{locatie}', vlak(locatie.naam)),
    balken: deel.balk === '' ? [] : [{ stijl: deel.stijl, tekst: deel.balk }],
    regels: deel.regels.map((tekst) => ({ tekst })),
    knoppen: deel.knoppen,
    speak: `${titel}.`,
    fallbackText: fallbackZonderZaak,
  };
}
