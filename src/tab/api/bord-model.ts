import type { Bordbericht, Ik, Lijnbericht } from '../../app/tab/bericht.ts';
import type { Bordrij } from '../../domain/afgeleid/views/bord.ts';
import { inRust } from '../delen/rust.ts';
import { bordlijn, bordvraag } from '../vroeg/lijn.ts';
import type { Bewijs } from './aanroep.ts';
import { lees, Mislukt, vraag } from './aanroep.ts';
import { pauze } from './pauze.ts';
import { regels } from './regels.ts';
import type { Zaakklok } from './zaakklok.ts';
import { gelezenKlok, zaakNuOp } from './zaakklok.ts';

/** How fresh the board is: pushed, asked every few seconds, or not at all for now. */
export type Verbinding = 'verbinden' | 'live' | 'vragen' | 'weg';

export type Bordstand = {
  readonly rijen: ReadonlyMap<string, Bordrij>;
  readonly verbinding: Verbinding;
  /** Why nothing is shown, in Dutch. */
  readonly fout: string | null;
  /** Something was read, and how many rows of it are still on their way. */
  readonly gelezen: boolean;
  readonly nog: number;
  /** Cases that came since the board was opened, newest last. */
  readonly nieuw: readonly string[];
};

/** ms without a sign of life after which a line is given up; the server gives one every ten seconds. */
const STIL = 25_000;
/** ms to wait for a frame at most: a page that nobody sees draws none. */
const GEEN_BEELD = 500;
/** Questions before a line is tried again. */
const VRAGEN = 2;
/** ms between two questions when lines do not hold. */
const VRAAG_ELKE = 5_000;
const LANGSTE_PAUZE = 10_000;
/** Lines that may break at once before it is asked instead. */
const MAX_GEBROKEN = 2;

/**
 * The case clock as any board of this page last read it. Who comes from a view without a board sees a case before its
 * board is read, and the clock of the computer may be another one.
 */
let laatsteKlok: Zaakklok | null = null;

