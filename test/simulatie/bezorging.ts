import { ZAAKPOST } from '../../src/domain/afgeleid/derive.ts';
import type { Post } from '../../src/domain/afgeleid/post.ts';
import { gewijzigdePosts } from '../../src/domain/afgeleid/verschil.ts';
import { BUNDELPAUZE } from '../../src/domain/bundel/bundel.ts';
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
  /** The pause of somebody's list is over: what they did not hear of is told. */
  readonly lijst?: true;
};

/** One call to Teams. */
export type Oproep = {
  readonly op: Tijdstip;
  readonly gesprek: string;
  /** A message that was not there, or a card brought up to date. */
  readonly soort: 'nieuw' | 'bijgewerkt';
};

/** A message that somebody was notified of. */
export type Gehoord = {
  readonly loop: Zaakloop;
  readonly post: Post;
  readonly aan: string;
  readonly op: Tijdstip;
};

/** A message that came to stand somewhere; `bericht` false: as a line on a list that stood there or was sent with it. */
export type Aangekomen = Gehoord & { readonly sinds: Tijdstip; readonly bericht: boolean };

type Poort = {
  /** Tries again at that moment. */
  readonly later: (op: Tijdstip, bezorging: Bezorging) => void;
  readonly aangekomen: (bericht: Aangekomen) => void;
  readonly gehoord: (bericht: Gehoord) => void;
  /** Somebody was not reached; `postId` when the message reached nobody. */
  readonly gemist: (
    loop: Zaakloop,
    houder: Rolhouder | null,
    reden: 'niet-bezorgd' | 'geen-piket',
    postId: string | null,
    nu: Tijdstip,
  ) => void;
  readonly onbereikbaar: (loop: Zaakloop, aan: string, nu: Tijdstip) => boolean;
  /** Uniform in [0, 1). */
  readonly kans: () => number;
};

const DRAAD_KOMT = 500;
/** How long Teams takes over a call, ms: at least, and at most so much more. */
const DUUR = { minstens: 80, hoogstens: 400 } as const;
/** News that is told once: who takes the duty over gets the open question instead. */
const EENMALIG: ReadonlySet<string> = new Set(['herinnering', 'alarm']);

/** Lines that come due at about the same moment share one message, ms. */
const SAMEN = 500;

type Stand = { readonly post: Post | null };
type Regel = { readonly loop: Zaakloop; readonly postId: string };
/** The list of one person of what can wait (ADR 47). */
type Lijst = {
  gestuurd: Tijdstip | null;
  /** Asked, and not on the list yet. */
  wachtend: Map<string, Bezorging>;
  /** On the list without a message of their own. */
  ongehoord: Regel[];
};

