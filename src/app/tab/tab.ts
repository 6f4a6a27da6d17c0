import { plandatabeeld } from '../../domain/afgeleid/plandatabeeld.ts';
import { piketscherm } from '../../domain/afgeleid/schermen/piketscherm.ts';
import { piketweek } from '../../domain/afgeleid/schermen/piketweek.ts';
import { roosterscherm } from '../../domain/afgeleid/schermen/roosterscherm.ts';
import { waaromScherm } from '../../domain/afgeleid/schermen/zaakschermen.ts';
import type { Piketscherm, Plandatabeeld, Tafelscherm } from '../../domain/afgeleid/views/locatiebeeld.ts';
import type { Stroombeeld } from '../../domain/afgeleid/views/zaakbeeld.ts';
import { stroombeeld, zaakbeeld } from '../../domain/afgeleid/zaakbeeld.ts';
import type { Cijferperiode } from '../../domain/cijfers/periode.ts';
import { kwartaalVan } from '../../domain/cijfers/periode.ts';
import type { Cijferrapport } from '../../domain/cijfers/rapport.ts';
import type { Locatie } from '../../domain/instellingen/locatie.ts';
import { GEEN_TAFEL } from '../../domain/locatie/tafel.ts';
import { metToegelaten } from '../../domain/locatie/toegelaten.ts';
import { opKlok, tafelzaak } from '../../domain/tafel/tafelbeeld.ts';
import { datumVan } from '../../domain/termijnen/datum.ts';
import type { Persoon } from '../../domain/zaak/wie.ts';
import type { Zaak } from '../../domain/zaak/zaak.ts';
import type { Figures, FiguresQuestion } from '../figures/figures.ts';
import type { Doer } from '../inbox/context.ts';
import { noteerLezen } from '../inbox/noteer-lezen.ts';
import { cardAnswer } from '../inbox/screens.ts';
import type { Log } from '../logging/log.ts';
import type { People } from '../people/people.ts';
import type { Changes } from '../ports/changes.ts';
import type { Clock } from '../ports/clock.ts';
import type { Identity } from '../ports/directory.ts';
import type { Ids } from '../ports/ids.ts';
import type { ActionAnswer, Inbox } from '../ports/inbox.ts';
import type { Ledger } from '../ports/ledger.ts';
import type { Store, StreamId } from '../ports/store.ts';
import type { ZaakStreams } from '../streams/zaak-streams.ts';
import { zaakStream } from '../streams/zaak-streams.ts';
import type { EigenLocatie, Ik, Zaakpagina } from './bericht.ts';
import { bezorgingVan } from './bezorging.ts';
import type { Bord } from './bord.ts';
import { alleRijen, dezeRijen } from './bord.ts';
import { Bordbron } from './bordbron.ts';
import type { Geweigerd } from './lezer.ts';
import { lezerVan } from './lezer.ts';
import { Rijen } from './rijen.ts';
import type { Uitgang } from './volger.ts';
import { Volger } from './volger.ts';

export type TabDeps = {
  readonly people: People;
  readonly store: Store;
  readonly zaken: ZaakStreams;
  readonly changes: Changes;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly ledger: Ledger;
  readonly inbox: Inbox;
  readonly figures: Figures;
  readonly log: Log;
};

/** What was asked about a case; null: there is no such case. */
export type Zaakantwoord<T> = { readonly beeld: T | null };

/** An open board: what the line tells it, and how to end it. */
export type Gevolgd = { readonly volger: Volger; readonly stop: () => void };

function eigen(locatie: Locatie, { rollen }: Persoon): EigenLocatie {
  return {
    id: locatie.id,
    naam: locatie.naam,
    oefening: locatie.oefening,
    rollen: rollen.map(({ rol, organisatie }) => ({ rol, organisatie: organisatie ?? null })),
    regios: locatie.vtOrganisaties.map(({ id, kort }) => ({ id, kort })),
    zonderZaken: rollen.every(({ rol }) => rol === 'beheer'),
  };
}

