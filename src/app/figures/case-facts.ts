import type { Zaakfeiten } from '../../domain/cijfers/waarneming.ts';
import { describeError } from '../logging/describe-error.ts';
import type { Log } from '../logging/log.ts';
import type { FactsPlace, FigureSource, KeptFacts, WorkedOut } from '../ports/figure-source.ts';
import { StoreUnavailable } from '../ports/store.ts';
import type { Facts, WorkOutDeps } from './work-out.ts';
import { workOut } from './work-out.ts';

export type CaseFactsDeps = WorkOutDeps & {
  readonly figures: FigureSource;
  readonly log: Log;
  /** Gives presses their turn; called between cases. */
  readonly breathe: () => Promise<void>;
  /** Works everything out from the events, also what is kept of it. */
  readonly anew?: boolean;
};

/** How far a reading is. */
export type Progress = { readonly gelezen: number; readonly totaal: number };

/** Cases that are worked out at once: a few, so that presses keep their turn. */
const AT_ONCE = 8;
/** Cases whose kept facts are asked for at once: some milliseconds of opening. */
const KEPT_AT_ONCE = 50;

/** Cases of which is asked at once where they stand: below a millisecond. */
const PLACES_AT_ONCE = 500;

/** Every case that could be read, and how many could not. */
export type ReadCases = { readonly feiten: readonly Zaakfeiten[]; readonly onleesbaar: number };

type Known = { readonly place: FactsPlace; readonly feiten: Zaakfeiten | null };

/**
 * The facts of the cases of one location. A case is folded once for each version of it and of what is known of its
 * messages: what was worked out is kept in memory, and once nothing happens in the case for a while also in the store,
 * for after a restart and for the other replica. Of what did not change since the last reading only that is asked.
 * Cases come a few at a time, with room for presses in between.
 */
export class CaseFacts {
  readonly #deps: CaseFactsDeps;
  readonly #locatie: string;
  #known: ReadonlyMap<string, Known> = new Map();
  #progress: Progress = { gelezen: 0, totaal: 0 };

  constructor(deps: CaseFactsDeps, locatie: string) {
    this.#deps = deps;
    this.#locatie = locatie;
  }

  /** How far the reading is that goes on, or the last one. */
  get progress(): Progress {
    return this.#progress;
  }

  /** @throws StoreUnavailable; what was read until then is known the next time */
  async read(): Promise<ReadCases> {
    const all = await this.#deps.figures.allCases(this.#locatie);
    const before = this.#known;
    const read = await this.#unchanged(all);
    const ids = all.filter((id) => !read.has(id));
    let onleesbaar = 0;
    this.#progress = { gelezen: read.size, totaal: all.length };
    try {
      const toDo: KeptFacts[] = [];
      for (let van = 0; van < ids.length; van += KEPT_AT_ONCE) {
        for (const kept of await this.#kept(ids.slice(van, van + KEPT_AT_ONCE))) {
          const { zaakId, place, feiten } = kept;
          if (feiten === undefined) toDo.push(kept);
          else read.set(zaakId, { place, feiten });
        }
        this.#progress = { gelezen: read.size, totaal: all.length };
        await this.#deps.breathe();
      }
      for (let van = 0; van < toDo.length; van += AT_ONCE) {
        const deel = toDo.slice(van, van + AT_ONCE);
        const facts = await Promise.all(deel.map(({ zaakId }) => this.#tried(zaakId)));
        const rest: WorkedOut[] = [];
        for (const [plek, kept] of deel.entries()) {
          const found = facts[plek];
          if (found === 'onleesbaar') onleesbaar += 1;
          else if (found !== null && found !== undefined) {
            // What changed of its messages while it was read is looked at again.
            const place = { ...kept.place, position: found.position };
            read.set(kept.zaakId, { place, feiten: found.feiten });
            if (found.atRest && same(place, kept.place)) rest.push({ ...kept, feiten: found.feiten });
          }
        }
        await this.#keep(rest);
        this.#progress = { gelezen: read.size + onleesbaar, totaal: all.length };
        await this.#deps.breathe();
      }
      this.#known = read;
    } catch (error) {
      this.#known = new Map([...before, ...read]);
      throw error;
    }
    return { feiten: [...read.values()].flatMap(({ feiten }) => feiten ?? []), onleesbaar };
  }

  /** What is in memory of cases that are still as they were. */
  async #unchanged(all: readonly string[]): Promise<Map<string, Known>> {
    const read = new Map<string, Known>();
    const ids = all.filter((id) => this.#known.has(id));
    for (let van = 0; van < ids.length; van += PLACES_AT_ONCE) {
      const deel = ids.slice(van, van + PLACES_AT_ONCE);
      const places = await this.#deps.figures.places(this.#locatie, deel);
      for (const [plek, id] of deel.entries()) {
        const [known, place] = [this.#known.get(id), places[plek]];
        if (known !== undefined && place !== undefined && same(known.place, place)) read.set(id, known);
      }
      await this.#deps.breathe();
    }
    return read;
  }

  async #kept(ids: readonly string[]): Promise<readonly KeptFacts[]> {
    const found = await this.#deps.figures.keptFacts(this.#locatie, ids);
    return this.#deps.anew === true ? found.map(({ zaakId, place }) => ({ zaakId, place })) : found;
  }

  /** Redis away is everybody's trouble; one case that cannot be read must not hide the figures. */
  async #tried(id: string): Promise<Facts | 'onleesbaar' | null> {
    try {
      return await workOut(this.#deps, id);
    } catch (error) {
      if (error instanceof StoreUnavailable) throw error;
      this.#complain(error, 'a case is missing in the figures');
      return 'onleesbaar';
    }
  }

  /** Only spares work: that it cannot be written, on a full disk, must not hide the figures. */
  async #keep(facts: readonly WorkedOut[]): Promise<void> {
    try {
      await this.#deps.figures.keepFacts(this.#locatie, facts);
    } catch (error) {
      this.#complain(error, 'what was worked out for the figures could not be kept');
    }
  }

  #complain(error: unknown, what: string): void {
    this.#deps.log.error({ locatie: this.#locatie, error: describeError(error) }, what);
  }
}

function same(one: FactsPlace, other: FactsPlace): boolean {
  return (
    one.position.version === other.position.version &&
    one.position.head === other.position.head &&
    one.deliveries === other.deliveries
  );
}
