import type { Locatie, LocatiePersoon } from '../../domain/instellingen/locatie.ts';
import type { Dienst } from '../../domain/locatie/dienst.ts';
import { dienstVan, heleRol, persoonVan, volgendeVan } from '../../domain/locatie/dienst.ts';
import type { LocatieStaat } from '../../domain/locatie/staat.ts';
import { metToegelaten } from '../../domain/locatie/toegelaten.ts';
import type { Rol } from '../../domain/rollen.ts';
import type { Tijdstip } from '../../domain/termijnen/tijdstip.ts';
import type { Persoon, Rolhouder } from '../../domain/zaak/wie.ts';
import type { Identity } from '../ports/directory.ts';
import type { LocatieStreams } from '../streams/locatie-streams.ts';
import { locatieStream } from '../streams/locatie-streams.ts';

/** Live settings by location id. */
export type Locaties = ReadonlyMap<string, Locatie>;

/** Who is who and who is on duty, from live settings and what was changed in Teams. */
export class People {
  readonly #locaties: Locaties;
  readonly #streams: LocatieStreams;

  constructor(locaties: Locaties, streams: LocatieStreams) {
    this.#locaties = locaties;
    this.#streams = streams;
  }

  locatie(id: string): Locatie | null {
    return this.#locaties.get(id) ?? null;
  }

  all(): readonly Locatie[] {
    return [...this.#locaties.values()];
  }

  async staat(locatie: string): Promise<LocatieStaat | null> {
    return (await this.#streams.read(locatieStream(locatie))).state;
  }

  /**
   * The person behind a Teams identity at a location, from settings and from who was let in; null for a stranger.
   *
   * @param nodig roles of which one is enough: when the settings give it, nothing is read
   */
  async find(locatie: string, identity: Identity, nodig: readonly Rol[] = []): Promise<Persoon | null> {
    const instellingen = this.#locaties.get(locatie);
    if (instellingen === undefined) return null;
    const vast = persoonVan(instellingen, identity);
    if (vast?.rollen.some(({ rol }) => nodig.includes(rol)) === true) return vast;
    return persoonVan(metToegelaten(instellingen, await this.staat(locatie)), identity);
  }

  /** {@link find} for who presses a button of a case, from a reading that a rush of presses shares. */
  async presser(locatie: string, identity: Identity): Promise<Persoon | null> {
    const instellingen = this.#locaties.get(locatie);
    if (instellingen === undefined) return null;
    const { state } = await this.#streams.recent(locatieStream(locatie));
    // Only by what is stored now is somebody told that nobody knows them.
    return persoonVan(metToegelaten(instellingen, state), identity) ?? this.find(locatie, identity);
  }

  /** Locations where this identity is somebody; who was let in counts for who is in no settings at all. */
  async locatiesOf(identity: Identity): Promise<readonly Locatie[]> {
    const vast = this.all().filter((locatie) => persoonVan(locatie, identity) !== null);
    if (vast.length > 0) return vast;
    const toegelaten = await Promise.all(
      this.all().map(async (locatie) => ((await this.find(locatie.id, identity)) === null ? [] : [locatie])),
    );
    return toegelaten.flat();
  }

  /** Every account that is somebody at any location: by the settings, let in, or linked. */
  async identities(): Promise<readonly Identity[]> {
    const alle = await Promise.all(
      this.all().map(async (locatie) => metToegelaten(locatie, await this.staat(locatie.id)).personen),
    );
    return alle.flat().flatMap(({ identiteiten }) => identiteiten);
  }

  async dienst(locatie: Locatie, houder: Rolhouder, nu: Tijdstip): Promise<Dienst> {
    const staat = await this.staat(locatie.id);
    return dienstVan(metToegelaten(locatie, staat), staat, houder, nu);
  }

  /** People of a role besides who has the duty: who is next, or everybody. */
  async besides(
    locatie: Locatie,
    houder: Rolhouder,
    wie: 'volgende' | 'hele-rol',
    nu: Tijdstip,
  ): Promise<readonly LocatiePersoon[]> {
    const staat = await this.staat(locatie.id);
    const allen = metToegelaten(locatie, staat);
    return wie === 'volgende' ? volgendeVan(allen, staat, houder, nu) : heleRol(allen, houder);
  }

  /** Everything that is known of one person of a location. */
  async persoon(locatie: Locatie, persoonId: string): Promise<LocatiePersoon | null> {
    const { personen } = metToegelaten(locatie, await this.staat(locatie.id));
    return personen.find(({ id }) => id === persoonId) ?? null;
  }
}
