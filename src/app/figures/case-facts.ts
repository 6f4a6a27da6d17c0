import type { Zaakfeiten } from '../../domain/cijfers/waarneming.ts';
import { describeError } from '../logging/describe-error.ts';
import type { Log } from '../logging/log.ts';
import type { Changes } from '../ports/changes.ts';
import type { FigureSource, KeptFacts, WorkedOut } from '../ports/figure-source.ts';
import type { Position } from '../ports/store.ts';
import { StoreUnavailable } from '../ports/store.ts';
import type { Facts, WorkOutDeps } from './work-out.ts';
import { workOut } from './work-out.ts';

export type CaseFactsDeps = WorkOutDeps & {
  readonly figures: FigureSource;
  readonly changes: Changes;
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

/** Every case that could be read, and how many could not. */
export type ReadCases = { readonly feiten: readonly Zaakfeiten[]; readonly onleesbaar: number };

type Known = { readonly position: Position; readonly feiten: Zaakfeiten | null };

/**
 * The facts of the cases of one location. A case is folded once for each version of it: what was worked out is kept in
 * memory, and once nothing happens in the case for a while also in the store, for after a restart and for the other
 * replica. What did not change since the last reading is not asked for. Cases come a few at a time, with room for
 * presses in between.
 */
export class CaseFacts {
  readonly #deps: CaseFactsDeps;
  readonly #locatie: string;
  #known: ReadonlyMap<string, Known> = new Map();
  #progress: Progress = { gelezen: 0, totaal: 0 };
  /** Number of the last change before the last whole reading; null: there was none. */
  #upTo: number | null = null;

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
    // The number first: what changes while the cases are read is looked at again.
    const upTo = await this.#deps.changes.last(this.#locatie);
    const changed = await this.#changed();
    const all = await this.#deps.figures.allCases(this.#locatie);
    const before = this.#known;
    const read = new Map<string, Known>();
    const ids: string[] = [];
    for (const id of all) {
      const known = before.get(id);
      if (known === undefined || changed === null || changed.has(id)) ids.push(id);
      else read.set(id, known);
    }
    let onleesbaar = 0;
    this.#progress = { gelezen: read.size, totaal: all.length };
    try {
      const toDo: KeptFacts[] = [];
      for (let van = 0; van < ids.length; van += KEPT_AT_ONCE) {
        for (const kept of await this.#kept(ids.slice(van, van + KEPT_AT_ONCE))) {
          const known = usable(kept, before.get(kept.zaakId));
          if (known === null) toDo.push(kept);
          else read.set(kept.zaakId, known);
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
            read.set(kept.zaakId, found);
            if (found.atRest && same(found.position, kept.place.position)) {
              rest.push({ ...kept, feiten: found.feiten });
            }
          }
        }
        await this.#keep(rest);
        this.#progress = { gelezen: read.size + onleesbaar, totaal: all.length };
        await this.#deps.breathe();
      }
      this.#known = read;
      this.#upTo = upTo;
    } catch (error) {
      this.#known = new Map([...before, ...read]);
      throw error;
    }
    return { feiten: [...read.values()].flatMap(({ feiten }) => feiten ?? []), onleesbaar };
  }

  /** Ids of cases that changed since the last whole reading; null: too long ago to tell. */
  async #changed(): Promise<ReadonlySet<string> | null> {
    if (this.#upTo === null) return null;
    const { streams } = await this.#deps.changes.since(this.#locatie, this.#upTo);
    return streams === null ? null : new Set(streams.map(({ id }) => id));
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

/** What is kept, else what is in memory, when that is of the case as it stands. */
function usable({ feiten, place }: KeptFacts, known: Known | undefined): Known | null {
  if (feiten !== undefined) return { position: place.position, feiten };
  return known !== undefined && same(known.position, place.position) ? known : null;
}

function same(one: Position, other: Position): boolean {
  return one.version === other.version && one.head === other.head;
}
