import type { Fase, Punt } from './punten.ts';

type Gezet = {
  /** Moments at which it strikes, each with how many times it passes unharmed first. */
  readonly over: Map<Punt, number>;
  readonly slaToe: () => void;
  /** The program ends at once: nothing more goes over the wire. */
  readonly hard: boolean;
};

/** Strikes when the program passes one of several moments on the wire. Redis and Teams both ask it at every step. */
export class Val {
  #gezet: Gezet | null = null;
  #dood = false;
  #raak: Punt | null = null;
  #stappen = 0;

  /** The moment at which it struck; null while it has not. */
  get raak(): Punt | null {
    return this.#raak;
  }

  /** Steps of the program that went by since it was set: how far the program came, on a machine of any speed. */
  get stappen(): number {
    return this.#stappen;
  }

  /** @param over how many times each moment passes unharmed first */
  zet(over: ReadonlyMap<Punt, number>, hard: boolean, slaToe: () => void): void {
    this.#gezet = { over: new Map(over), hard, slaToe };
    this.#raak = null;
    this.#stappen = 0;
  }

  /** A new program runs: the wire is open again. */
  leg(): void {
    this.#gezet = null;
    this.#dood = false;
  }

  /** @returns whether what was under way may go on */
  passeer(waar: Punt['waar'], fase: Fase): boolean {
    if (this.#dood) return false;
    this.#stappen += 1;
    const gezet = this.#gezet;
    if (gezet === null) return true;
    const punt = [...gezet.over.keys()].find((een) => een.waar === waar && een.fase === fase);
    if (punt === undefined) return true;
    const over = (gezet.over.get(punt) ?? 0) - 1;
    gezet.over.set(punt, over);
    if (over >= 0) return true;
    this.#gezet = null;
    this.#raak = punt;
    this.#dood = gezet.hard;
    gezet.slaToe();
    return !gezet.hard;
  }
}
