import * as z from 'zod';
import { CURRENT_USER, PERSONAL_CHAT } from './identities.ts';

/** One message of the bot as it stands now. */
export type SentMessage = {
  readonly conversationId: string;
  readonly activityId: string;
  readonly summary: string;
  readonly card: Readonly<Record<string, unknown>>;
  /** How often the bot updated it. */
  readonly updates: number;
};

const Activity = z.object({
  id: z.string().optional(),
  summary: z.string().catch(''),
  conversation: z.object({ id: z.string() }).optional(),
  attachments: z.array(z.object({ content: z.record(z.string(), z.unknown()) })).min(1),
});
const Entry = z.object({
  log: z.object({
    activityName: z.string(),
    from: z.literal('User Application'),
    request: z.object({ body: z.unknown().optional() }),
    response: z.object({ statusCode: z.number(), body: z.unknown().optional() }),
  }),
});
const Installation = z.object({
  log: z.object({ activityName: z.literal('installationUpdate'), conversationId: z.string() }),
});
const Done = z.object({
  log: z.object({
    activityName: z.enum(['invoke', 'message']),
    timestamp: z.number(),
    request: z.object({ body: z.object({ from: z.object({ id: z.string(), aadObjectId: z.string() }) }) }),
  }),
});
const NewThread = z.object({ isGroup: z.literal(true), activity: Activity });
const NewChat = z.object({
  isGroup: z.literal(false),
  members: z.array(z.object({ id: z.string() })).length(1),
});
const ThreadIds = z.object({ id: z.string(), activityId: z.string() });
const ActivityId = z.object({ id: z.string() });

/**
 * What the bot has sent, read from the Playground's log. The page cannot tell: it knows nothing of other people's
 * chats, and the stream that feeds it gives early messages to its first reader only.
 */
export class SentMessages {
  readonly #messages = new Map<string, SentMessage>();
  readonly #opened = new Set<string>();
  readonly #chats = new Map<string, string>([[CURRENT_USER.id, PERSONAL_CHAT]]);

  readonly #done = new Map<string, number>();

  /** When a user pressed or typed something last, epoch ms; null: never. */
  lastDone(userId: string): number | null {
    return this.#done.get(userId) ?? null;
  }

  all(): readonly SentMessage[] {
    return [...this.#messages.values()];
  }

  in(conversationId: string): readonly SentMessage[] {
    return this.all().filter((message) => message.conversationId === conversationId);
  }

  /** First message of every thread of a channel. */
  threads(channelId: string): readonly SentMessage[] {
    return this.all().filter(
      (message) => message.conversationId === `${channelId};messageid=${message.activityId}`,
    );
  }

  conversations(): readonly string[] {
    return [...new Set(this.all().map((message) => message.conversationId))];
  }

  /** The 1:1 chat of a user with the bot, once there is one. */
  chatOf(userId: string): string | null {
    return this.#chats.get(userId) ?? null;
  }

  /** Whether a page opened this chat or channel: it installs the bot there each time. */
  isOpened(conversationId: string): boolean {
    return this.#opened.has(conversationId);
  }

  /** Takes one entry of the log stream; entries about anything else change nothing. */
  take(entry: unknown): void {
    const installation = Installation.safeParse(entry);
    if (installation.success) this.#opened.add(installation.data.log.conversationId);
    const done = Done.safeParse(entry);
    if (done.success) this.#done.set(done.data.log.request.body.from.id, done.data.log.timestamp);
    const read = Entry.safeParse(entry);
    if (!read.success) return;
    const { activityName, request, response } = read.data.log;
    if (activityName === 'createConversation') this.#created(request.body, response.body);
    else if (activityName === 'message') this.#sent(request.body, response);
  }

  #created(body: unknown, answer: unknown): void {
    const chat = NewChat.safeParse(body);
    const chatId = ActivityId.safeParse(answer);
    if (chat.success && chatId.success) {
      for (const { id } of chat.data.members) this.#chats.set(id, chatId.data.id);
    }
    const thread = NewThread.safeParse(body);
    const ids = ThreadIds.safeParse(answer);
    if (thread.success && ids.success) this.#put(ids.data.id, ids.data.activityId, thread.data.activity);
  }

  #sent(body: unknown, response: { readonly statusCode: number; readonly body?: unknown }): void {
    const activity = Activity.safeParse(body);
    const id = ActivityId.safeParse(response.body);
    if (!activity.success || !id.success || response.statusCode >= 300) return;
    const place = activity.data.conversation?.id ?? '';
    // A card sent to a channel itself starts a thread there.
    const starts = response.statusCode === 201 && place.includes('@thread') && !place.includes(';messageid=');
    this.#put(starts ? `${place};messageid=${id.data.id}` : place, id.data.id, activity.data);
  }

  #put(conversationId: string, activityId: string, activity: z.infer<typeof Activity>): void {
    const before = this.#messages.get(activityId);
    this.#messages.set(activityId, {
      conversationId: before?.conversationId ?? conversationId,
      activityId,
      summary: activity.summary,
      card: activity.attachments[0]?.content ?? {},
      updates: before === undefined ? 0 : before.updates + 1,
    });
  }
}
