import type {
  ActivityRef,
  Channel,
  ChannelProbe,
  ChannelRef,
  Member,
  Message,
  PersonRef,
  RemoveResult,
  SendResult,
  ThreadRef,
} from '../ports/channel.ts';
import type { Pace } from '../ports/pace.ts';

/** Not asked: that would go over a limit. */
type Paced = Extract<SendResult, { readonly kind: 'retryable' }>;

/**
 * Keeps below the limits of Teams: a call that would go over one is not made, and is asked again after as long as it
 * takes. Waiting for a limit is no failed attempt. Cards that are brought up to date leave room for what is new.
 */
export class PacedChannel implements Channel {
  readonly #channel: Channel;
  readonly #pace: Pace;

  constructor(channel: Channel, pace: Pace) {
    this.#channel = channel;
    this.#pace = pace;
  }

  async postThread(channel: ChannelRef, message: Message): Promise<SendResult> {
    return this.#when(channel.tenantId, channel.channelId, () => this.#channel.postThread(channel, message));
  }

  async reply(thread: ThreadRef, message: Message): Promise<SendResult> {
    return this.#when(thread.tenantId, thread.conversationId, () => this.#channel.reply(thread, message));
  }

  async update(activity: ActivityRef, message: Message): Promise<SendResult> {
    return this.#when(
      activity.tenantId,
      activity.conversationId,
      () => this.#channel.update(activity, message),
      'update',
    );
  }

  async remove(activity: ActivityRef): Promise<RemoveResult> {
    const { tenantId, conversationId } = activity;
    return this.#when(tenantId, conversationId, () => this.#channel.remove(activity), 'update');
  }

  async direct(person: PersonRef, message: Message): Promise<SendResult> {
    const conversation = person.conversationId === '' ? person.userId : person.conversationId;
    return this.#when(person.tenantId, conversation, () => this.#channel.direct(person, message));
  }

  async probe(channel: ChannelRef): Promise<ChannelProbe> {
    return this.#channel.probe(channel);
  }

  async members(channel: ChannelRef): Promise<readonly Member[]> {
    return this.#channel.members(channel);
  }

  async #when<Result extends RemoveResult | SendResult>(
    tenantId: string,
    conversationId: string,
    call: () => Promise<Result>,
    what: 'new' | 'update' = 'new',
  ): Promise<Result | Paced> {
    const afterMs = await this.#pace.take(tenantId, conversationId, what);
    return afterMs === 0 ? call() : { kind: 'retryable', code: 'paced', afterMs };
  }
}
