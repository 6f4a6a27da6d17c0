import type { Tijdstip } from '../../termijnen/tijdstip.ts';
import { UUR } from '../../termijnen/tijdstip.ts';
import { houderSleutel } from '../../zaak/wie.ts';
import type { RoosterEvent } from './events.ts';
import type { AfgesprokenVervanging, Paraatheid, Paraatstand, RoosterStaat, Ruil } from './staat.ts';

/** What is over is kept so long, ms, so that its cards can still be brought up to date. */
const BEWAAR = 3 * 24 * UUR;
/** Hand-overs, gaps and tests that are kept at most: cards about older ones are no longer touched. */
const MAX = 60;

function nogNodig<T extends { readonly tot: Tijdstip }>(lijst: readonly T[], op: Tijdstip): readonly T[] {
  return lijst.filter(({ tot }) => tot > op - BEWAAR);
}

function zetParaat(
  staat: RoosterStaat,
  nr: number,
  stand: Paraatstand,
  op: Tijdstip,
  gemeld = false,
): RoosterStaat {
  const zet = (p: Paraatheid): Paraatheid =>
    p.nr === nr ? { ...p, stand, standOp: op, gemeld: p.gemeld || gemeld } : p;
  return { ...staat, paraat: staat.paraat.map(zet) };
}

/** The two shifts change hands. */
function geruild({ nr, plek, eigen, ander }: Ruil, op: Tijdstip): readonly AfgesprokenVervanging[] {
  const deel = { nr, plek, houder: plek.houder, op, ruil: true };
  return [
    {
      ...deel,
      persoonId: ander.persoonId,
      label: ander.label,
      voor: eigen.persoonId,
      van: eigen.van,
      tot: eigen.tot,
    },
    {
      ...deel,
      persoonId: eigen.persoonId,
      label: eigen.label,
      voor: ander.persoonId,
      van: ander.van,
      tot: ander.tot,
    },
  ];
}

/** Folds one event into the duty of a location. A change of who has which shift asks for a look at once. */
export function evolveRooster(
  staat: RoosterStaat,
  event: RoosterEvent & { readonly op: Tijdstip },
): RoosterStaat {
  const { op } = event;
  switch (event.type) {
    case 'RoosterIngelezen': {
      const { houder, van, tot, diensten } = event;
      const ingelezen = { ...staat.ingelezen, [houderSleutel(houder)]: { van, tot, diensten } };
      return { ...staat, ingelezen, peilOp: op };
    }
    case 'RoosterVerwijderd': {
      const { [houderSleutel(event.houder)]: _, ...ingelezen } = staat.ingelezen;
      return { ...staat, ingelezen, peilOp: op };
    }
    case 'RoosterGepeild': {
      const vervangingen = nogNodig(staat.vervangingen, op);
      const paraat = nogNodig(staat.paraat, op);
      const ruilen = staat.ruilen.filter((r) => r.stand === 'open' || r.ander.tot > op - BEWAAR);
      return { ...staat, vervangingen, paraat, ruilen, peilOp: event.volgende };
    }
    case 'DienstGewisseld': {
      const { plek, wie, erbij, tot, vragen, zaken } = event;
      const bezet = { ...staat.bezet, [houderSleutel(plek.houder)]: wie };
      if (erbij.length === 0) return { ...staat, bezet };
      const nr = staat.laatsteNr + 1;
      const overdracht = { nr, plek, erbij, op, tot, vragen, zaken };
      return {
        ...staat,
        bezet,
        laatsteNr: nr,
        overdrachten: [...staat.overdrachten, overdracht].slice(-MAX),
      };
    }
    case 'GatGevonden': {
      const { nr, plek, delen, invaller, begonnen } = event;
      const gat = { nr, plek, delen, invaller, begonnen, op, voorbij: false };
      const bewaard = staat.gaten.filter((g) => !g.voorbij || g.op > op - BEWAAR);
      return { ...staat, laatsteNr: nr, gaten: [...bewaard, gat] };
    }
    case 'GatVoorbij': {
      const gaten = staat.gaten.map((gat) => (gat.nr === event.nr ? { ...gat, voorbij: true } : gat));
      return { ...staat, gaten };
    }
    case 'VervangingAfgesproken': {
      const { nr, plek, persoonId, label, voor, van, tot } = event;
      const { houder } = plek;
      const nieuw = { nr, plek, houder, persoonId, label, voor, van, tot, op, ruil: false };
      return { ...staat, laatsteNr: nr, vervangingen: [...staat.vervangingen, nieuw], peilOp: op };
    }
    case 'VervangingVervallen': {
      const vervangingen = staat.vervangingen.filter(({ nr }) => nr !== event.nr);
      return { ...staat, vervangingen, peilOp: op };
    }
    case 'RuilGevraagd': {
      const { nr, plek, eigen, ander } = event;
      const ruil: Ruil = { nr, plek, eigen, ander, op, stand: 'open' };
      return { ...staat, laatsteNr: nr, ruilen: [...staat.ruilen, ruil], peilOp: op };
    }
    case 'RuilBeslist': {
      const { nr, stand } = event;
      const ruil = staat.ruilen.find((r) => r.nr === nr);
      const ruilen = staat.ruilen.map((r) => (r.nr === nr ? { ...r, stand } : r));
      if (ruil === undefined || stand !== 'akkoord') return { ...staat, ruilen };
      return { ...staat, ruilen, vervangingen: [...staat.vervangingen, ...geruild(ruil, op)], peilOp: op };
    }
    case 'ParaatheidGevraagd': {
      const { nr, plek, persoonId, label, reserve, laatsteTest, van, tot } = event;
      const vraag = { nr, plek, persoonId, label, reserve, laatsteTest, van, tot, op };
      const nieuw: Paraatheid = { ...vraag, stand: 'gevraagd', standOp: op, gemeld: false };
      return { ...staat, laatsteNr: nr, paraat: [...staat.paraat, nieuw] };
    }
    case 'ParaatBevestigd': {
      const persoonId = staat.paraat.find(({ nr }) => nr === event.nr)?.persoonId;
      const getest = persoonId === undefined ? staat.getest : { ...staat.getest, [persoonId]: op };
      return { ...zetParaat(staat, event.nr, 'bevestigd', op), getest };
    }
    case 'NietParaat':
      return zetParaat(staat, event.nr, event.reden, op, true);
    case 'ParaatheidVervallen':
      return zetParaat(staat, event.nr, 'vervallen', op);
    case 'ProefalarmGegeven': {
      const { nr, locatie, kanaalVan } = event;
      const proef = { nr, locatie, kanaalVan, op, gezien: [] };
      return { ...staat, laatsteNr: nr, proeven: [...staat.proeven, proef].slice(-MAX) };
    }
    case 'ProefalarmGezien': {
      const { nr, persoonId } = event;
      const proeven = staat.proeven.map((proef) =>
        proef.nr === nr ? { ...proef, gezien: [...proef.gezien, persoonId] } : proef,
      );
      return { ...staat, proeven, getest: { ...staat.getest, [persoonId]: op } };
    }
  }
}
