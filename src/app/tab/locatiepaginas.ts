import { plandatabeeld } from '../../domain/afgeleid/plandatabeeld.ts';
import { paraatheid } from '../../domain/afgeleid/schermen/paraatheid.ts';
import { piketscherm } from '../../domain/afgeleid/schermen/piketscherm.ts';
import { piketweek } from '../../domain/afgeleid/schermen/piketweek.ts';
import { roosterscherm } from '../../domain/afgeleid/schermen/roosterscherm.ts';
import type { Piketscherm, Plandatabeeld, Tafelscherm } from '../../domain/afgeleid/views/locatiebeeld.ts';
import type { Cijferperiode } from '../../domain/cijfers/periode.ts';
import { kwartaalVan } from '../../domain/cijfers/periode.ts';
import type { Cijferrapport } from '../../domain/cijfers/rapport.ts';
import { GEEN_TAFEL } from '../../domain/locatie/tafel.ts';
import { opKlok, tafelzaak } from '../../domain/tafel/tafelbeeld.ts';
import { datumVan } from '../../domain/termijnen/datum.ts';
import type { Rolhouder } from '../../domain/zaak/wie.ts';
import type { Zaak } from '../../domain/zaak/zaak.ts';
import type { Figures, FiguresQuestion } from '../figures/figures.ts';
import { eindeDienst, overneemformulier } from '../inbox/overneemformulier.ts';
import { cardAnswer } from '../inbox/screens.ts';
import type { People } from '../people/people.ts';
import type { Clock } from '../ports/clock.ts';
import type { Identity } from '../ports/directory.ts';
import type { ActionAnswer } from '../ports/inbox.ts';
import type { Cijfersbezig } from './bericht.ts';
import type { Borden } from './borden.ts';
import type { Bezoeker, Geweigerd } from './lezer.ts';
import { bezoekerVan, lezerVan } from './lezer.ts';

export type LocatiepaginasDeps = {
  readonly people: People;
  readonly clock: Clock;
  readonly figures: Figures;
};

/** ms that a page waits for figures before it hears how far they are. */
const GEDULD = 2_000;

/** Pages about a whole location: the table, the plandata, the duty and the figures. */
export class Locatiepaginas {
  readonly #deps: LocatiepaginasDeps;
  readonly #borden: Borden;

  constructor(deps: LocatiepaginasDeps, borden: Borden) {
    this.#deps = deps;
    this.#borden = borden;
  }

  /**
   * Figures over the cases of a location, also for beheer: they hold no content of any case. Without a period: the
   * quarter of now.
   *
   * @throws StoreUnavailable
   */
  async cijfers(
    identity: Identity,
    locatieId: string,
    { periode, regio }: Omit<FiguresQuestion, 'periode'> & { readonly periode: Cijferperiode | null },
  ): Promise<Cijferrapport | Cijfersbezig | Geweigerd | 'geen-regio'> {
    const { people, figures, clock } = this.#deps;
    const bezoeker = await bezoekerVan(people, identity, locatieId);
    if (bezoeker === 'vreemd') return bezoeker;
    const { locatie } = bezoeker;
    if (regio !== null && !locatie.vtOrganisaties.some(({ id }) => id === regio)) return 'geen-regio';
    const nu = clock.caseNow();
    const vraag = { periode: periode ?? kwartaalVan(datumVan(nu)), regio };
    return figures.reportWithin(GEDULD, locatie, vraag, nu);
  }

  /** What is new since the last table, of every open case. @throws StoreUnavailable */
  async tafel(identity: Identity, locatieId: string): Promise<Tafelscherm | Geweigerd> {
    return this.#metZaken(identity, locatieId, ({ locatie, staat }, zaken) => {
      const sinds = (staat?.tafel ?? GEEN_TAFEL).gehoudenOp;
      return { sinds, zaken: opKlok(zaken).map((zaak) => tafelzaak(zaak, sinds, locatie)) };
    });
  }

  /** Every plandatum that is still to be handled. @throws StoreUnavailable */
  async plandata(identity: Identity, locatieId: string): Promise<Plandatabeeld | Geweigerd> {
    return this.#metZaken(identity, locatieId, ({ locatie, persoon }, zaken) =>
      plandatabeeld(zaken, persoon, locatie, this.#deps.clock.caseNow()),
    );
  }

  /** Who has duty now and in the week to come; also for beheer, who keeps the roster. @throws StoreUnavailable */
  async piket(identity: Identity, locatieId: string): Promise<Piketscherm | Geweigerd> {
    const bezoeker = await bezoekerVan(this.#deps.people, identity, locatieId);
    if (bezoeker === 'vreemd') return bezoeker;
    const { locatie, persoon, staat } = bezoeker;
    const nu = this.#deps.clock.caseNow();
    return {
      ...piketscherm(locatie, staat, persoon, nu),
      komend: piketweek(locatie, staat, nu),
      paraat: paraatheid(staat, persoon, nu),
    };
  }

  /** The card about the duty that the chat shows when asked: taking over and giving back, or swapping. */
  async kaart(
    identity: Identity,
    locatieId: string,
    naam: 'piket' | 'rooster',
  ): Promise<ActionAnswer | Geweigerd> {
    const bezoeker = await bezoekerVan(this.#deps.people, identity, locatieId);
    if (bezoeker === 'vreemd') return bezoeker;
    const { locatie, persoon, staat } = bezoeker;
    const scherm = naam === 'piket' ? piketscherm : roosterscherm;
    return cardAnswer(scherm(locatie, staat, persoon, this.#deps.clock.caseNow()), null);
  }

  /** The question for how long a duty is taken over, as the button of it asks. */
  async overnemen(
    identity: Identity,
    locatieId: string,
    houder: Rolhouder,
  ): Promise<ActionAnswer | Geweigerd> {
    const bezoeker = await bezoekerVan(this.#deps.people, identity, locatieId);
    if (bezoeker === 'vreemd') return bezoeker;
    const { locatie, staat } = bezoeker;
    const nu = this.#deps.clock.caseNow();
    return cardAnswer(overneemformulier(houder, locatie, eindeDienst(locatie, staat, houder, nu), nu), null);
  }

  async #metZaken<T>(
    identity: Identity,
    locatieId: string,
    beeld: (lezer: Bezoeker, zaken: readonly Zaak[]) => T,
  ): Promise<T | Geweigerd> {
    const lezer = await lezerVan(this.#deps.people, identity, locatieId);
    if (typeof lezer === 'string') return lezer;
    const { bron } = this.#borden.van(locatieId);
    await bron.bij();
    return beeld(lezer, [...bron.zaken.values()]);
  }
}
