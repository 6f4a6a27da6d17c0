import type { Locatie, LocatiePersoon } from '../../domain/instellingen/locatie.ts';
import type { Dienst } from '../../domain/locatie/dienst.ts';
import { dienstVan, persoonVan } from '../../domain/locatie/dienst.ts';
import type { LocatieStaat } from '../../domain/locatie/staat.ts';
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

  /** The person behind a Teams identity at a location; null for a stranger. */
  find(locatie: string, identity: Identity): Persoon | null {
    const bekend = this.#locaties.get(locatie);
    return bekend === undefined ? null : persoonVan(bekend, identity);
  }

  /** Locations where this identity is somebody. */
  locatiesOf(identity: Identity): readonly Locatie[] {
    return [...this.#locaties.values()].filter((locatie) => persoonVan(locatie, identity) !== null);
  }

  async dienst(locatie: Locatie, houder: Rolhouder, nu: Tijdstip): Promise<Dienst> {
    return dienstVan(locatie, await this.staat(locatie.id), houder, nu);
  }

  persoon(locatie: string, persoonId: string): LocatiePersoon | null {
    return this.#locaties.get(locatie)?.personen.find(({ id }) => id === persoonId) ?? null;
  }
}
