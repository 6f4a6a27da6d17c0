import type { Fase, Punt } from './punten.ts';

type Gezet = {
  readonly punt: Punt;
  /** Passed so many times before it strikes. */
  over: number;
  readonly slaToe: () => void;
  /** The program ends at once: nothing more goes over the wire. */
  readonly hard: boolean;
};

/** Strikes when the program passes one moment on the wire. Redis and Teams both ask it at every step. */
export class Val {
  #gezet: Gezet | null = null;
  #dood = false;
  #toegeslagen = false;

  get toegeslagen(): boolean {
    return this.#toegeslagen;
  }

  /** @param over how many times the moment passes unharmed first */
  zet(punt: Punt, over: number, hard: boolean, slaToe: () => void): void {
    this.#gezet = { punt, over, hard, slaToe };
    this.#toegeslagen = false;
  }

  /** A new program runs: the wire is open again. */
  leg(): void {
    this.#gezet = null;
    this.#dood = false;
  }

  /** @returns whether what was under way may go on */
  passeer(waar: Punt['waar'], fase: Fase): boolean {
    const gezet = this.#gezet;
    if (this.#dood) return false;
    if (gezet === null || gezet.punt.waar !== waar || gezet.punt.fase !== fase) return true;
    gezet.over -= 1;
    if (gezet.over >= 0) return true;
    this.#gezet = null;
    this.#toegeslagen = true;
    this.#dood = gezet.hard;
    gezet.slaToe();
    return !gezet.hard;
  }
}
