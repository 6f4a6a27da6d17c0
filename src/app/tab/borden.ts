import { describeError } from '../logging/describe-error.ts';
import type { People } from '../people/people.ts';
import type { Clock } from '../ports/clock.ts';
import type { Identity } from '../ports/directory.ts';
import type { Bord } from './bord.ts';
import { alleRijen, dezeRijen } from './bord.ts';
import type { BordbronDeps } from './bordbron.ts';
import { Bordbron } from './bordbron.ts';
import type { Geweigerd } from './lezer.ts';
import { lezerVan } from './lezer.ts';
import { Rijen } from './rijen.ts';
import type { Uitgang } from './volger.ts';
import { Volger } from './volger.ts';

export type BordenDeps = BordbronDeps & { readonly people: People; readonly clock: Clock };

/** An open board: what the line tells it, and how to end it. */
export type Gevolgd = { readonly volger: Volger; readonly stop: () => void };

/** The boards of all locations, each read once for everybody who looks. */
export class Borden {
  readonly #deps: BordenDeps;
  readonly #borden = new Map<string, Bord>();

  constructor(deps: BordenDeps) {
    this.#deps = deps;
  }

  van(locatieId: string): Bord {
    const bekend = this.#borden.get(locatieId);
    if (bekend !== undefined) return bekend;
    const { clock } = this.#deps;
    const bord = { bron: new Bordbron(locatieId, this.#deps), rijen: new Rijen(), clock };
    this.#borden.set(locatieId, bord);
    return bord;
  }

  /** This process stored something at a location. */
  wek(locatieId: string): void {
    this.#borden.get(locatieId)?.bron.wek();
  }

  /** The board as `Bordbericht` in JSON: what changed after `vanaf`, or everything. @throws StoreUnavailable */
  async lees(
    identity: Identity,
    locatieId: string,
    vanaf: number | null,
  ): Promise<{ readonly json: string } | Geweigerd> {
    const lezer = await lezerVan(this.#deps.people, identity, locatieId);
    if (typeof lezer === 'string') return lezer;
    const bord = this.van(locatieId);
    await bord.bron.bij();
    const gewijzigd = vanaf === null ? null : await bord.bron.sinds(vanaf);
    return { json: gewijzigd === null ? alleRijen(bord, lezer) : dezeRijen(bord, lezer, gewijzigd) };
  }

  /** Keeps writing the board to `uitgang` until it is stopped; the first line comes at once. @throws StoreUnavailable */
  async volg(
    identity: Identity,
    locatieId: string,
    vanaf: number | null,
    uitgang: Uitgang,
  ): Promise<Gevolgd | Geweigerd> {
    const lezer = await lezerVan(this.#deps.people, identity, locatieId);
    if (typeof lezer === 'string') return lezer;
    const bord = this.van(locatieId);
    await bord.bron.bij();
    const gewijzigd = vanaf === null ? null : await bord.bron.sinds(vanaf);
    const volger = new Volger(bord, lezer, uitgang, {
      // Other roles are other rows and rights: the page asks again as who it is now.
      mensenAnders: () => uitgang.sluit(),
      mislukt: (error) => {
        const facts = { locatie: locatieId, error: describeError(error) };
        this.#deps.log.error(facts, 'a board was not written');
        uitgang.sluit();
      },
    });
    const stop = bord.bron.luister(volger);
    volger.gewijzigd(gewijzigd);
    if (gewijzigd?.length === 0) volger.tik();
    return { volger, stop };
  }
}
