import type { Doer } from '../inbox/context.ts';
import type { Bord } from './bord.ts';
import { alleRijenInDelen, dezeRijen } from './bord.ts';

/** Where a live board is written to. */
export type Uitgang = {
  /**
   * @param onderweg told when the line has left this process
   * @returns false: hold on until `verder` is called
   */
  schrijf(regel: string, onderweg?: () => void): boolean;
  /** The reader may no longer look, or is somebody else now: the page asks again. */
  sluit(): void;
};

/** Who is told what becomes of a line. */
export type Gemeld = {
  /** Roles or duty of the location changed. */
  readonly mensenAnders: () => void;
  /** A line could not be written. */
  readonly mislukt: (error: unknown) => void;
};

/**
 * One open board. Level-triggered: what changed is remembered by case and written as it is when there is room, so a
 * slow line gets fewer messages and never old ones.
 */
export class Volger {
  readonly #bord: Bord;
  readonly #lezer: Doer;
  readonly #uitgang: Uitgang;
  readonly #gemeld: Gemeld;
  readonly #wacht = new Set<string>();
  #alles = false;
  #ruimte = true;
  /** The second part of the board is still to be written. */
  #rest = false;

  constructor(bord: Bord, lezer: Doer, uitgang: Uitgang, gemeld: Gemeld) {
    this.#bord = bord;
    this.#lezer = lezer;
    this.#uitgang = uitgang;
    this.#gemeld = gemeld;
  }

  gewijzigd(zaakIds: readonly string[] | null): void {
    if (zaakIds === null) this.#alles = true;
    for (const id of zaakIds ?? []) this.#wacht.add(id);
    this.#probeer(() => this.#schrijf());
  }

  mensen(): void {
    this.#gemeld.mensenAnders();
  }

  /** A sign of life with the case clock, while nothing changes. */
  tik(): void {
    if (!this.#ruimte || this.#rest) return;
    this.#probeer(() => {
      this.#ruimte = this.#uitgang.schrijf(dezeRijen(this.#bord, this.#lezer, []));
    });
  }

  /** There is room again. */
  verder(): void {
    this.#ruimte = true;
    this.#probeer(() => this.#schrijf());
  }

  /** A row that cannot be made ends this line: whoever calls has other lines, or is a socket. */
  #probeer(schrijf: () => void): void {
    try {
      schrijf();
    } catch (error) {
      this.#gemeld.mislukt(error);
    }
  }

  #schrijf(): void {
    if (!this.#ruimte || this.#rest || (!this.#alles && this.#wacht.size === 0)) return;
    if (this.#alles) {
      this.#schrijfAlles();
      return;
    }
    const regel = dezeRijen(this.#bord, this.#lezer, this.#wacht);
    this.#wacht.clear();
    this.#ruimte = this.#uitgang.schrijf(regel);
  }

  /** What fills the screen is on its way before the rest is made. What changes in between comes with the rest. */
  #schrijfAlles(): void {
    const { eerste, rest } = alleRijenInDelen(this.#bord, this.#lezer);
    this.#alles = false;
    this.#wacht.clear();
    if (rest === null) {
      this.#ruimte = this.#uitgang.schrijf(eerste);
      return;
    }
    this.#rest = true;
    this.#ruimte = this.#uitgang.schrijf(eerste, () => {
      this.#rest = false;
      this.#probeer(() => {
        // The two belong together: also without room the second follows, unless all of it is to be written anew.
        if (!this.#alles) {
          const regel = rest(this.#wacht);
          this.#wacht.clear();
          this.#ruimte = this.#uitgang.schrijf(regel);
        }
        this.#schrijf();
      });
    });
  }
}
