import { StoreUnavailable } from '../../src/app/ports/store.ts';
import type { Intake, IntakeMessage, IntakeResult } from '../../src/app/usecases/intake-port.ts';

type Known = {
  readonly zaakId: string;
  readonly locatie: string;
  readonly berichtNr: number;
  readonly hash: string;
};
export type Report = { readonly locatie: string; readonly bron: string; readonly errors: number };

/** The intake of the contract on a Map: dedupe over locations, order and content of messages; no cases. */
export class MemoryIntake implements Intake {
  readonly received: IntakeMessage[] = [];
  readonly reports: Report[] = [];
  /** Redis away: nothing can be stored, nobody can be told. */
  away = false;
  /** What the next message that changes a case comes to, when a case would find its times contradictory. */
  contradicts: readonly string[] = [];
  readonly #known = new Map<string, Known>();

  async receive(message: IntakeMessage): Promise<IntakeResult> {
    if (this.away) throw new StoreUnavailable(true);
    this.received.push(message);
    const { bron, bronId, berichtNr } = message.message;
    const key = `${bron} ${bronId}`;
    const known = this.#known.get(key);
    if (known === undefined) {
      if (!message.complete) return { kind: 'onvolledig' };
      const zaakId = `${message.locatie}:OF-26-${String(this.#known.size + 1).padStart(4, '0')}`;
      this.#known.set(key, { zaakId, locatie: message.locatie, berichtNr, hash: message.contentHash });
      return { kind: 'aangemaakt', zaakId };
    }
    const { zaakId } = known;
    if (known.locatie !== message.locatie) return { kind: 'andere-locatie' };
    if (berichtNr < known.berichtNr) return { kind: 'achterhaald', zaakId };
    if (berichtNr === known.berichtNr) {
      return known.hash === message.contentHash ? { kind: 'bestond-al', zaakId } : { kind: 'andere-inhoud' };
    }
    if (this.contradicts.length > 0) return { kind: 'strijdig', paden: this.contradicts };
    this.#known.set(key, { ...known, berichtNr, hash: message.contentHash });
    return { kind: 'bijgewerkt', zaakId };
  }

  async reportRefused(locatie: string, bron: string, errors: number): Promise<void> {
    if (this.away) throw new StoreUnavailable(true);
    this.reports.push({ locatie, bron, errors });
  }
}
