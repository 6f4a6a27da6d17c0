import { createHash } from 'node:crypto';
import type { Uitgaand } from '../../domain/afgeleid/uitgaand.ts';
import { uitgaandeMeldingen } from '../../domain/afgeleid/uitgaand.ts';
import type { Locatie } from '../../domain/instellingen/locatie.ts';
import { naarIso } from '../../domain/termijnen/tijdstip.ts';
import type { Zaak } from '../../domain/zaak/zaak.ts';
import type { Log } from '../logging/log.ts';
import type { Metrics } from '../metrics/metrics.ts';
import type { Delivery, Ledger } from '../ports/ledger.ts';
import type { StreamId } from '../ports/store.ts';
import type { Webhooks } from '../ports/webhooks.ts';
import type { ZaakStreams } from '../streams/zaak-streams.ts';
import { backOff, MAX_ATTEMPTS } from '../sync/back-off.ts';
import { newDelivery } from '../sync/new-delivery.ts';
import type { SyncResult } from '../sync/sync-result.ts';
import { outgoingId } from './outgoing-ids.ts';

const RECEIVER = 'uitgaand';

export type OutgoingDeps = {
  readonly zaken: ZaakStreams;
  readonly ledger: Ledger;
  readonly webhooks: Webhooks;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly wall: () => number;
  readonly random: () => number;
};

/** Tells one system one thing, at least once, always under the same message id. */
export class Outgoing {
  readonly #deps: OutgoingDeps;

  constructor(deps: OutgoingDeps) {
    this.#deps = deps;
  }

  async run(stream: StreamId, id: string, locatie: Locatie): Promise<SyncResult> {
    const { ledger, wall } = this.#deps;
    const found = await this.#find(stream, id, locatie);
    if (found === null) return { kind: 'done' };
    const entry = (await ledger.read(stream, id))[RECEIVER];
    if (entry?.sent === 'sent' || entry?.status === 'parked') return { kind: 'done' };
    const before = entry ?? newDelivery(wall());
    const message = messageOf(found.zaak, found.melding, found.target);
    const result = await this.#deps.webhooks.send(locatie.id, found.target, message);
    this.#deps.metrics.teamsCall('webhook', result.kind);
    if (result.kind === 'sent') {
      const firstSentAt = wall();
      await ledger.write(stream, id, RECEIVER, { ...before, sent: 'sent', failure: '', firstSentAt });
      return { kind: 'done' };
    }
    const attempts = before.attempts + 1;
    const over = result.kind === 'refused' || attempts >= MAX_ATTEMPTS;
    const failed: Delivery = { ...before, attempts, failure: result.code, changedAt: wall() };
    await ledger.write(stream, id, RECEIVER, over ? { ...failed, status: 'parked' } : failed);
    if (over) {
      this.#deps.log.error({ locatie: locatie.id, code: result.code }, 'an outgoing event was given up');
      return { kind: 'done' };
    }
    const afterMs = result.kind === 'retryable' ? result.afterMs : null;
    return { kind: 'again', ms: afterMs ?? backOff(attempts, this.#deps.random()), counted: true };
  }

  async #find(
    stream: StreamId,
    id: string,
    locatie: Locatie,
  ): Promise<{ readonly zaak: Zaak; readonly melding: Uitgaand; readonly target: string } | null> {
    const { state } = await this.#deps.zaken.read(stream);
    if (state === null) return null;
    const meldingen = uitgaandeMeldingen(state);
    const target = locatie.uitgaand.find((t) => id.startsWith(outgoingId(t.id, '')));
    const melding = meldingen.find((m) => target !== undefined && id === outgoingId(target.id, m.id));
    return target === undefined || melding === undefined ? null : { zaak: state, melding, target: target.id };
  }
}

/** Case number, type and time; no content (contract). */
function messageOf(zaak: Zaak, melding: Uitgaand, target: string): { id: string; body: string } {
  const name = `${zaak.zaakId} ${target} ${melding.id}`;
  const id = `msg_${createHash('sha256').update(name).digest('hex').slice(0, 32)}`;
  const data = { zaak: zaak.nummer, zaakId: zaak.zaakId, locatie: zaak.locatie, oefening: zaak.oefening };
  return { id, body: JSON.stringify({ type: melding.soort, timestamp: naarIso(melding.op), data }) };
}
