import { ZAAKPOST } from '../../src/domain/afgeleid/derive.ts';
import type { Post } from '../../src/domain/afgeleid/post.ts';
import { gewijzigdePosts } from '../../src/domain/afgeleid/verschil.ts';
import type { Tijdstip } from '../../src/domain/termijnen/tijdstip.ts';
import type { Rolhouder } from '../../src/domain/zaak/wie.ts';
import { ontvangersVan } from './ontvangers.ts';
import { Tempo } from './tempo.ts';
import type { Zaakloop } from './zaakloop.ts';

/** A post that must be made to match at one receiver; `sinds`: when that was first wanted. */
export type Bezorging = {
  readonly loop: Zaakloop;
  readonly postId: string;
  readonly aan: string;
  readonly sinds: Tijdstip;
};

/** One call to Teams. */
export type Oproep = {
  readonly op: Tijdstip;
  readonly gesprek: string;
  /** A message that was not there, or a card brought up to date. */
  readonly soort: 'nieuw' | 'bijgewerkt';
};

/** A message that came to stand somewhere. */
export type Aangekomen = {
  readonly loop: Zaakloop;
  readonly post: Post;
  readonly aan: string;
  readonly op: Tijdstip;
  readonly sinds: Tijdstip;
};

type Poort = {
  /** Tries again at that moment. */
  readonly later: (op: Tijdstip, bezorging: Bezorging) => void;
  readonly aangekomen: (bericht: Aangekomen) => void;
  /** Somebody was not reached; `postId` when the message reached nobody. */
  readonly gemist: (
    loop: Zaakloop,
    houder: Rolhouder | null,
    reden: 'niet-bezorgd' | 'geen-piket',
    postId: string | null,
    nu: Tijdstip,
  ) => void;
  readonly onbereikbaar: (loop: Zaakloop, aan: string) => boolean;
  /** Uniform in [0, 1). */
  readonly kans: () => number;
};

const DRAAD_KOMT = 500;
/** How long Teams takes over a call, ms: at least, and at most so much more. */
const DUUR = { minstens: 80, hoogstens: 400 } as const;
/** News that is told once: who takes the duty over gets the open question instead. */
const EENMALIG: ReadonlySet<string> = new Set(['herinnering', 'alarm']);

type Stand = { readonly post: Post | null };

/** Virtual Teams with the rules of the program: one message in flight per conversation, below every limit. */
export class BezorgingInTeams {
  readonly oproepen: Oproep[] = [];
  readonly #poort: Poort;
  readonly #tempo = new Tempo();
  readonly #vrijOp = new Map<string, Tijdstip>();
  readonly #staat = new Map<string, Map<string, Stand>>();
  readonly #wacht = new Set<string>();

  constructor(poort: Poort) {
    this.#poort = poort;
  }

  /** A post changed, or the duty did: everybody it concerns must come to see it as it is. */
  gelijktrekken(loop: Zaakloop, postId: string, nu: Tijdstip): void {
    const post = loop.post(postId);
    if (post === undefined) return;
    const { sleutels, geenDienst } = ontvangersVan(loop.locatie, post, nu);
    const er = this.#bij(loop, postId);
    const vroeger = [...er].filter(([wie, stand]) => stand.post !== null && !sleutels.includes(wie));
    const nieuws = EENMALIG.has(post.view.soort) && vroeger.length > 0;
    const huidig = nieuws ? sleutels.filter((wie) => er.has(wie)) : sleutels;
    for (const aan of [...huidig, ...vroeger.map(([wie]) => wie)]) {
      const sleutel = `${loop.id} ${postId} ${aan}`;
      if (this.#wacht.has(sleutel)) continue;
      this.#wacht.add(sleutel);
      this.#poort.later(nu, { loop, postId, aan, sinds: nu });
    }
    if (geenDienst !== null && !post.alleenBijwerken && er.size === 0) {
      this.#poort.gemist(loop, geenDienst, 'geen-piket', postId, nu);
    }
  }

  /** It is this one's turn. */
  bezorg(bezorging: Bezorging, nu: Tijdstip): void {
    const { loop, postId, aan, sinds } = bezorging;
    const post = loop.post(postId);
    const er = this.#bij(loop, postId);
    const stand = er.get(aan);
    const klaar =
      post === undefined ||
      (stand === undefined ? post.alleenBijwerken : stand.post === null || gelijk(stand.post, post));
    if (klaar) {
      this.#wacht.delete(`${loop.id} ${postId} ${aan}`);
      return;
    }
    const gesprek = this.#gesprek(loop, postId, aan);
    const wacht = gesprek === null ? DRAAD_KOMT : this.#teWachten(gesprek, nu);
    if (gesprek === null || wacht > 0) {
      this.#poort.later(nu + wacht, bezorging);
      return;
    }
    this.#wacht.delete(`${loop.id} ${postId} ${aan}`);
    const { minstens, hoogstens } = DUUR;
    const klaarOp = nu + minstens + Math.floor(this.#poort.kans() * (hoogstens - minstens));
    this.#vrijOp.set(gesprek, klaarOp);
    this.oproepen.push({ op: nu, gesprek, soort: stand === undefined ? 'nieuw' : 'bijgewerkt' });
    if (this.#poort.onbereikbaar(loop, aan)) {
      er.set(aan, { post: null });
      const niemand = [...er.values()].every((s) => s.post === null);
      const houder = 'houder' in post.publiek ? post.publiek.houder : null;
      this.#poort.gemist(loop, houder, 'niet-bezorgd', niemand ? postId : null, nu);
      return;
    }
    er.set(aan, { post });
    if (stand === undefined) this.#poort.aangekomen({ loop, post, aan, op: klaarOp, sinds });
  }

  #teWachten(gesprek: string, nu: Tijdstip): number {
    const bezet = (this.#vrijOp.get(gesprek) ?? 0) - nu;
    return bezet > 0 ? bezet : this.#tempo.neem(gesprek, nu);
  }

  /** The conversation that Teams counts the call in; null: the thread of the case does not stand yet. */
  #gesprek(loop: Zaakloop, postId: string, aan: string): string | null {
    const staat = this.#bij(loop, ZAAKPOST).has('kanaal');
    if (aan === 'kanaal' && !(postId === ZAAKPOST && staat)) return `kanaal ${loop.locatie.id}`;
    if (aan === 'kanaal' || aan === 'draad') return staat ? `draad ${loop.id}` : null;
    return `chat ${loop.locatie.id}/${aan}`;
  }

  #bij(loop: Zaakloop, postId: string): Map<string, Stand> {
    const sleutel = `${loop.id} ${postId}`;
    const er = this.#staat.get(sleutel) ?? new Map<string, Stand>();
    this.#staat.set(sleutel, er);
    return er;
  }
}

function gelijk(een: Post, ander: Post): boolean {
  return een === ander || gewijzigdePosts([een], [ander]).length === 0;
}
