import { Webhook } from 'standardwebhooks';
import type { OutsideMessage, OutsideResult } from '../../app/ports/pager.ts';
import { naarIso } from '../../domain/termijnen/tijdstip.ts';

/** ms for one call; below half the lease of the agenda. */
const TIMEOUT = 10_000;
const MAX_WAIT_SECONDS = 600;

export type GatewaySettings = {
  readonly url: string;
  /** `whsec_…`; signs both what goes out and the reports that come in. */
  readonly sleutel: string;
  /** Wall clock, ms. */
  readonly wall: () => number;
};

/** Codes of errors that come before a byte of the request can have left. */
const UNSENT: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'UND_ERR_CONNECT_TIMEOUT',
]);

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  if (error.name === 'TimeoutError') return 'timeout';
  if (error instanceof AggregateError && error.errors.length > 0) return codeOf(error.errors[0]);
  if ('code' in error && typeof error.code === 'string') return error.code;
  return error.cause === undefined ? error.name : codeOf(error.cause);
}

function resultOf(response: Response): OutsideResult {
  const code = `http-${response.status}`;
  if (response.ok) return { kind: 'sent' };
  if (response.status === 408 || response.status >= 500) {
    // 503 says that nothing was taken; the others leave it open.
    if (response.status !== 503) return { kind: 'unknownOutcome', code };
  } else if (response.status !== 429) return { kind: 'refused', code };
  const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
  const known = Number.isFinite(seconds) && seconds >= 0;
  return { kind: 'retryable', code, afterMs: known ? Math.min(seconds, MAX_WAIT_SECONDS) * 1_000 : null };
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
      return resultOf(response);
    } catch (error) {
      const code = codeOf(error);
      return UNSENT.has(code) ? { kind: 'retryable', code, afterMs: null } : { kind: 'unknownOutcome', code };
    }
  }
}
