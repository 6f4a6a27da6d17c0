/** A signed message to a system of a location. `id` is the same at every attempt, so that the receiver can dedupe. */
export type WebhookMessage = {
  readonly id: string;
  readonly body: string;
};

export type WebhookResult =
  | { readonly kind: 'sent' }
  /** Try again: no answer, a server error, or asked to wait. */
  | { readonly kind: 'retryable'; readonly code: string; readonly afterMs: number | null }
  /** The receiver says no, and will say so again. */
  | { readonly kind: 'refused'; readonly code: string };

/** Sends signed events to the addresses that a location names (contract "Outgoing events"). */
export interface Webhooks {
  send(locatie: string, target: string, message: WebhookMessage): Promise<WebhookResult>;
}
