import type { Locatie } from '../../domain/instellingen/locatie.ts';
import type { Tijdstip } from '../../domain/termijnen/tijdstip.ts';
import type { ZaakCommand } from '../../domain/zaak/commands.ts';
import type { Metrics } from '../metrics/metrics.ts';
import type { People } from '../people/people.ts';
import type { Clock } from '../ports/clock.ts';
import type { Ids } from '../ports/ids.ts';
import type { SourceClaim, Store } from '../ports/store.ts';
import type { ZaakStreams } from '../streams/zaak-streams.ts';
import { zaakStream } from '../streams/zaak-streams.ts';
import type { Intake, IntakeMessage, IntakeResult } from './intake-port.ts';
import { beginBij, claimNumber } from './nieuwe-zaak.ts';
import type { RefusedMessages } from './refused-messages.ts';

export type IntakeDeps = {
  readonly store: Store;
  readonly zaken: ZaakStreams;
  readonly refused: RefusedMessages;
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
    const claim = known ?? (await claimNumber(this.#deps, locatie, bron, bronId));
    const nu = known === null ? claim : await this.#current(claim);
    if (claim.locatie !== message.locatie && nu.locatie !== message.locatie)
      return { kind: 'andere-locatie' };
    return this.#apply(nu, message);
  }

  async reportRefused(locatieId: string, bron: string, aantalFouten: number): Promise<void> {
    await this.#deps.refused.report(locatieId, bron, aantalFouten);
  }

  /** Where the case lives now: a case that was moved to another location gets its messages there. */
  async #current(claim: SourceClaim): Promise<SourceClaim> {
    const stream = zaakStream(claim.zaakId);
    const naar =
      stream === null ? null : ((await this.#deps.zaken.read(stream)).state?.verplaatstNaar ?? null);
    return naar === null ? claim : this.#current(naar);
  }

  async #apply(claim: SourceClaim, message: IntakeMessage): Promise<IntakeResult> {
    const locatie = this.#deps.people.locatie(claim.locatie);
    if (locatie === null) throw new Error('a case of a location without settings');
    const stream = zaakStream(claim.zaakId);
    if (stream === null) throw new Error('a source is tied to no valid case');
    const before = (await this.#deps.zaken.read(stream)).state;
    const { berichtNr, bron } = message.message;
    const achterhaald = before !== null && berichtNr < before.melding.berichtNr;
    const om = {
      nu: this.#deps.clock.caseNow(),
      actor: message.door ?? ({ soort: 'bron', bron } as const),
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
    if (outcome.kind === 'refused') {
      // Moved while this message was under way: it belongs with the case where it lives now.
      const naar = outcome.snapshot.state?.verplaatstNaar ?? null;
      return outcome.afwijzing.code === 'verplaatst' && naar !== null
        ? this.#apply(naar, message)
        : refusal(outcome.afwijzing);
    }
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

function meldVan(locatie: Locatie, claim: SourceClaim, message: IntakeMessage, nu: Tijdstip): ZaakCommand {
  return {
    type: 'meld',
    message: message.message,
    complete: message.complete,
    inhoudHash: message.contentHash,
    oefening: message.oefening || locatie.oefening,
    nieuw: beginBij(locatie, claim, message.message.vtRegios, nu),
  };
}
