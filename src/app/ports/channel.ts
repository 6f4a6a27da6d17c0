/** A card with the neutral text of its notification preview. Never card and text in one activity. */
export type Message = { readonly card: Readonly<Record<string, unknown>>; readonly summary: string };

export type ChannelRef = {
  readonly serviceUrl: string;
  readonly tenantId: string;
  readonly teamId: string;
  readonly channelId: string;
};
export type ThreadRef = {
  readonly serviceUrl: string;
  readonly tenantId: string;
  readonly conversationId: string;
};
export type ActivityRef = {
  readonly serviceUrl: string;
  readonly tenantId: string;
  readonly conversationId: string;
  readonly activityId: string;
};
/** How to reach a person 1:1. `conversationId` empty: the adapter creates the conversation first. */
export type PersonRef = {
  readonly serviceUrl: string;
  readonly tenantId: string;
  readonly userId: string;
  readonly conversationId: string;
  /** Wall clock ms of about the last time they did something; absent when never seen since that is kept. */
  readonly seenAt?: number;
};

/**
 * Three kinds of failure are kept apart: the service said no (`gone`, `blocked`, `tooLarge`), try again
 * (`retryable`, nothing was accepted), and nobody knows (`unknownOutcome`: it may have been accepted).
 */
export type SendResult =
  | { readonly kind: 'sent'; readonly conversationId: string; readonly activityId: string }
  | { readonly kind: 'retryable'; readonly code: string; readonly afterMs: number | null }
  | { readonly kind: 'gone'; readonly code: string }
  | { readonly kind: 'blocked'; readonly code: string }
  | { readonly kind: 'tooLarge'; readonly code: string }
  | { readonly kind: 'unknownOutcome'; readonly code: string };

/** What came of taking a message away; the failures are those of {@link SendResult}, `gone`: it stood there no more. */
export type RemoveResult = { readonly kind: 'removed' } | Exclude<SendResult, { readonly kind: 'sent' }>;

/** `away`: the service does not answer, so nobody knows. */
export type ChannelProbe = 'works' | 'no-token' | 'gone' | 'removed' | 'away';

export type Member = { readonly userId: string; readonly tenantId: string; readonly objectId: string };

/** The chat service. One adapter, on either of two libraries of Microsoft (`bot/library.ts`). */
export interface Channel {
  /** Starts a thread. `conversationId` of the result is the thread for replies and updates. */
  postThread(channel: ChannelRef, message: Message): Promise<SendResult>;
  reply(thread: ThreadRef, message: Message): Promise<SendResult>;
  update(activity: ActivityRef, message: Message): Promise<SendResult>;
  /** Takes a message of the bot away, for everybody. Harmless when it is done twice. */
  remove(activity: ActivityRef): Promise<RemoveResult>;
  direct(person: PersonRef, message: Message): Promise<SendResult>;
  /** Whether the bot can still work in a channel; nothing is posted. Never rejects. */
  probe(channel: ChannelRef): Promise<ChannelProbe>;
  /** Members of a team's channel; rejects when the service cannot be reached. */
  members(channel: ChannelRef): Promise<readonly Member[]>;
}
