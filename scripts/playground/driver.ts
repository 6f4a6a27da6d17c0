import * as z from 'zod';
import type { PlaygroundUser } from './identities.ts';
import { PLAYGROUND_BOT, PLAYGROUND_TENANT, TABLE_CHANNEL, TEAM } from './identities.ts';

export type PressedButton = {
  readonly user: PlaygroundUser;
  readonly conversationId: string;
  /** Id of the message with the card. */
  readonly activityId: string;
  readonly verb: string;
  /** Button data and inputs together, as Teams merges them. */
  readonly data: Readonly<Record<string, unknown>>;
};

export type SpokenMessage = {
  readonly user: PlaygroundUser;
  readonly conversationId: string;
  readonly text: string;
  readonly mention: boolean;
  readonly kind: 'personal' | 'channel';
};

const InvokeReply = z.object({ type: z.string(), value: z.unknown().optional() });
export type InvokeReply = z.infer<typeof InvokeReply>;

/**
 * Does what people would do in the Playground, over its own HTTP interface. Any of the six users can press and
 * speak; the page in the browser shows the current user's side only.
 */
export class PlaygroundDriver {
  readonly #url: string;

  constructor(url: string) {
    this.#url = url;
  }

  /** Adds the bot to a chat or channel: an `installationUpdate` and a `conversationUpdate` reach the bot. */
  async install(conversationId: string): Promise<void> {
    await this.#post(`_debug/conversation/${encodeURIComponent(conversationId)}/installation`, {});
  }

  /** Presses an `Action.Execute`. @returns the bot's answer: a card, a string, or `{code, message}` */
  async press(button: PressedButton): Promise<InvokeReply> {
    const { verb, data } = button;
    const text = await this.#post('_conversation/v1/invoke', {
      name: 'adaptiveCard/action',
      from: { id: button.user.id },
      conversation: { id: button.conversationId },
      replyToId: button.activityId,
      value: { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' },
    });
    return InvokeReply.parse(JSON.parse(text));
  }

  /** Presses the `Action.Submit` that stands behind a button; the answer comes as an activity. */
  async submit(button: PressedButton): Promise<void> {
    await this.#post('_conversation/v1/submit', {
      from: { id: button.user.id },
      conversation: { id: button.conversationId },
      replyToId: button.activityId,
      value: { ...button.data, verb: button.verb },
    });
  }

  /**
   * Says something as any user. It goes as a raw activity: the Playground's own road for messages always speaks as
   * the current user. `conversationId` of a new post in a channel is the channel itself.
   */
  async say(message: SpokenMessage): Promise<void> {
    const mention = `<at>${PLAYGROUND_BOT.name}</at>`;
    const inChannel = message.kind === 'channel';
    await this.activity({
      type: 'message',
      text: message.mention ? `${mention} ${message.text}` : message.text,
      textFormat: 'plain',
      from: { id: message.user.id, name: message.user.name, aadObjectId: message.user.aadObjectId },
      conversation: {
        id: message.conversationId,
        conversationType: message.kind,
        tenantId: PLAYGROUND_TENANT,
        ...(inChannel ? { isGroup: true } : {}),
      },
      channelData: {
        tenant: { id: PLAYGROUND_TENANT },
        ...(inChannel
          ? { team: { id: TEAM.id }, channel: { id: message.conversationId.split(';')[0] } }
          : {}),
      },
      entities: message.mention ? [{ type: 'mention', mentioned: { ...PLAYGROUND_BOT }, text: mention }] : [],
    });
  }

  /** Sends a raw activity to the bot; id, time and addresses are filled in as the Playground does. */
  async activity(activity: Readonly<Record<string, unknown>>): Promise<void> {
    await this.#post('_internal/v1/customActivities', { ...(await this.#template()), ...activity });
  }

  async #template(): Promise<Record<string, unknown>> {
    const query = new URLSearchParams({ conversationId: TABLE_CHANNEL.id });
    const response = await fetch(`${this.#url}/_internal/v1/customActivities/template?${query.toString()}`);
    return z.record(z.string(), z.unknown()).parse(await response.json());
  }

  async #post(path: string, body: object): Promise<string> {
    const response = await fetch(`${this.#url}/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`playground answered ${response.status} to ${path}`);
    return text;
  }
}