/** The program as the web page sees it. Who asks is vouched for by whoever calls (a checked token). */
export class Tab {
  readonly #deps: TabDeps;
  readonly #borden = new Map<string, Bord>();

  constructor(deps: TabDeps) {
    this.#deps = deps;
  }

  /** Where somebody may look, and in which roles. */
  async ik(identity: Identity): Promise<Ik> {
    const locaties = await this.#deps.people.locatiesOf(identity);
    const eigenLocaties = await Promise.all(
      locaties.map(async (locatie) => {
        const persoon = await this.#deps.people.find(locatie.id, identity);
        return persoon === null ? [] : [eigen(locatie, persoon)];
      }),
    );
    return { locaties: eigenLocaties.flat() };
  }

  /** The board as `Bordbericht` in JSON: what changed after `vanaf`, or everything. @throws StoreUnavailable */
  async bord(
    identity: Identity,
    locatieId: string,
    vanaf: number | null,
  ): Promise<{ readonly json: string } | Geweigerd> {
    const lezer = await lezerVan(this.#deps.people, identity, locatieId);
    if (typeof lezer === 'string') return lezer;
    const bord = this.#bord(locatieId);
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
    const bord = this.#bord(locatieId);
    await bord.bron.bij();
    const gewijzigd = vanaf === null ? null : await bord.bron.sinds(vanaf);
    // Other roles are other rows and rights: the page asks again as who it is now.
    const volger = new Volger(bord, lezer, uitgang, () => uitgang.sluit());
    const stop = bord.bron.luister(volger);
    volger.gewijzigd(gewijzigd);
    if (gewijzigd?.length === 0) volger.tik();
    return { volger, stop };
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
  ): Promise<Cijferrapport | Geweigerd | 'geen-regio'> {
    const { people, figures, clock } = this.#deps;
    const locatie = people.locatie(locatieId);
    const persoon = locatie === null ? null : await people.find(locatie.id, identity);
    if (locatie === null || persoon === null || persoon.rollen.length === 0) return 'vreemd';
    const bekend = regio === null || locatie.vtOrganisaties.some(({ id }) => id === regio);
    const nu = clock.caseNow();
    const gevraagd = periode ?? kwartaalVan(datumVan(nu));
    return bekend ? figures.report(locatie, { periode: gevraagd, regio }, nu) : 'geen-regio';
  }

  /** One case as this reader may know it; null: there is no such case. @throws StoreUnavailable */
  async zaak(
    identity: Identity,
    locatieId: string,
    nummer: string,
  ): Promise<Zaakantwoord<Zaakpagina> | Geweigerd> {
    return this.#bijZaak(identity, locatieId, nummer, async (zaak, { persoon, locatie }, stream) => {
      const staat = await this.#deps.people.staat(locatieId);
      const bezorging = await bezorgingVan(this.#deps.ledger, stream, staat);
      return { ...zaakbeeld(zaak, persoon, locatie), bezorging };
    });
  }

