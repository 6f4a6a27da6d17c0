import type { Locatie } from '../../domain/instellingen/locatie.ts';
import type { Noodlijst } from '../../domain/noodlijst/noodlijst.ts';
import { UUR } from '../../domain/termijnen/tijdstip.ts';
import type { TellDeps } from '../auditor/tell-trouble.ts';
import { tellTrouble } from '../auditor/tell-trouble.ts';
import { describeError } from '../logging/describe-error.ts';
import type { Metrics } from '../metrics/metrics.ts';
import type { Locaties } from '../people/people.ts';
import type { Lease } from '../ports/lease.ts';
import type { Noodmap } from '../ports/noodmap.ts';
import type { Pager } from '../ports/pager.ts';
import type { Noodbron } from './maak.ts';
import { maakNoodlijst } from './maak.ts';
import { noodpagina } from './pagina.ts';
import { noodtekst, noodtitel } from './tekst.ts';

/** Wall-clock ms that one replica has the list to itself: a little less than the minute in which all look again. */
const BEURT = 50_000;
/** Wall-clock ms that it is known that the list of an hour was brought somewhere. */
const KLAAR = 2 * UUR;

export type NoodDeps = TellDeps &
  Noodbron & {
    readonly instellingen: Locaties;
    /** Null: this installation keeps no files. */
    readonly noodmap: Noodmap | null;
    readonly pager: Pager;
    readonly lease: Lease;
    readonly metrics: Metrics;
  };

/** One place that the list goes to. `naam` is part of a key in Redis: never an address. */
type Weg = { readonly naam: string; readonly breng: (lijst: Noodlijst, uur: number) => Promise<void> };

/** The emergency list did not get where it should: a fixed word, for the log. */
class NietGebracht extends Error {
  readonly code: string;

  constructor(code: string) {
    super('the mail was not taken');
    this.name = 'NietGebracht';
    this.code = code;
  }
}

/**
 * The emergency list of every location, fresh every hour of the case clock, in a folder and by mail. Each minute every
 * replica looks whether that of this hour is everywhere; one of them makes it. A place that cannot be reached is told to
 * KPC and beheer and tried again, by another replica first.
 */
export class Noodlijsten {
  readonly #deps: NoodDeps;
  /** Locations whose turn this replica leaves to another once, because it failed. */
  readonly #laatEenAnder = new Set<string>();

  constructor(deps: NoodDeps) {
    this.#deps = deps;
  }

  /** For each minute; idempotent. */
  async run(): Promise<void> {
    for (const locatie of this.#deps.instellingen.values()) {
      try {
        await this.#ververs(locatie);
      } catch (error) {
        await this.#mislukt(locatie, 'lijst', error).catch(() => undefined);
      }
    }
  }

  async #ververs(locatie: Locatie): Promise<void> {
    const { lease, clock, metrics } = this.#deps;
    const wegen = this.#wegen(locatie);
    if (wegen.length === 0) return;
    const uur = Math.floor(clock.caseNow() / UUR);
    const nog = await this.#nogNiet(locatie, wegen, uur);
    metrics.emergencyList(locatie.id, nog.length === 0);
    const gafVoorrang = this.#laatEenAnder.delete(locatie.id);
    if (nog.length === 0 || gafVoorrang) return;
    if (!(await lease.take(`noodlijst:${locatie.id}`, BEURT))) return;
    const lijst = await maakNoodlijst(this.#deps, locatie, clock.caseNow());
    const gelukt = await Promise.all(nog.map((weg) => this.#breng(locatie, weg, lijst, uur)));
    if (!gelukt.every(Boolean)) return;
    metrics.emergencyList(locatie.id, true);
    await tellTrouble(this.#deps, locatie, ['noodlijst-oud'], []);
  }

  async #breng(locatie: Locatie, { naam, breng }: Weg, lijst: Noodlijst, uur: number): Promise<boolean> {
    try {
      await breng(lijst, uur);
      await this.#deps.lease.take(klaar(locatie, naam, uur), KLAAR);
      return true;
    } catch (error) {
      await this.#mislukt(locatie, naam, error);
      return false;
    }
  }

  async #mislukt(locatie: Locatie, weg: string, error: unknown): Promise<void> {
    const { log, metrics } = this.#deps;
    this.#laatEenAnder.add(locatie.id);
    metrics.emergencyList(locatie.id, false);
    metrics.emergencyListFailed(weg.split('-')[0] ?? weg);
    log.error(
      { locatie: locatie.id, what: weg, error: describeError(error) },
      'the emergency list could not be refreshed',
    );
    await tellTrouble(this.#deps, locatie, ['noodlijst-oud'], ['noodlijst-oud']);
  }

  async #nogNiet(locatie: Locatie, wegen: readonly Weg[], uur: number): Promise<readonly Weg[]> {
    const er = await Promise.all(wegen.map(({ naam }) => this.#deps.lease.held(klaar(locatie, naam, uur))));
    return wegen.filter((_, plek) => er[plek] !== true);
  }

  #wegen({ id, noodlijstAan }: Locatie): readonly Weg[] {
    const { noodmap } = this.#deps;
    const map: readonly Weg[] =
      noodmap === null
        ? []
        : [
            {
              naam: 'map',
              breng: (lijst) => noodmap.write(id, { html: noodpagina(lijst), tekst: noodtekst(lijst) }),
            },
          ];
    return [
      ...map,
      ...noodlijstAan.map((adres, nr) => ({
        naam: `mail-${nr + 1}`,
        breng: (lijst: Noodlijst, uur: number) =>
          this.#mail(adres, `noodlijst-${id}-${nr + 1}-${uur}`, lijst),
      })),
    ];
  }

  /** A lost answer counts as sent: a second mail each minute would hide the one that matters. */
  async #mail(adres: string, id: string, lijst: Noodlijst): Promise<void> {
    const { pager, metrics } = this.#deps;
    const bericht = { id, kanaal: 'e-mail', adres, link: null } as const;
    const uitkomst = await pager.send({ ...bericht, onderwerp: noodtitel(lijst), tekst: noodtekst(lijst) });
    metrics.outsideCall('e-mail', uitkomst.kind);
    if (uitkomst.kind === 'retryable' || uitkomst.kind === 'refused') throw new NietGebracht(uitkomst.code);
  }
}

/** Names that the list of an hour was brought somewhere. */
const klaar = ({ id }: Locatie, weg: string, uur: number): string => `noodlijst-klaar:${id}.${uur}.${weg}`;
