import type { TokenSource } from './auth/token-source.ts';
import type { InboundHandler } from './inbound/handler.ts';

/** An activity as it comes in: these fields are looked at by the route, the rest by who reads it. */
export type Envelope = {
  readonly type: string;
  readonly channelId: 'msteams';
  readonly serviceUrl: string;
};

/**
 * What a library of Microsoft does for the bot: it knows a token of the channel service, it brings an activity to who
 * handles its kind, and it fetches tokens for calls to Teams. All else is shared: what is looked at before it, the
 * answer to a button, and every call to Teams (ADR 20, 21, 26).
 */
export type Library = {
  /** @throws Refused 401 or 403 when the token does not hold, 503 when that cannot be known now */
  authenticate(authorization: string, activity: Envelope): Promise<void>;
  /** @returns what runs an activity whose token was checked, and tells the HTTP status to answer with */
  deliverTo(handler: InboundHandler): (activity: Envelope) => Promise<number>;
  readonly token: TokenSource;
};
