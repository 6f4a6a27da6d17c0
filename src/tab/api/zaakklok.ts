/** The case clock as it was read. */
export type Zaakklok = {
  readonly zaakNu: number;
  /** When it was read, on both clocks of this computer. */
  readonly op: number;
  readonly wand: number;
  readonly snelheid: number;
};

export function gelezenKlok(zaakNu: number, snelheid: number): Zaakklok {
  return { zaakNu, op: performance.now(), wand: Date.now(), snelheid };
}

/** The case clock now. One clock stands still while a phone sleeps, the other may be set back: the later one is right. */
export function zaakNuOp({ zaakNu, op, wand, snelheid }: Zaakklok): number {
  return zaakNu + Math.max(performance.now() - op, Date.now() - wand) * snelheid;
}
