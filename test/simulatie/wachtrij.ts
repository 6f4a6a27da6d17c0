type Plaats<T> = { readonly op: number; readonly nr: number; readonly wat: T };

/** What is still to happen, earliest first; at one instant in the order in which it was added. */
export class Wachtrij<T> {
  readonly #hoop: Plaats<T>[] = [];
  #volgNr = 0;

  /** @param op ms at which it happens */
  erbij(op: number, wat: T): void {
    this.#hoop.push({ op, nr: this.#volgNr, wat });
    this.#volgNr += 1;
    let hier = this.#hoop.length - 1;
    while (hier > 0) {
      const boven = (hier - 1) >> 1;
      if (!this.#eerder(hier, boven)) return;
      this.#ruil(hier, boven);
      hier = boven;
    }
  }

  /** The first that happens before `tot`; null when there is none. */
  volgende(tot: number): { readonly op: number; readonly wat: T } | null {
    const eerste = this.#hoop[0];
    if (eerste === undefined || eerste.op >= tot) return null;
    const laatste = this.#hoop.pop();
    if (laatste !== undefined && this.#hoop.length > 0) {
      this.#hoop[0] = laatste;
      this.#zak();
    }
    return eerste;
  }

  #zak(): void {
    for (let hier = 0; ; ) {
      let eerste = hier;
      for (const kind of [2 * hier + 1, 2 * hier + 2]) {
        if (kind < this.#hoop.length && this.#eerder(kind, eerste)) eerste = kind;
      }
      if (eerste === hier) return;
      this.#ruil(hier, eerste);
      hier = eerste;
    }
  }

  #eerder(a: number, b: number): boolean {
    const [links, rechts] = [this.#hoop[a], this.#hoop[b]];
    if (links === undefined || rechts === undefined) return false;
    return links.op === rechts.op ? links.nr < rechts.nr : links.op < rechts.op;
  }

  #ruil(a: number, b: number): void {
    const [links, rechts] = [this.#hoop[a], this.#hoop[b]];
    if (links === undefined || rechts === undefined) return;
    this.#hoop[a] = rechts;
    this.#hoop[b] = links;
  }
}
