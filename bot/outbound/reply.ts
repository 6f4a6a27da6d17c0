/** What came of one HTTP call to the connector, before anyone judges what it means for a post. */
export type ConnectorReply =
  | {
      readonly kind: 'answered';
      readonly status: number;
      readonly retryAfterMs: number | null;
      /** `error.code` of the service, empty when it gave none. */
      readonly errorCode: string;
      /** Parsed JSON body, null when there was none or it could not be read. */
      readonly body: unknown;
    }
  /** Provably not sent: no connection, no name, no token. */
  | { readonly kind: 'unsent'; readonly code: string }
  /** Sent or perhaps sent, and no whole answer came back. */
  | { readonly kind: 'lost'; readonly code: string };
