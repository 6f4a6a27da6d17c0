import { Webhook } from 'standardwebhooks';
import type { Anchors } from '../../app/ports/anchors.ts';
import { ankerhash } from '../../app/register/ankeren.ts';
import { naarIso } from '../../domain/termijnen/tijdstip.ts';
import { addLine } from './anchor-file.ts';

/** ms for one call. */
const TIMEOUT = 10_000;

export type AnchorSettings = {
  /** Path of a file; absent: none. */
  readonly bestand: string | undefined;
  /** Address of a system that keeps lines, with the key `whsec_…` that signs them; absent: none. */
  readonly webhook: { readonly url: string; readonly sleutel: string } | undefined;
  /** Wall clock, ms. */
  readonly wall: () => number;
};

/** A file that only grows, and a signed webhook (Standard Webhooks): those that the settings name. */
export class AnchorPlaces implements Anchors {
  readonly places: number;
  readonly #settings: AnchorSettings;

  constructor(settings: AnchorSettings) {
    this.#settings = settings;
    this.places = [settings.bestand, settings.webhook].filter((place) => place !== undefined).length;
  }

  async write(line: string): Promise<void> {
    const { bestand, webhook } = this.#settings;
    if (bestand !== undefined) await addLine(bestand, line);
    if (webhook !== undefined) await this.#send(webhook, line);
  }

  async #send({ url, sleutel }: NonNullable<AnchorSettings['webhook']>, line: string): Promise<void> {
    const now = this.#settings.wall();
    const id = ankerhash(line);
    const body = JSON.stringify({ type: 'anker', timestamp: naarIso(now), data: { regel: line } });
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'webhook-id': id,
        'webhook-timestamp': String(Math.floor(now / 1_000)),
        'webhook-signature': new Webhook(sleutel).sign(id, new Date(now), body),
      },
      body,
      redirect: 'manual',
      signal: AbortSignal.timeout(TIMEOUT),
    });
    await response.body?.cancel();
    if (!response.ok) throw new Error(`the place for anchors answered ${response.status}`);
  }
}
