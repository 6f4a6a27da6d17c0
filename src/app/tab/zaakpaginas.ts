import { gelezenGroepen, gelezenOpPagina } from '../../domain/afgeleid/gelezen.ts';
import { waaromScherm } from '../../domain/afgeleid/schermen/zaakschermen.ts';
import type { Stroombeeld } from '../../domain/afgeleid/views/zaakbeeld.ts';
import { stroombeeld, zaakbeeld } from '../../domain/afgeleid/zaakbeeld.ts';
import type { Zaak } from '../../domain/zaak/zaak.ts';
import type { Dossierbestanden, DossierDeps } from '../dossier/uitvoeren.ts';
import { voerDossierUit } from '../dossier/uitvoeren.ts';
import { noteerLezen } from '../inbox/noteer-lezen.ts';
import type { Log } from '../logging/log.ts';
import type { People } from '../people/people.ts';
import type { Identity } from '../ports/directory.ts';
import type { StreamId } from '../ports/store.ts';
import { zaakStream } from '../streams/zaak-streams.ts';
import type { Zaakpagina } from './bericht.ts';
import { bezorgingVan } from './bezorging.ts';
import type { Bezoeker, Geweigerd } from './lezer.ts';
import { lezerVan } from './lezer.ts';

export type ZaakpaginasDeps = DossierDeps & {
  readonly people: People;
  readonly log: Log;
};

/** What was asked about a case; null: there is no such case. */
export type Zaakantwoord<T> = { readonly beeld: T | null };

/** Pages about one case, for who may look at this location. */
export class Zaakpaginas {
  readonly #deps: ZaakpaginasDeps;

  constructor(deps: ZaakpaginasDeps) {
    this.#deps = deps;
  }

  /**
   * One case as this reader may know it; that it was read is kept first. Null: there is no such case.
   *
   * @throws StoreUnavailable
   */
  async zaak(
    identity: Identity,
    locatieId: string,
    nummer: string,
  ): Promise<Zaakantwoord<Zaakpagina> | Geweigerd> {
    return this.#bij(identity, locatieId, nummer, async (zaak, { persoon, locatie, staat }, stream) => {
      const bezorging = await bezorgingVan(this.#deps.ledger, stream, staat);
      const beeld = zaakbeeld(zaak, persoon, locatie);
      await noteerLezen(this.#deps, zaak, gelezenOpPagina(beeld, persoon), { persoon, locatie });
      return { ...beeld, bezorging };
    });
  }

  /** The flow chart with the way of this case; that it was read is kept first. @throws StoreUnavailable */
  async stroomschema(
    identity: Identity,
    locatieId: string,
    nummer: string,
  ): Promise<Zaakantwoord<Stroombeeld> | Geweigerd> {
    return this.#bij(identity, locatieId, nummer, async (zaak, lezer) => {
      const waarom = waaromScherm(zaak, lezer.persoon, lezer.locatie);
      await noteerLezen(this.#deps, zaak, gelezenGroepen(waarom, lezer.persoon), lezer);
      return stroombeeld(zaak, waarom);
    });
  }

  /** The whole case to take along, for KPC and OvJ: kept in the case that they did. @throws StoreUnavailable */
  async dossier(
    identity: Identity,
    locatieId: string,
    nummer: string,
  ): Promise<Zaakantwoord<Dossierbestanden> | Geweigerd | 'geen-recht'> {
    const lezer = await lezerVan(this.#deps.people, identity, locatieId);
    if (typeof lezer === 'string') return lezer;
    const stream = zaakStream(`${locatieId}:${nummer}`);
    if (stream === null) return { beeld: null };
    const bestanden = await voerDossierUit(this.#deps, stream, { ...lezer, langs: 'pagina' });
    return bestanden === 'geen-recht' ? bestanden : { beeld: bestanden };
  }

  async #bij<T>(
    identity: Identity,
    locatieId: string,
    nummer: string,
    beeld: (zaak: Zaak, lezer: Bezoeker, stream: StreamId) => Promise<T>,
  ): Promise<Zaakantwoord<T> | Geweigerd> {
    const lezer = await lezerVan(this.#deps.people, identity, locatieId);
    if (typeof lezer === 'string') return lezer;
    const stream = zaakStream(`${locatieId}:${nummer}`);
    const zaak = stream === null ? null : (await this.#deps.zaken.read(stream)).state;
    const gevonden = stream === null || zaak === null ? null : await beeld(zaak, lezer, stream);
    return { beeld: gevonden };
  }
}
