import { createHash, timingSafeEqual } from 'node:crypto';
import type { Agendaregel } from '../../domain/afgeleid/agendabeeld.ts';
import { agendaregels } from '../../domain/afgeleid/agendabeeld.ts';
import type { AgendaadresCommand } from '../../domain/locatie/agenda-adres.ts';
import { metToegelaten } from '../../domain/locatie/toegelaten.ts';
import type { People } from '../people/people.ts';
import type { Clock } from '../ports/clock.ts';
import type { Identity } from '../ports/directory.ts';
import type { Ids } from '../ports/ids.ts';
import type { LocatieStreams } from '../streams/locatie-streams.ts';
import { locatieStream } from '../streams/locatie-streams.ts';
import type { Agendastand } from './bericht.ts';
import type { Borden } from './borden.ts';
import type { Bezoeker, Geweigerd } from './lezer.ts';
import { lezerVan } from './lezer.ts';

export type AgendasDeps = {
  readonly people: People;
  readonly locaties: LocatieStreams;
  readonly clock: Clock;
  readonly ids: Ids;
};

/** Location and secret; neither has a dot. */
const ADRES = /^([a-z0-9-]{2,40})\.([A-Za-z0-9_-]{2,200})$/;

function afdrukVan(geheim: string): string {
  return createHash('sha256').update(geheim).digest('base64url');
}

function isGelijk(een: string, ander: string): boolean {
  return een.length === ander.length && timingSafeEqual(Buffer.from(een), Buffer.from(ander));
}

/**
 * Calendars that follow somebody's plandata. The address is the only proof there is, because a calendar program
 * cannot sign in: it holds 256 bits of chance, is shown once, is kept as a fingerprint, and ends when it is
 * withdrawn, replaced, or the person has no role here any more.
 */
export class Agendas {
  readonly #deps: AgendasDeps;
  readonly #borden: Borden;

  constructor(deps: AgendasDeps, borden: Borden) {
    this.#deps = deps;
    this.#borden = borden;
  }

  async stand(identity: Identity, locatieId: string): Promise<Agendastand | Geweigerd> {
    const lezer = await lezerVan(this.#deps.people, identity, locatieId);
    if (typeof lezer === 'string') return lezer;
    return { sinds: lezer.staat?.agendaadressen[lezer.persoon.persoonId]?.op ?? null };
  }

  /** A new address; the one before holds no longer. @throws StoreUnavailable */
  async geef(identity: Identity, locatieId: string): Promise<{ readonly adres: string } | Geweigerd> {
    const lezer = await lezerVan(this.#deps.people, identity, locatieId);
    if (typeof lezer === 'string') return lezer;
    const geheim = `${this.#deps.ids.token()}${this.#deps.ids.token()}`;
    await this.#doe(lezer, { type: 'geef-agendaadres', afdruk: afdrukVan(geheim) });
    return { adres: `${locatieId}.${geheim}` };
  }

  /** @throws StoreUnavailable */
  async trekIn(identity: Identity, locatieId: string): Promise<Agendastand | Geweigerd> {
    const lezer = await lezerVan(this.#deps.people, identity, locatieId);
    if (typeof lezer === 'string') return lezer;
    await this.#doe(lezer, { type: 'trek-agendaadres-in' });
    return { sinds: null };
  }

  /** What the calendar at this address shows; null: there is no such address (any more). @throws StoreUnavailable */
  async lees(adres: string): Promise<readonly Agendaregel[] | null> {
    const [, locatieId = '', geheim = ''] = ADRES.exec(adres) ?? [];
    const instellingen = this.#deps.people.locatie(locatieId);
    if (instellingen === null) return null;
    const staat = await this.#deps.people.staat(locatieId);
    const afdruk = afdrukVan(geheim);
    const [persoonId] =
      Object.entries(staat?.agendaadressen ?? {}).find(([, een]) => isGelijk(een.afdruk, afdruk)) ?? [];
    const persoon = metToegelaten(instellingen, staat).personen.find(({ id }) => id === persoonId);
    const rollen = persoon?.rollen.filter(({ rol }) => rol !== 'beheer') ?? [];
    if (persoon === undefined || rollen.length === 0) return null;
    const { bron } = this.#borden.van(locatieId);
    await bron.bij();
    return agendaregels(bron.zaken.values(), { soort: 'persoon', persoonId: persoon.id, rollen });
  }

  async #doe({ locatie, persoon }: Bezoeker, command: AgendaadresCommand): Promise<void> {
    const { locaties, clock, ids } = this.#deps;
    const om = { nu: clock.caseNow(), actor: persoon, wieMagKoppelen: locatie.wieMagKoppelen };
    await locaties.execute(locatieStream(locatie.id), { command, om }, `agenda:${ids.token()}`);
  }
}
