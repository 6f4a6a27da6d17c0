export type FakeMessage = {
  readonly tenantId: string;
  readonly conversationId: string;
  readonly activityId: string;
  readonly summary: string;
  readonly card: unknown;
  readonly updates: number;
};

export type FakeMember = { readonly id: string; readonly aadObjectId?: string; readonly tenantId?: string };

type SentActivity = {
  readonly summary?: string;
  readonly attachments?: readonly { readonly content?: unknown }[];
};

/** What would stand in Teams: messages by activity id, and 1:1 conversations. */
export class FakeState {
  readonly rosters = new Map<string, readonly FakeMember[]>();
  /** Conversations and activities that are no more: calls on them answer 404. */
  readonly gone = new Set<string>();
  readonly #messages = new Map<string, FakeMessage>();
  readonly #chats = new Map<string, string>();
  #last = 1_700_000_000_000;

  messages(): readonly FakeMessage[] {
    return [...this.#messages.values()];
  }

  in(conversationId: string): readonly FakeMessage[] {
    return this.messages().filter((message) => message.conversationId === conversationId);
  }

  find(conversationId: string, activityId: string): FakeMessage | null {
    const found = this.#messages.get(activityId);
    return found?.conversationId === conversationId ? found : null;
  }

  createThread(tenantId: string, channelId: string, activity: SentActivity): FakeMessage {
    const activityId = this.#nextId();
    return this.#put(tenantId, `${channelId};messageid=${activityId}`, activityId, activity, 0);
  }

  /** The same person gets the same conversation each time. */
  createChat(tenantId: string, userId: string): string {
    const key = `${tenantId} ${userId}`;
    const chat = this.#chats.get(key) ?? `a:${tenantId}:${userId}`;
    this.#chats.set(key, chat);
    return chat;
  }

  send(tenantId: string, conversationId: string, activity: SentActivity): FakeMessage {
    return this.#put(tenantId, conversationId, this.#nextId(), activity, 0);
  }

  update(message: FakeMessage, activity: SentActivity): void {
    this.#put(message.tenantId, message.conversationId, message.activityId, activity, message.updates + 1);
  }

  remove({ activityId }: FakeMessage): void {
    this.#messages.delete(activityId);
  }

  #nextId(): string {
    this.#last += 1;
    return String(this.#last);
  }

  #put(
    tenantId: string,
    conversationId: string,
    activityId: string,
    activity: SentActivity,
    updates: number,
  ): FakeMessage {
    const card = activity.attachments?.[0]?.content;
    const summary = activity.summary ?? '';
    const message = { tenantId, conversationId, activityId, summary, card, updates };
    this.#messages.set(activityId, message);
    return message;
  }
}
