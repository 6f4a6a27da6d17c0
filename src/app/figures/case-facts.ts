import type { Zaakfeiten } from '../../domain/cijfers/waarneming.ts';
import { zaakfeiten } from '../../domain/cijfers/zaakfeiten.ts';
import type { ZaakEvent } from '../../domain/zaak/events.ts';
import { bezorgingen, caseAt } from '../bewijs/bezorgingen.ts';
import { describeError } from '../logging/describe-error.ts';
import type { Log } from '../logging/log.ts';
import type { Changes } from '../ports/changes.ts';
import type { Clock } from '../ports/clock.ts';
import type { FigureSource } from '../ports/figure-source.ts';
import type { Ledger } from '../ports/ledger.ts';
import type { Position, Store } from '../ports/store.ts';
import { StoreUnavailable } from '../ports/store.ts';
import { zaakStream } from '../streams/zaak-streams.ts';

export type CaseFactsDeps = {
  readonly store: Store;
  readonly figures: FigureSource;
  readonly ledger: Ledger;
  readonly changes: Changes;
  readonly clock: Clock;
  readonly log: Log;
  /** Gives presses their turn; called between cases. */
  readonly breathe: () => Promise<void>;
};

/** How far a reading is. */
export type Progress = { readonly gelezen: number; readonly totaal: number };

/** Cases that are read at once: a few, so that presses keep their turn. */
const AT_ONCE = 8;

/** Every case that could be read, and how many could not. */
export type ReadCases = { readonly feiten: readonly Zaakfeiten[]; readonly onleesbaar: number };

type Known = { readonly position: Position; readonly feiten: Zaakfeiten | null };

/**
 * The facts of the cases of one location. A case is folded once for each version of it; what did not change since the
 * last reading is not asked for. What counts of its messages (taken, opened) comes before the answer that is an event,
 * so it needs no looking at again. Cases come a few at a time, with room for presses in between.
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
    const same = read.size;
    this.#progress = { gelezen: same, totaal: all.length };
    try {
      for (let van = 0; van < ids.length; van += AT_ONCE) {
        const deel = ids.slice(van, van + AT_ONCE);
        const gelezen = await Promise.all(deel.map((id) => this.#tried(id, before.get(id))));
        for (const [plek, known] of gelezen.entries()) {
          if (known === 'onleesbaar') onleesbaar += 1;
          else if (known !== null) read.set(deel[plek] ?? '', known);
        }
        this.#progress = { gelezen: same + van + deel.length, totaal: all.length };
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

  /** Redis away is everybody's trouble; one case that cannot be read must not hide the figures. */
  async #tried(id: string, known: Known | undefined): Promise<Known | 'onleesbaar' | null> {
    try {
      return await this.#one(id, known);
    } catch (error) {
      if (error instanceof StoreUnavailable) throw error;
      this.#deps.log.error(
        { locatie: this.#locatie, error: describeError(error) },
        'a case is missing in the figures',
      );
      return 'onleesbaar';
    }
  }

  async #one(id: string, known: Known | undefined): Promise<Known | null> {
    const stream = zaakStream(id);
    if (stream === null) return null;
    const since = await this.#deps.store.load(stream, known?.position);
    // Deleted between the list and now.
    if (since.position.version === 0) return null;
    if (known !== undefined && since.after === known.position.version && since.events.length === 0)
      return known;
    const { events, position } = since.after === 0 ? since : await this.#deps.store.load(stream);
    // The stream of a case holds the events of a case.
    const { ledger, clock } = this.#deps;
    const bezorgd = await bezorgingen(ledger, stream, caseAt(clock));
    return { position, feiten: zaakfeiten(events as readonly ZaakEvent[], bezorgd) };
  }
}
