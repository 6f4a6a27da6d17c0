import type { Cellen, Som } from './cellen.ts';

/**
 * How far a search goes: cells that show and may be hidden for it, tried in this order, and steps after which it is
 * given up.
 */
export type Diepte = { readonly erbij: readonly number[]; readonly stappen: number };

/** For what can be protected in another way. */
export const SNEL: Diepte = { erbij: [0, 1, 3], stappen: 80 };
/** For what cannot: the other way hides everything. */
export const DIEP: Diepte = { erbij: [0, 3, 12, 40], stappen: 1_500 };
/** What hiding a cell weighs against leaving one more sum open. */
const ZICHTBAAR = 3;

type Keuze = { readonly cel: number; readonly teken: 1 | -1; kost: number };

/**
 * Looks for another table: the same in every cell that shows and right in every sum, but another number in one hidden
 * cell. While there is one, that cell follows from nothing, however many sums somebody solves together. Numbers differ
 * by at most one, and none becomes nothing, because nothing shows.
 */
export class AndereTabel {
  readonly #namen: string[] = [];
  readonly #nummers = new Map<string, number>();
  readonly #aantal: number[] = [];
  readonly #verborgen: boolean[] = [];
  /** Cells of each sum with their sign: the whole is +, each part is -. */
  readonly #leden: (readonly [cel: number, teken: 1 | -1])[][] = [];
  readonly #sommen: [som: number, teken: 1 | -1][][] = [];
  readonly #verschil: Int8Array;
  readonly #rest: Int32Array;
  readonly #open = new Set<number>();
  #over = 0;
  #stappen = 0;

  constructor(cellen: Cellen, sommen: readonly Som[], verborgen: ReadonlySet<string>) {
    for (const { geheel, delen } of sommen) {
      const echte = [geheel, ...delen].filter((id) => (cellen.get(id) ?? 0) > 0);
      const leden = echte.map((id): readonly [number, 1 | -1] => [
        this.#nummer(id, cellen, verborgen),
        id === geheel ? 1 : -1,
      ]);
      for (const [cel, teken] of leden) this.#sommen[cel]?.push([this.#leden.length, teken]);
      this.#leden.push(leden);
    }
    this.#verschil = new Int8Array(this.#namen.length);
    this.#rest = new Int32Array(this.#leden.length);
  }

  #nummer(id: string, cellen: Cellen, verborgen: ReadonlySet<string>): number {
    const bekend = this.#nummers.get(id);
    if (bekend !== undefined) return bekend;
    const nummer = this.#namen.push(id) - 1;
    this.#nummers.set(id, nummer);
    this.#aantal.push(cellen.get(id) ?? 0);
    this.#verborgen.push(verborgen.has(id));
    this.#sommen.push([]);
    return nummer;
  }

  verberg(id: string): void {
    const cel = this.#nummers.get(id);
    if (cel !== undefined) this.#verborgen[cel] = true;
  }

  /** Cells that differ in another table, hidden from now on; null: none was found. */
  voor(id: string, { erbij, stappen }: Diepte): readonly string[] | null {
    const cel = this.#nummers.get(id);
    // In no sum: nothing is known about it.
    if (cel === undefined) return [id];
    for (const over of erbij) {
      for (const teken of [-1, 1] as const) {
        this.#over = over;
        this.#stappen = stappen;
        const anders = this.#zoek(cel, teken);
        if (anders === null) continue;
        for (const een of anders) this.#verborgen[een] = true;
        return anders.map((een) => this.#namen[een] ?? '');
      }
    }
    return null;
  }

  #zoek(cel: number, teken: 1 | -1): readonly number[] | null {
    if (!this.#mag(cel, teken)) return null;
    this.#zet(cel, teken, 1);
    const anders = this.#verder()
      ? [...this.#verschil.keys()].filter((een) => this.#verschil[een] !== 0)
      : null;
    this.#verschil.fill(0);
    this.#rest.fill(0);
    this.#open.clear();
    return anders;
  }

  #mag(cel: number, teken: 1 | -1): boolean {
    const genoeg = teken === 1 || (this.#aantal[cel] ?? 0) > 1;
    return this.#verschil[cel] === 0 && genoeg && (this.#verborgen[cel] === true || this.#over > 0);
  }

  #zet(cel: number, teken: 1 | -1, richting: 1 | -1): void {
    this.#verschil[cel] = richting === 1 ? teken : 0;
    if (this.#verborgen[cel] !== true) this.#over -= richting;
    for (const [som, factor] of this.#sommen[cel] ?? []) {
      const rest = (this.#rest[som] ?? 0) + richting * teken * factor;
      this.#rest[som] = rest;
      if (rest === 0) this.#open.delete(som);
      else this.#open.add(som);
    }
  }

  /** Sums that are not right any more are set right one after the other, those with the fewest ways first. */
  #verder(): boolean {
    if (this.#open.size === 0) return true;
    this.#stappen -= 1;
    if (this.#stappen < 0) return false;
    let minste: Keuze[] | null = null;
    for (const som of this.#open) {
      const keuzes = this.#keuzes(som);
      if (minste === null || keuzes.length < minste.length) minste = keuzes;
      if (minste.length <= 1) break;
    }
    for (const keuze of minste ?? []) keuze.kost = this.#kost(keuze);
    for (const { cel, teken } of (minste ?? []).sort((a, b) => a.kost - b.kost || a.cel - b.cel)) {
      this.#zet(cel, teken, 1);
      if (this.#verder()) return true;
      this.#zet(cel, teken, -1);
      if (this.#stappen < 0) return false;
    }
    return false;
  }

  #keuzes(som: number): Keuze[] {
    const rest = this.#rest[som] ?? 0;
    return (this.#leden[som] ?? []).flatMap(([cel, factor]) => {
      const teken = rest * factor > 0 ? -1 : 1;
      return this.#mag(cel, teken) ? [{ cel, teken, kost: 0 }] : [];
    });
  }

  #kost({ cel, teken }: Keuze): number {
    let kost = this.#verborgen[cel] === true ? 0 : ZICHTBAAR;
    for (const [som, factor] of this.#sommen[cel] ?? []) {
      const rest = this.#rest[som] ?? 0;
      kost += Math.abs(rest + teken * factor) - Math.abs(rest);
    }
    return kost;
  }
}