  /** The flow chart with the way of this case; that it was read is kept first. @throws StoreUnavailable */
  async stroomschema(
    identity: Identity,
    locatieId: string,
    nummer: string,
  ): Promise<Zaakantwoord<Stroombeeld> | Geweigerd> {
    return this.#bijZaak(identity, locatieId, nummer, async (zaak, lezer, stream) => {
      const waarom = waaromScherm(zaak, lezer.persoon, lezer.locatie);
      await noteerLezen(this.#deps, stream, waarom, lezer);
      return stroombeeld(zaak, waarom);
    });
  }

  /** What is new since the last table, of every open case. @throws StoreUnavailable */
  async tafel(identity: Identity, locatieId: string): Promise<Tafelscherm | Geweigerd> {
    return this.#bijLocatie(identity, locatieId, async ({ locatie }, zaken) => {
      const sinds = ((await this.#deps.people.staat(locatieId))?.tafel ?? GEEN_TAFEL).gehoudenOp;
      return { sinds, zaken: opKlok(zaken).map((zaak) => tafelzaak(zaak, sinds, locatie)) };
    });
  }

  /** Every plandatum that is still to be handled. @throws StoreUnavailable */
  async plandata(identity: Identity, locatieId: string): Promise<Plandatabeeld | Geweigerd> {
    return this.#bijLocatie(identity, locatieId, async ({ locatie, persoon }, zaken) =>
      plandatabeeld(zaken, persoon, locatie, this.#deps.clock.caseNow()),
    );
  }

  /** Who has duty now and in the week to come; also for beheer, who keeps the roster. @throws StoreUnavailable */
  async piket(identity: Identity, locatieId: string): Promise<Piketscherm | Geweigerd> {
    const { people, clock } = this.#deps;
    const instellingen = people.locatie(locatieId);
    const persoon = instellingen === null ? null : await people.find(locatieId, identity);
    if (instellingen === null || persoon === null || persoon.rollen.length === 0) return 'vreemd';
    const staat = await people.staat(locatieId);
    const locatie = metToegelaten(instellingen, staat);
    const nu = clock.caseNow();
    return { ...piketscherm(locatie, staat, persoon, nu), komend: piketweek(locatie, staat, nu) };
  }

  /** The card about the duty that the chat shows when asked: taking over and giving back, or swapping. */
  async kaart(
    identity: Identity,
    locatieId: string,
    naam: 'piket' | 'rooster',
  ): Promise<ActionAnswer | Geweigerd> {
    const { people, clock } = this.#deps;
    const instellingen = people.locatie(locatieId);
    const persoon = instellingen === null ? null : await people.find(locatieId, identity);
    if (instellingen === null || persoon === null || persoon.rollen.length === 0) return 'vreemd';
    const staat = await people.staat(locatieId);
    const locatie = metToegelaten(instellingen, staat);
    const nu = clock.caseNow();
    const view =
      naam === 'piket'
        ? piketscherm(locatie, staat, persoon, nu)
        : roosterscherm(locatie, staat, persoon, nu);
    return cardAnswer(view, null);
  }

  /** A button of a card, pressed on the page: the same road as in the chat, answered with the same card. */
  async druk(
    identity: Identity,
    verb: string,
    data: Readonly<Record<string, unknown>>,
  ): Promise<ActionAnswer> {
    const place = {
      kind: 'personal',
      serviceUrl: '',
      conversationId: '',
      teamId: '',
      channelId: '',
    } as const;
    const sender = { ...identity, userId: '' };
    return this.#deps.inbox.action({ sender, place, cardActivityId: '', verb, data });
  }

  /** This process stored something at a location. */
  wek(locatieId: string): void {
    this.#borden.get(locatieId)?.bron.wek();
  }

  async #bijLocatie<T>(
    identity: Identity,
    locatieId: string,
    beeld: (lezer: Doer, zaken: readonly Zaak[]) => Promise<T>,
  ): Promise<T | Geweigerd> {
    const lezer = await lezerVan(this.#deps.people, identity, locatieId);
    if (typeof lezer === 'string') return lezer;
    const { bron } = this.#bord(locatieId);
    await bron.bij();
    return beeld(lezer, [...bron.zaken.values()]);
  }

  async #bijZaak<T>(
    identity: Identity,
    locatieId: string,
    nummer: string,
    beeld: (zaak: Zaak, lezer: Doer, stream: StreamId) => Promise<T>,
  ): Promise<Zaakantwoord<T> | Geweigerd> {
    const lezer = await lezerVan(this.#deps.people, identity, locatieId);
    if (typeof lezer === 'string') return lezer;
    const stream = zaakStream(`${locatieId}:${nummer}`);
    const zaak = stream === null ? null : (await this.#deps.zaken.read(stream)).state;
    const gevonden = stream === null || zaak === null ? null : await beeld(zaak, lezer, stream);
    return { beeld: gevonden };
  }

  #bord(locatieId: string): Bord {
    const bekend = this.#borden.get(locatieId);
    if (bekend !== undefined) return bekend;
    const { clock } = this.#deps;
    const bord = { bron: new Bordbron(locatieId, this.#deps), rijen: new Rijen(), clock };
    this.#borden.set(locatieId, bord);
    return bord;
  }
}
