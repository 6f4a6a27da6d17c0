import type { StreamId } from './store.ts';

/** `unknown`: the answer to a first post was lost; it may or may not stand in Teams (invariant 4). */
export type DeliveryStatus = 'idle' | 'sending' | 'unknown' | 'parked';

/** What we know of one post at one receiver. Outside the case's version: sending must not change the case. */
export type Delivery = {
  readonly status: DeliveryStatus;
  /** Hash of the content that stands in Teams as far as we know; empty when nothing was sent. */
  readonly sent: string;
  readonly serviceUrl: string;
  readonly conversationId: string;
  readonly activityId: string;
  readonly attempts: number;
  /** Wall-clock ms of the first successful send, 0 when none. */
  readonly firstSentAt: number;
  /** Wall-clock ms of the last change of this record. */
  readonly changedAt: number;
  /** Id of the person it was sent to, empty for channel and thread. */
  readonly persoonId: string;
  /** Stable code of the last failure, empty when none. */
  readonly failure: string;
  /** Copies that may stand there too, to be marked "vervangen" once a click reveals where (see `orphan.ts`). */
  readonly orphans: readonly string[];
  /** Wall-clock ms at which it first waited to be sent; absent in what was written before this was kept. */
  readonly queuedAt?: number;
};

/** Deliveries per post and receiver. Receiver key: `kanaal`, `draad`, `persoon:<id>`, or a channel outside Teams. */
export interface Ledger {
  read(stream: StreamId, postId: string): Promise<Readonly<Record<string, Delivery>>>;
  /** Several posts in one go. */
  readPosts<Id extends string>(
    stream: StreamId,
    postIds: readonly Id[],
  ): Promise<Readonly<Record<Id, Readonly<Record<string, Delivery>>>>>;
  /** The same for the receivers that are asked for: cheap, for where somebody waits. */
  readSome(
    stream: StreamId,
    postId: string,
    receivers: readonly string[],
  ): Promise<Readonly<Record<string, Delivery>>>;
  readAll(stream: StreamId): Promise<Readonly<Record<string, Readonly<Record<string, Delivery>>>>>;
  write(stream: StreamId, postId: string, receiver: string, delivery: Delivery): Promise<void>;
  /** Writes, unless something stands there already: of many who say the same, the first counts. */
  writeFirst(stream: StreamId, postId: string, receiver: string, delivery: Delivery): Promise<void>;
  /** Deletes what is known of one receiver. */
  forget(stream: StreamId, postId: string, receiver: string): Promise<void>;
  /**
   * Writes only if `before` (undefined: nothing) is still what stands there: of two replicas that are about to send
   * the same, one does.
   */
  swap(
    stream: StreamId,
    postId: string,
    receiver: string,
    before: Delivery | undefined,
    after: Delivery,
  ): Promise<boolean>;
}
