import { Webhook } from 'standardwebhooks';
import { callFailure } from '../../app/outgoing/call-failure.ts';
import { retryAfterMs } from '../../app/outgoing/retry-after.ts';
import type { OutsideMessage, OutsideResult } from '../../app/ports/pager.ts';
import { naarIso } from '../../domain/termijnen/tijdstip.ts';

/** ms for one call; below half the lease of the agenda. */
const TIMEOUT = 10_000;
/** Longest wait that is taken from the gateway, ms. */
const LONGEST_WAIT = 600_000;

export type GatewaySettings = {
  readonly url: string;
  /** `whsec_…`; signs both what goes out and the reports that come in. */
  readonly sleutel: string;
  /** Wall clock, ms. */
  readonly wall: () => number;
};

function resultOf(response: Response, now: number): OutsideResult {
  const code = `http-${response.status}`;
  if (response.ok) return { kind: 'sent' };
  if (response.status === 408 || response.status >= 500) {
    // 503 says that nothing was taken; the others leave it open.
    if (response.status !== 503) return { kind: 'unknownOutcome', code };
  } else if (response.status !== 429) return { kind: 'refused', code };
  const asked = retryAfterMs(response.headers.get('retry-after'), now);
  return { kind: 'retryable', code, afterMs: asked === null ? null : Math.min(asked, LONGEST_WAIT) };
}

/**
 * Hands a message for a phone to a gateway for text messages or voice: a signed webhook (Standard Webhooks). The
 * gateway may leave out what it had before: `webhook-id` is the same at every attempt.
 */
export class Gateway {
  readonly #settings: GatewaySettings;
  readonly #webhook: Webhook;

  constructor(settings: GatewaySettings) {
    this.#settings = settings;
    this.#webhook = new Webhook(settings.sleutel);
  }

  async send({ id, adres, tekst, link }: Omit<OutsideMessage, 'kanaal'>): Promise<OutsideResult> {
    const now = this.#settings.wall();
    const at = new Date(now);
    const body = JSON.stringify({
      type: 'oproep',
      timestamp: naarIso(now),
      data: { id, naar: adres, tekst, link },
    });
    try {
      const response = await fetch(this.#settings.url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'webhook-id': id,
          'webhook-timestamp': String(Math.floor(now / 1_000)),
          'webhook-signature': this.#webhook.sign(id, at, body),
        },
        body,
        // An answer that points elsewhere could lead the number to a place that nobody configured.
        redirect: 'manual',
        signal: AbortSignal.timeout(TIMEOUT),
      });
      await response.body?.cancel();
      return resultOf(response, now);
    } catch (error) {
      const { code, unsent } = callFailure(error);
      return unsent ? { kind: 'retryable', code, afterMs: null } : { kind: 'unknownOutcome', code };
    }
  }
}