/** The board in the browser: follows the server, and goes on where it was after a cut. */
export class BordModel {
  #stand: Bordstand = {
    rijen: new Map(),
    verbinding: 'verbinden',
    fout: null,
    gelezen: false,
    nog: 0,
    nieuw: [],
  };
  #nr: number | null = null;
  /** Parts of a board that is read anew: what stands there stays until it is whole. */
  #delen: Map<string, Bordrij> | null = null;
  #klok: Zaakklok = laatsteKlok ?? gelezenKlok(Date.now(), 1);
  readonly #locatie: string;
  readonly #bewijs: Bewijs;
  readonly #luisteraars = new Set<() => void>();
  readonly #stop = new AbortController();
  #volgt = false;
  /** Asked along with the first line alone. */
  #meteen: string;
  readonly #wie = Promise.withResolvers<Ik | null>();

  /** @param meteen added to the first question, for a page that also has to know who asks */
  constructor(locatie: string, bewijs: Bewijs, meteen = '') {
    this.#locatie = locatie;
    this.#bewijs = bewijs;
    this.#meteen = meteen;
  }

  get stand(): Bordstand {
    return this.#stand;
  }

  /** Case clock, epoch ms. */
  nu(): number {
    return zaakNuOp(this.#klok);
  }

  get locatie(): string {
    return this.#locatie;
  }

  luister(luisteraar: () => void): () => void {
    this.#luisteraars.add(luisteraar);
    return () => this.#luisteraars.delete(luisteraar);
  }

  /** Who looks, as the first line told; null: that was not asked, or the line ended before it was told. */
  wie(): Promise<Ik | null> {
    return this.#wie.promise;
  }

  /** Something can be shown: the first rows, or why there are none. */
  async heeftIets(): Promise<void> {
    if (this.#stand.gelezen || this.#stand.verbinding === 'weg') return;
    await new Promise<void>((klaar) => {
      const stop = this.luister(() => {
        stop();
        klaar();
      });
    });
  }

  stop(): void {
    this.#stop.abort();
  }

  /** Not stopped yet. */
  get loopt(): boolean {
    return !this.#stop.signal.aborted;
  }

  /** Follows until it is stopped, or somebody may not look; who asks for it again changes nothing. */
  async volg(): Promise<void> {
    if (this.#volgt) return;
    this.#volgt = true;
    let gebroken = 0;
    while (!this.#stop.signal.aborted) {
      try {
        if (gebroken >= MAX_GEBROKEN) await this.#vraag();
        else await this.#lijn(() => (gebroken = 0));
        gebroken = gebroken >= MAX_GEBROKEN ? 0 : gebroken + 1;
      } catch (error) {
        if (this.#stop.signal.aborted) return;
        if (error instanceof Mislukt && (error.status === 403 || error.status === 401)) {
          this.#zet({ verbinding: 'weg', fout: error.tekst, rijen: new Map() });
          return;
        }
        gebroken += 1;
        if (gebroken >= MAX_GEBROKEN) this.#zet({ verbinding: 'weg' });
      }
      await pauze(Math.min(LANGSTE_PAUZE, 300 * 2 ** gebroken) * (0.5 + Math.random()), this.#stop.signal);
    }
  }

  /** What was read before need not be told again. */
  get #vanaf(): string {
    return this.#nr === null ? '' : `&vanaf=${this.#nr}`;
  }

  async #lijn(leeft: () => void): Promise<void> {
    const lijn = new AbortController();
    const signal = AbortSignal.any([this.#stop.signal, lijn.signal]);
    let wekker = setTimeout(() => lijn.abort(), STIL);
    try {
      const pad = `${bordlijn(this.#locatie)}${this.#vanaf}${this.#meteen}`;
      this.#meteen = '';
      const { body } = await vraag(pad, this.#bewijs, { signal });
      if (body === null) return;
      for await (const regel of regels(body)) {
        clearTimeout(wekker);
        wekker = setTimeout(() => lijn.abort(), STIL);
        const bericht = JSON.parse(regel) as Lijnbericht;
        if (bericht.soort === 'ik') {
          this.#wie.resolve(bericht);
          continue;
        }
        // An older program, beside the one that served this page, does not tell.
        this.#wie.resolve(null);
        this.#lees(bericht, 'live');
        leeft();
        // What fills the screen is drawn before the rest is read.
        if (bericht.nog > 0) await getekend(signal);
      }
    } finally {
      clearTimeout(wekker);
      // What was told stands; else nobody need wait for it.
      this.#wie.resolve(null);
    }
  }

  /** A few questions, then a line is tried again. */
  async #vraag(): Promise<void> {
    for (let keer = 0; keer < VRAGEN && !this.#stop.signal.aborted; keer += 1) {
      this.#lees(
        await lees<Bordbericht>(`${bordvraag(this.#locatie)}${this.#vanaf}`, this.#bewijs, {
          signal: this.#stop.signal,
        }),
        'vragen',
      );
      await pauze(VRAAG_ELKE, this.#stop.signal);
    }
  }

  #lees(bericht: Bordbericht, verbinding: Verbinding): void {
    // After a cut in the middle of an answer, all of it is asked again.
    this.#nr = bericht.nog === 0 ? bericht.nr : null;
    this.#klok = gelezenKlok(bericht.zaakNu, bericht.snelheid);
    laatsteKlok = this.#klok;
    const { gelezen, nog, rijen: vorige } = this.#stand;
    const rijen = new Map(bericht.soort === 'alles' ? [] : (this.#delen ?? vorige));
    for (const rij of bericht.rijen) rijen.set(rij.kop.zaakId, rij);
    if (bericht.soort === 'rijen') for (const id of bericht.weg) rijen.delete(id);
    const compleet = gelezen && nog === 0;
    this.#delen = compleet && bericht.nog > 0 ? rijen : null;
    if (this.#delen !== null) return;
    const erbij = compleet ? [...rijen.keys()].filter((id) => !vorige.has(id)) : [];
    const nieuw = erbij.length === 0 ? this.#stand.nieuw : [...this.#stand.nieuw, ...erbij].slice(-20);
    const zelfde = bericht.soort === 'rijen' && bericht.rijen.length === 0 && bericht.weg.length === 0;
    this.#zet({
      verbinding,
      fout: null,
      gelezen: true,
      nog: bericht.nog,
      nieuw,
      ...(zelfde ? {} : { rijen }),
    });
  }

  #zet(deel: Partial<Bordstand>): void {
    this.#stand = { ...this.#stand, ...deel };
    for (const luisteraar of this.#luisteraars) luisteraar();
  }
}

/** What was just read stands on the screen, and a press that waited was handled. */
async function getekend(signal: AbortSignal): Promise<void> {
  const beeld = (): Promise<unknown> => new Promise((klaar) => requestAnimationFrame(klaar));
  const rust = (): Promise<void> => new Promise((klaar) => inRust(klaar));
  await Promise.race([beeld().then(beeld).then(rust), pauze(GEEN_BEELD, signal)]);
}
