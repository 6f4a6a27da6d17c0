import type { Locatie } from '../../domain/instellingen/locatie.ts';
import { standaardVt } from '../../domain/instellingen/standaard-vt.ts';
import { zaakinstellingenVan } from '../../domain/instellingen/zaakinstellingen.ts';
import type { Tijdstip } from '../../domain/termijnen/tijdstip.ts';
import { inAmsterdam } from '../../domain/termijnen/tijdstip.ts';
import type { ZaakCommand } from '../../domain/zaak/commands.ts';
import type { Metrics } from '../metrics/metrics.ts';
import type { People } from '../people/people.ts';
import type { Clock } from '../ports/clock.ts';
import type { Ids } from '../ports/ids.ts';
import type { SourceClaim, Store } from '../ports/store.ts';
import type { LocatieStreams } from '../streams/locatie-streams.ts';
import { locatieStream } from '../streams/locatie-streams.ts';
import type { ZaakStreams } from '../streams/zaak-streams.ts';
import { zaakStream } from '../streams/zaak-streams.ts';
import type { Intake, IntakeMessage, IntakeResult } from './intake-port.ts';

export type IntakeDeps = {
  readonly store: Store;
  readonly zaken: ZaakStreams;
  readonly locaties: LocatieStreams;
  readonly people: People;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly metrics: Metrics;
};

/** Takes cases in from sources: one zaak for one number of a source, over all locations (contract). */
export class IntakeUseCase implements Intake {
  readonly #deps: IntakeDeps;

  constructor(deps: IntakeDeps) {
    this.#deps = deps;
  }

  async receive(message: IntakeMessage): Promise<IntakeResult> {
    const locatie = this.#deps.people.locatie(message.locatie);
    if (locatie === null) throw new Error('intake for an unknown location');
    const { bron, bronId } = message.message;
    const known = await this.#deps.store.findSource(bron, bronId);
    if (known === null && !message.complete) return { kind: 'onvolledig' };
    const claim = known ?? (await this.#claim(locatie, bron, bronId));
    if (claim.locatie !== message.locatie) return { kind: 'andere-locatie' };
    return this.#apply(locatie, claim, message);
  }

  async reportRefused(locatieId: string, bron: string, aantalFouten: number): Promise<void> {
    const locatie = this.#deps.people.locatie(locatieId);
    if (locatie === null) throw new Error('refused message for an unknown location');
    const om = {
      nu: this.#deps.clock.caseNow(),
      actor: { soort: 'bron', bron } as const,
      wieMagKoppelen: locatie.wieMagKoppelen,
    };
    const command = { type: 'meld-geweigerd', bron, aantalFouten } as const;
    const id = `geweigerd:${this.#deps.ids.token()}`;
    await this.#deps.locaties.execute(locatieStream(locatieId), { command, om }, id);
  }

  /** A number for a new case, tied to the source's own before anything is stored: a retry resumes it. */
  async #claim(locatie: Locatie, bron: string, bronId: string): Promise<SourceClaim> {
    const jaar = String(inAmsterdam(this.#deps.clock.caseNow()).year % 100).padStart(2, '0');
    const volg = await this.#deps.store.nextNumber(locatie.id, jaar);
    const nummer = `${locatie.nummerPrefix}-${jaar}-${String(volg).padStart(4, '0')}`;
    const zaakId = `${locatie.id}:${nummer}`;
    return this.#deps.store.claimSource(bron, bronId, { zaakId, locatie: locatie.id });
  }

  async #apply(locatie: Locatie, claim: SourceClaim, message: IntakeMessage): Promise<IntakeResult> {
    const stream = zaakStream(claim.zaakId);
    if (stream === null) throw new Error('a source is tied to no valid case');
    const before = (await this.#deps.zaken.read(stream)).state;
    const { berichtNr, bron } = message.message;
    const achterhaald = before !== null && berichtNr < before.melding.berichtNr;
    const om = {
      nu: this.#deps.clock.caseNow(),
      actor: { soort: 'bron', bron } as const,
      vtOrganisaties: locatie.vtOrganisaties.map(({ id }) => id),
    };
    const id = `meld:${berichtNr}:${message.contentHash}`;
    const outcome = await this.#deps.zaken.execute(
      stream,
      { command: meldVan(locatie, claim, message, om.nu), om },
      id,
    );
    this.#deps.metrics.commandHandled('meld', outcome.kind);
    const { zaakId } = claim;
    if (outcome.kind === 'refused') return refusal(outcome.afwijzing);
    if (outcome.kind === 'unchanged') return { kind: achterhaald ? 'achterhaald' : 'bestond-al', zaakId };
    if (outcome.duplicate) return { kind: 'bestond-al', zaakId };
    return { kind: before === null ? 'aangemaakt' : 'bijgewerkt', zaakId };
  }
}

function refusal(afwijzing: { readonly code: string; readonly paden?: readonly string[] }): IntakeResult {
  switch (afwijzing.code) {
    case 'andere-inhoud':
    case 'onvolledig':
      return { kind: afwijzing.code };
    case 'strijdig':
      return { kind: 'strijdig', paden: afwijzing.paden ?? [] };
    default:
      throw new Error(`intake refused with ${afwijzing.code}`);
  }
}

/** VT organisations asked: those the message names and the location knows, else the location's default. */
function regiosVan(
  locatie: Locatie,
  genoemd: readonly string[] | undefined,
  nu: Tijdstip,
): readonly string[] {
  const bekend = (genoemd ?? []).filter((id) => locatie.vtOrganisaties.some((vt) => vt.id === id));
  if (bekend.length > 0) return bekend;
  const standaard = standaardVt(locatie, nu);
  return standaard === null ? [] : [standaard.id];
}

function meldVan(locatie: Locatie, claim: SourceClaim, message: IntakeMessage, nu: Tijdstip): ZaakCommand {
  return {
    type: 'meld',
    message: message.message,
    complete: message.complete,
    inhoudHash: message.contentHash,
    oefening: message.oefening || locatie.oefening,
    nieuw: {
      zaakId: claim.zaakId,
      nummer: claim.zaakId.slice(locatie.id.length + 1),
      locatie: locatie.id,
      instellingen: zaakinstellingenVan(locatie),
      vtRegios: regiosVan(locatie, message.message.vtRegios, nu),
    },
  };
}
