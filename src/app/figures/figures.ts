import type { Jaartabel } from '../../domain/cijfers/jaartabel.ts';
import { deelVanJaar, jaartabel, losseTabel } from '../../domain/cijfers/jaartabel.ts';
import { maandVan } from '../../domain/cijfers/kalender.ts';
import { perMaand } from '../../domain/cijfers/nalatenschap.ts';
import type { Cijferperiode } from '../../domain/cijfers/periode.ts';
import { kalenderdeelVan, maandenVan } from '../../domain/cijfers/periode.ts';
import type { Cijferrapport } from '../../domain/cijfers/rapport.ts';
import { cijferrapport } from '../../domain/cijfers/rapport.ts';
import type { Telling } from '../../domain/cijfers/telling.ts';
import { samen, tel } from '../../domain/cijfers/telling.ts';
import type { Zaakfeiten } from '../../domain/cijfers/waarneming.ts';
import { ALLES } from '../../domain/cijfers/waarneming.ts';
import type { Locatie } from '../../domain/instellingen/locatie.ts';
import type { Tijdstip } from '../../domain/termijnen/tijdstip.ts';
import type { CaseFactsDeps, Progress, ReadCases } from './case-facts.ts';
import { CaseFacts } from './case-facts.ts';

/** Wall-clock ms that read cases are good for: looking at a page again asks the store nothing. */
const FRESH = 60_000;
/** Cases that are counted in one go: some milliseconds. */
const COUNTED_AT_ONCE = 200;

export type FiguresDeps = CaseFactsDeps;
/** A reading under way, or the last one; `done`: wall-clock time, null while it runs. */
type Reading = { readonly read: Promise<Read>; done: number | null };
type Read = ReadCases & {
  readonly left: ReadonlyMap<string, number>;
  /** Tables of years, each worked out once for this reading. */
  readonly years: Map<string, Promise<Jaartabel>>;
};

/** What somebody wants to see. */
export type FiguresQuestion = {
  readonly periode: Cijferperiode;
  /** One Veilig Thuis of the location; null: all. */
  readonly regio: string | null;
};

/** Figures over the cases of a location, from events and the proof of messages (werkproces §10). */
export class Figures {
  readonly #deps: FiguresDeps;
  readonly #facts = new Map<string, CaseFacts>();
  readonly #reading = new Map<string, Reading>();

  constructor(deps: FiguresDeps) {
    this.#deps = deps;
  }

  /**
   * @param nu case time (epoch ms): what is due by then and not done is late
   * @throws StoreUnavailable
   */
  async report(locatie: Locatie, { periode, regio }: FiguresQuestion, nu: Tijdstip): Promise<Cijferrapport> {
    const read = await this.#read(locatie.id);
    const deel = kalenderdeelVan(periode);
    const naam = deel?.naam ?? 'periode';
    const tabel =
      deel === null
        ? losseTabel(naam, await this.#inPeriod(read, periode, nu))
        : deelVanJaar(await this.#year(read, deel.van.slice(0, 4), nu), naam);
    return cijferrapport(
      {
        locatie: { id: locatie.id, naam: locatie.naam },
        periode: { van: periode.van, tot: periode.tot },
        regio,
        opgemaaktOp: nu,
        onleesbaar: read.onleesbaar,
      },
      tabel,
      naam,
      rijen(locatie, regio),
    );
  }

  /**
   * {@link report}, or how far it is when the cases are not all read within `patience` ms: the first time at a large
   * location takes long. The reading goes on, and whoever asks again joins it.
   *
   * @throws StoreUnavailable
   */
  async reportWithin(
    patience: number,
    locatie: Locatie,
    question: FiguresQuestion,
    nu: Tijdstip,
  ): Promise<Cijferrapport | { readonly bezig: Progress }> {
    let alarm: NodeJS.Timeout | undefined;
    const late = new Promise<null>((tell) => {
      alarm = setTimeout(() => tell(null), patience);
    });
    const report = this.report(locatie, question, nu);
    try {
      const first = await Promise.race([report, late]);
      if (first !== null) return first;
      // Whoever asks next hears what became of it.
      report.catch(() => undefined);
      return { bezig: this.#facts.get(locatie.id)?.progress ?? { gelezen: 0, totaal: 0 } };
    } finally {
      clearTimeout(alarm);
    }
  }

  /** Which numbers a year may show takes a second of thinking at a large location: presses keep their turn. */
  async #year(read: Read, jaar: string, nu: Tijdstip): Promise<Jaartabel> {
    const known = read.years.get(jaar);
    if (known !== undefined) return known;
    const made = this.#makeYear(read, jaar, nu);
    read.years.set(jaar, made);
    return made;
  }

  async #makeYear(read: Read, jaar: string, nu: Tijdstip): Promise<Jaartabel> {
    return this.#stepwise(jaartabel(jaar, await this.#months(read, jaar, nu)));
  }

  /** Counters of every month of the year, of cases that are there and of those that are gone. */
  async #months({ feiten, left }: Read, jaar: string, nu: Tijdstip): Promise<ReadonlyMap<string, Telling>> {
    const weg = perMaand(left);
    const levend = Map.groupBy(feiten, (een) => maandVan(een.dag));
    const months = new Map<string, Telling>();
    for (const { naam } of maandenVan(jaar)) {
      const geteld = await this.#count(levend.get(naam) ?? [], nu);
      months.set(naam, samen([...geteld, weg.get(naam) ?? new Map()]));
    }
    return months;
  }