/** Virtual Teams with the rules of the program: one message in flight per conversation, below every limit. */
export class BezorgingInTeams {
  readonly oproepen: Oproep[] = [];
  readonly #poort: Poort;
  readonly #tempo = new Tempo();
  readonly #vrijOp = new Map<string, Tijdstip>();
  readonly #staat = new Map<string, Map<string, Stand>>();
  readonly #wacht = new Set<string>();
  readonly #lijsten = new Map<string, Lijst>();

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
    if (bezorging.lijst === true) {
      this.#lijstOpnieuw(bezorging, nu);
      return;
    }
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
    const lijst = post.bundelt === true && stand === undefined ? this.#lijst(loop, aan) : null;
    if (lijst !== null && nu - sinds < SAMEN) {
      lijst.wachtend.set(`${loop.id} ${postId}`, bezorging);
      this.#poort.later(sinds + SAMEN, bezorging);
      return;
    }
    const gesprek = this.#gesprek(loop, postId, aan);
    const pauze = lijst === null ? null : pauzeTot(lijst, nu);
    const soort = stand === undefined && pauze === null ? 'nieuw' : 'bijgewerkt';
    const wacht = gesprek === null ? DRAAD_KOMT : this.#teWachten(gesprek, nu, soort);
    if (gesprek === null || wacht > 0) {
      this.#poort.later(nu + wacht, bezorging);
      return;
    }
    this.#wacht.delete(`${loop.id} ${postId} ${aan}`);
    lijst?.wachtend.delete(`${loop.id} ${postId}`);
    const klaarOp = this.#roep(gesprek, soort, nu);
    if (this.#poort.onbereikbaar(loop, aan, nu)) {
      er.set(aan, { post: null });
      const niemand = [...er.values()].every((s) => s.post === null);
      const houder = 'houder' in post.publiek ? post.publiek.houder : null;
      this.#poort.gemist(loop, houder, 'niet-bezorgd', niemand ? postId : null, nu);
      return;
    }
    er.set(aan, { post });
    if (stand !== undefined) return;
    const bericht = { loop, post, aan, op: klaarOp };
    this.#poort.aangekomen({ ...bericht, sinds, bericht: pauze === null });
    if (lijst === null) this.#poort.gehoord(bericht);
    else this.#opLijst(lijst, bezorging, pauze, klaarOp, nu);
  }

  /** @returns when the call was answered */
  #roep(gesprek: string, soort: Oproep['soort'], nu: Tijdstip): Tijdstip {
    const { minstens, hoogstens } = DUUR;
    const klaarOp = nu + minstens + Math.floor(this.#poort.kans() * (hoogstens - minstens));
    this.#vrijOp.set(gesprek, klaarOp);
    this.oproepen.push({ op: nu, gesprek, soort });
    return klaarOp;
  }

  /** A new line: told with the message that was sent for it, or, within the pause, with the next one. */
  #opLijst(
    lijst: Lijst,
    bezorging: Bezorging,
    pauze: Tijdstip | null,
    klaarOp: Tijdstip,
    nu: Tijdstip,
  ): void {
    const { loop, postId, aan } = bezorging;
    if (pauze !== null) {
      if (lijst.ongehoord.length === 0) this.#poort.later(pauze, { ...bezorging, lijst: true });
      lijst.ongehoord.push({ loop, postId });
      return;
    }
    lijst.gestuurd = nu;
    const [mee, ongehoord] = [[...lijst.wachtend.values()], lijst.ongehoord];
    lijst.wachtend = new Map();
    lijst.ongehoord = [];
    for (const { sinds, ...regel } of mee) {
      const post = regel.loop.post(regel.postId);
      if (post === undefined || post.alleenBijwerken) continue;
      this.#bij(regel.loop, regel.postId).set(aan, { post });
      this.#poort.aangekomen({ loop: regel.loop, post, aan, op: klaarOp, sinds, bericht: false });
    }
    this.#hoort([{ loop, postId }, ...mee, ...ongehoord], aan, klaarOp);
  }

  #hoort(regels: readonly Regel[], aan: string, op: Tijdstip): void {
    for (const { loop, postId } of regels) {
      const post = loop.post(postId);
      if (post !== undefined && !post.alleenBijwerken) this.#poort.gehoord({ loop, post, aan, op });
    }
  }

  /** The pause is over: lines that are still open and that nobody was told of make a new message. */
  #lijstOpnieuw(bezorging: Bezorging, nu: Tijdstip): void {
    const { aan } = bezorging;
    const lijst = this.#lijst(bezorging.loop, aan);
    const open = lijst.ongehoord.filter(({ loop, postId }) => loop.post(postId)?.alleenBijwerken === false);
    const [eerste] = open;
    const post = eerste?.loop.post(eerste.postId);
    if (eerste === undefined || post === undefined) {
      lijst.ongehoord = [];
      return;
    }
    const gesprek = `chat ${bezorging.loop.locatie.id}/${aan}`;
    const wacht = this.#teWachten(gesprek, nu, 'nieuw');
    if (wacht > 0) {
      this.#poort.later(nu + wacht, bezorging);
      return;
    }
    lijst.ongehoord = [];
    lijst.gestuurd = nu;
    const klaarOp = this.#roep(gesprek, 'nieuw', nu);
    this.#poort.aangekomen({ loop: eerste.loop, post, aan, op: klaarOp, sinds: nu, bericht: true });
    this.#hoort(open, aan, klaarOp);
  }

  #lijst({ locatie }: Zaakloop, aan: string): Lijst {
    const sleutel = `${locatie.id}/${aan}`;
    const lijst = this.#lijsten.get(sleutel) ?? { gestuurd: null, wachtend: new Map(), ongehoord: [] };
    this.#lijsten.set(sleutel, lijst);
    return lijst;
  }

  #teWachten(gesprek: string, nu: Tijdstip, soort: Oproep['soort']): number {
    const bezet = (this.#vrijOp.get(gesprek) ?? 0) - nu;
    return bezet > 0 ? bezet : this.#tempo.neem(gesprek, nu, soort);
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

/** Until when a new line is only added to what stands there; null: it is sent. */
function pauzeTot({ gestuurd }: Lijst, nu: Tijdstip): Tijdstip | null {
  return gestuurd !== null && nu < gestuurd + BUNDELPAUZE ? gestuurd + BUNDELPAUZE : null;
}

function gelijk(een: Post, ander: Post): boolean {
  return een === ander || gewijzigdePosts([een], [ander]).length === 0;
}
