import { Webhook } from 'standardwebhooks';
import { retryAfterMs } from '../../app/outgoing/retry-after.ts';
import type { WebhookMessage, WebhookResult, Webhooks } from '../../app/ports/webhooks.ts';
import type { Locatie, Uitgaand } from '../../domain/instellingen/locatie.ts';
import { UUR } from '../../domain/termijnen/tijdstip.ts';

/** ms for one call; below half the lease of the agenda. */
const TIMEOUT = 10_000;
/** Longest wait that is taken from the receiver, ms. */
const LONGEST_WAIT = UUR;

export type SenderParts = {
  readonly locaties: ReadonlyMap<string, Pick<Locatie, 'uitgaand'>>;
  /** Keys by the reference that the settings have to them. */
  readonly sleutels: ReadonlyMap<string, string>;
  /** Wall clock, ms. */
  readonly wall: () => number;
};

/** Sends events signed after the Standard Webhooks specification; several keys sign during a rotation. */
export class WebhookSender implements Webhooks {
  readonly #parts: SenderParts;

  constructor(parts: SenderParts) {
    this.#parts = parts;
  }

  async send(locatie: string, target: string, message: WebhookMessage): Promise<WebhookResult> {
    const found = this.#parts.locaties.get(locatie)?.uitgaand.find(({ id }) => id === target);
    if (found === undefined) return { kind: 'refused', code: 'unknown-target' };
    try {
      const response = await fetch(found.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...this.#signed(found, message) },
        body: message.body,
        // An answer that points elsewhere could lead the message to a place that nobody configured.
        redirect: 'manual',
        signal: AbortSignal.timeout(TIMEOUT),
      });
      await response.body?.cancel();
      return resultOf(response, this.#parts.wall());
    } catch {
      return { kind: 'retryable', code: 'no-answer', afterMs: null };
    }
  }

  #signed({ sleutels }: Uitgaand, { id, body }: WebhookMessage): Record<string, string> {
    const now = new Date(this.#parts.wall());
    const keys = sleutels
      .map((reference) => this.#parts.sleutels.get(reference) ?? '')
      .filter((k) => k !== '');
    return {
      'webhook-id': id,
      'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
      'webhook-signature': keys.map((key) => new Webhook(key).sign(id, now, body)).join(' '),
    };
  }
}

function resultOf(response: Response, now: number): WebhookResult {
  const code = `http-${response.status}`;
  if (response.ok) return { kind: 'sent' };
  const again = response.status >= 500 || response.status === 429 || response.status === 408;
  if (!again) return { kind: 'refused', code };
  const asked = retryAfterMs(response.headers.get('retry-after'), now);
  return { kind: 'retryable', code, afterMs: asked === null ? null : Math.min(asked, LONGEST_WAIT) };
}