  /** Counters of any period; of deleted cases only the months that lie in it entirely are known. */
  async #inPeriod({ feiten, left }: Read, { van, tot }: Cijferperiode, nu: Tijdstip): Promise<Telling> {
    const heel = [...perMaand(left)].filter(([maand]) => {
      const deel = maandenVan(maand.slice(0, 4)).find(({ naam }) => naam === maand);
      return deel !== undefined && deel.van >= van && deel.tot <= tot;
    });
    const levend = feiten.filter(({ dag }) => dag >= van && dag <= tot);
    return samen([...(await this.#count(levend, nu)), ...heel.map(([, telling]) => telling)]);
  }

  /** Counters of some cases at a time. */
  async #count(feiten: readonly Zaakfeiten[], nu: Tijdstip): Promise<readonly Telling[]> {
    const geteld: Telling[] = [];
    for (let van = 0; van < feiten.length; van += COUNTED_AT_ONCE) {
      geteld.push(tel(feiten.slice(van, van + COUNTED_AT_ONCE), nu));
      await this.#deps.breathe();
    }
    return geteld;
  }

  async #stepwise<T>(steps: Generator<void, T>): Promise<T> {
    for (;;) {
      const { done, value } = steps.next();
      if (done === true) return value;
      await this.#deps.breathe();
    }
  }

  /** Who asks while somebody else's question is being answered, or shortly after, gets the same. */
  async #read(locatie: string): Promise<Read> {
    const last = this.#reading.get(locatie);
    if (last !== undefined && (last.done === null || this.#deps.clock.wall() - last.done < FRESH))
      return last.read;
    const reading: Reading = { read: this.#readNow(locatie), done: null };
    this.#reading.set(locatie, reading);
    try {
      return await reading.read;
    } catch (error) {
      this.#reading.delete(locatie);
      throw error;
    } finally {
      reading.done = this.#deps.clock.wall();
    }
  }

  async #readNow(locatie: string): Promise<Read> {
    const facts = this.#facts.get(locatie) ?? new CaseFacts(this.#deps, locatie);
    this.#facts.set(locatie, facts);
    const cases = await facts.read();
    return { ...cases, left: await this.#deps.figures.leftBehind(locatie), years: new Map() };
  }
}

/** All Veilig Thuis organisations together and each of them; of one that is asked for, only that. */
function rijen({ vtOrganisaties }: Locatie, regio: string | null): Parameters<typeof cijferrapport>[3] {
  const alle = vtOrganisaties.map(({ id, naam, kort }) => ({ id, label: naam, kort }));
  if (regio !== null) return alle.filter(({ id }) => id === regio);
  const samenvatting = { id: ALLES, label: 'Alle Veilig Thuis-organisaties', kort: 'Alle' };
  return alle.length > 1 ? [samenvatting, ...alle] : [samenvatting];
}
