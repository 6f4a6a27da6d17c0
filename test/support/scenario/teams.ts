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
} from '../../../src/app/ports/channel.ts';

export type Operation = 'postThread' | 'reply' | 'direct' | 'update' | 'remove';

/** A message as it stands in a conversation now. */
export type Standing = {
  readonly conversationId: string;
  readonly activityId: string;
  readonly message: Message;
  readonly updates: number;
};

/** What goes wrong with one call; `accepted`: the message stands there all the same. */
export type Outcome = Exclude<SendResult, { kind: 'sent' }> & { readonly accepted?: boolean };

/** Largest rendered activity that goes to Teams here, in bytes (platform notes: aim 25 KB of 100). */
const LARGEST = 25 * 1024;

/** Teams in memory: what stands in each conversation, and what the next calls come to. */
export class MemoryTeams implements Channel {
  readonly rosters = new Map<string, readonly Member[]>();
  /** Told of every new message, in the order in which they came to stand there. */
  readonly onPost: (standing: Standing) => void;
  readonly calls: { readonly operation: Operation; readonly where: string }[] = [];
  readonly #standing = new Map<string, Standing>();
  readonly #outcomes: { operation: Operation; where: RegExp; outcome: Outcome }[] = [];
  #last = 1000;

  constructor(onPost: (standing: Standing) => void) {
    this.onPost = onPost;
  }

  /** The next call of this kind to a conversation, channel or user that matches comes to this. */
  next(operation: Operation, where: RegExp, ...outcomes: readonly Outcome[]): void {
    for (const outcome of outcomes) this.#outcomes.push({ operation, where, outcome });
  }

  /** Somebody removes a message there: updates of it answer 404. */
  loses(activityId: string): void {
    this.#standing.delete(activityId);
  }

  in(conversationId: string): readonly Standing[] {
    return [...this.#standing.values()].filter((s) => s.conversationId === conversationId);
  }

  all(): readonly Standing[] {
    return [...this.#standing.values()];
  }

  async postThread(channel: ChannelRef, message: Message): Promise<SendResult> {
    return this.#post(
      'postThread',
      channel.channelId,
      message,
      (id) => `${channel.channelId};messageid=${id}`,
    );
  }

  async reply(thread: ThreadRef, message: Message): Promise<SendResult> {
    return this.#post('reply', thread.conversationId, message, () => thread.conversationId);
  }

  async direct(person: PersonRef, message: Message): Promise<SendResult> {
    return this.#post('direct', person.userId, message, () => chatOf(person.userId));
  }

  async update(activity: ActivityRef, message: Message): Promise<SendResult> {
    const { serviceUrl, conversationId, activityId } = activity;
    // A call needs somewhere to go.
    if (!URL.canParse(serviceUrl)) throw new TypeError(`no service url for ${conversationId}`);
    const outcome = this.#take('update', `${conversationId} ${activityId}`);
    if (outcome !== null && outcome.accepted !== true) return failure(outcome);
    const standing = this.#standing.get(activityId);
    if (standing?.conversationId !== conversationId) {
      return { kind: 'gone', code: 'ActivityNotFoundInConversation' };
    }
    this.#standing.set(activityId, { ...standing, message: checked(message), updates: standing.updates + 1 });
    return outcome === null ? { kind: 'sent', conversationId, activityId } : failure(outcome);
  }

  async remove({ conversationId, activityId }: ActivityRef): Promise<RemoveResult> {
    const outcome = this.#take('remove', `${conversationId} ${activityId}`);
    if (outcome !== null && outcome.accepted !== true) return failure(outcome);
    const standing = this.#standing.get(activityId);
    if (standing?.conversationId !== conversationId) {
      return { kind: 'gone', code: 'ActivityNotFoundInConversation' };
    }
    this.#standing.delete(activityId);
    return outcome === null ? { kind: 'removed' } : failure(outcome);
  }

  /** What the next looks at a channel find. */
  channelState: ChannelProbe = 'works';

  async probe(): Promise<ChannelProbe> {
    return this.channelState;
  }

  async members(channel: ChannelRef): Promise<readonly Member[]> {
    return this.rosters.get(channel.channelId) ?? [];
  }

  #post(operation: Operation, where: string, message: Message, place: (id: string) => string): SendResult {
    const outcome = this.#take(operation, where);
    if (outcome !== null && outcome.accepted !== true) return failure(outcome);
    this.#last += 1;
    const activityId = String(this.#last);
    const standing = { conversationId: place(activityId), activityId, message: checked(message), updates: 0 };
    this.#standing.set(activityId, standing);
    this.onPost(standing);
    return outcome === null
      ? { kind: 'sent', conversationId: standing.conversationId, activityId }
      : failure(outcome);
  }

  #take(operation: Operation, where: string): Outcome | null {
    this.calls.push({ operation, where });
    const at = this.#outcomes.findIndex((o) => o.operation === operation && o.where.test(where));
    return at < 0 ? null : (this.#outcomes.splice(at, 1)[0]?.outcome ?? null);
  }
}

/** The one conversation of the bot with a person. */
export function chatOf(userId: string): string {
  return `a:${userId}`;
}

function failure(outcome: Outcome): Exclude<SendResult, { kind: 'sent' }> {
  const { accepted: _, ...result } = outcome;
  return result;
}

/** What is sent is JSON, within the limit, and has a preview of its own. */
function checked(message: Message): Message {
  const json = JSON.stringify(message);
  if (json.length > LARGEST) throw new Error(`a message of ${json.length} bytes was sent`);
  if (message.summary === '') throw new Error('a message without a summary was sent');
  return JSON.parse(json) as Message;
}
