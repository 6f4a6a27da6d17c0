import type { Post, Timer } from '../afgeleid/post.ts';
import { datumVan, plusDagen, tijdstipOp } from '../termijnen/datum.ts';
import type { Tijdstip } from '../termijnen/tijdstip.ts';

/** When the tables of a location are, and which was the last. The cases themselves are read when the card is made. */
export type TafelStaat = {
  readonly gepland: Tijdstip | null;
  /** Counts the tables, so that each has a card of its own. */
  readonly nr: number;
  readonly gehoudenOp: Tijdstip | null;
  /** The table before the last. */
  readonly vorigeOp: Tijdstip | null;
};

export const GEEN_TAFEL: TafelStaat = { gepland: null, nr: 0, gehoudenOp: null, vorigeOp: null };

export type TafelEvent =
  | { readonly type: 'TafelGepland'; readonly voor: Tijdstip | null }
  | { readonly type: 'TafelGehouden'; readonly volgende: Tijdstip | null };

export type TafelCommand =
  /** `tijden`: live setting, wall-clock times `HH:MM` in Amsterdam. */
  | { readonly type: 'plan-tafel'; readonly tijden: readonly string[] }
  | { readonly type: 'houd-tafel'; readonly tijden: readonly string[] };

/** Name of the timer of the next table. */
export const TAFEL = 'tafel';

/** The first of these times after `nu`, in epoch ms; null when there are none. */
export function volgendeTafel(tijden: readonly string[], nu: Tijdstip): Tijdstip | null {
  const vandaag = datumVan(nu);
  const komend = [vandaag, plusDagen(vandaag, 1)]
    .flatMap((datum) => tijden.map((tijd) => tijdstipOp(datum, tijd)))
    .filter((op) => op > nu);
  return komend.length === 0 ? null : Math.min(...komend);
}

/** Plans the next table, or holds the one that is due; what no longer applies decides to nothing. */
export function beslisTafel(staat: TafelStaat, command: TafelCommand, nu: Tijdstip): readonly TafelEvent[] {
  const volgende = volgendeTafel(command.tijden, nu);
  if (command.type === 'houd-tafel') {
    const aanDeBeurt = staat.gepland !== null && staat.gepland <= nu;
    return aanDeBeurt ? [{ type: 'TafelGehouden', volgende }] : [];
  }
  // One that is due already is held, not planned anew.
  const blijft = staat.gepland === volgende || (staat.gepland !== null && staat.gepland <= nu);
  return blijft && command.tijden.length > 0 ? [] : planNieuw(staat, volgende);
}

function planNieuw(staat: TafelStaat, voor: Tijdstip | null): readonly TafelEvent[] {
  return staat.gepland === voor ? [] : [{ type: 'TafelGepland', voor }];
}

export function evolveTafel(staat: TafelStaat, event: TafelEvent & { readonly op: Tijdstip }): TafelStaat {
  switch (event.type) {
    case 'TafelGepland':
      return { ...staat, gepland: event.voor };
    case 'TafelGehouden':
      return { gepland: event.volgende, nr: staat.nr + 1, gehoudenOp: event.op, vorigeOp: staat.gehoudenOp };
  }
}

export function tafelTimers({ gepland }: TafelStaat): readonly Timer[] {
  return gepland === null ? [] : [{ id: TAFEL, due: gepland }];
}

/** The card of the last table, still without its cases: who sends it reads them then. */
export function tafelPosts(staat: TafelStaat): readonly Post[] {
  const { nr, gehoudenOp, vorigeOp } = staat;
  if (gehoudenOp === null) return [];
  const leeg = {
    locatieId: '',
    locatie: '',
    zaken: [],
    weggelaten: 0,
    plandata: { vandaag: [], morgen: [] },
  };
  return [
    {
      id: `t:${nr}`,
      publiek: { soort: 'kanaal' },
      view: { soort: 'tafel', ...leeg, op: gehoudenOp, sinds: vorigeOp },
      alleenBijwerken: false,
    },
  ];
}
