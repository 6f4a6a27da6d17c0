import type { Log } from '../../src/app/logging/log.ts';
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
} from '../../src/app/ports/channel.ts';
import { activityBody, botAccount } from './bodies.ts';
import type { ConnectorClient } from './connector-client.ts';
import { sentId, threadIds } from './ids.ts';
import { readMembers } from './members.ts';
import { failureOf } from './outcome.ts';
import { probeChannel } from './probe.ts';

/** Teams refuses activities above about 100 KB; ours are kept far below it. */
const HARD_LIMIT = 100 * 1024;
const WISE_LIMIT = 25 * 1024;

const OVERSIZE: SendResult = { kind: 'tooLarge', code: 'over-100-kb' };
const NO_ID: SendResult = { kind: 'unknownOutcome', code: 'no-id' };

const activities = (conversationId: string): string =>
  `v3/conversations/${encodeURIComponent(conversationId)}/activities`;

/** The `Channel` port over the Bot Framework connector: six REST calls, each made once. */
export class ConnectorChannel implements Channel {
  readonly #client: ConnectorClient;
  readonly #appId: string;
  readonly #log: Log;

  constructor(client: ConnectorClient, appId: string, log: Log) {
    this.#client = client;
    this.#appId = appId;
    this.#log = log;
  }

  async postThread(channel: ChannelRef, message: Message): Promise<SendResult> {
    const body = this.#encode({
      isGroup: true,
      bot: botAccount(this.#appId),
      tenantId: channel.tenantId,
      channelData: { channel: { id: channel.channelId }, tenant: { id: channel.tenantId } },
      activity: activityBody(this.#appId, message),
    });
    if (body === null) return OVERSIZE;
    const path = 'v3/conversations';
    const reply = await this.#client.call({ method: 'POST', serviceUrl: channel.serviceUrl, path, body });
    const failure = failureOf('create', reply);
    if (failure !== null) return failure;
    const ids = reply.kind === 'answered' ? threadIds(reply.body) : null;
    return ids === null ? NO_ID : { kind: 'sent', ...ids };
  }

  async reply(thread: ThreadRef, message: Message): Promise<SendResult> {
    const { conversationId, serviceUrl } = thread;
    const body = this.#encode(activityBody(this.#appId, message, { conversationId }));
    if (body === null) return OVERSIZE;
    const path = activities(conversationId);
    const reply = await this.#client.call({ method: 'POST', serviceUrl, path, body });
    const failure = failureOf('create', reply);
    if (failure !== null) return failure;
    const activityId = reply.kind === 'answered' ? sentId(reply.body) : '';
    return activityId === '' ? NO_ID : { kind: 'sent', conversationId, activityId };
  }

  async update(activity: ActivityRef, message: Message): Promise<SendResult> {
    const { conversationId, activityId, serviceUrl } = activity;
    const body = this.#encode(activityBody(this.#appId, message, { conversationId, activityId }));
    if (body === null) return OVERSIZE;
    const path = `${activities(conversationId)}/${encodeURIComponent(activityId)}`;
    const reply = await this.#client.call({ method: 'PUT', serviceUrl, path, body });
    // The id is known already: an update is done whether or not the answer repeats it.
    return failureOf('update', reply) ?? { kind: 'sent', conversationId, activityId };
  }

  async remove({ conversationId, activityId, serviceUrl }: ActivityRef): Promise<RemoveResult> {
    const path = `${activities(conversationId)}/${encodeURIComponent(activityId)}`;
    const reply = await this.#client.call({ method: 'DELETE', serviceUrl, path });
    return failureOf('update', reply) ?? { kind: 'removed' };
  }

  async direct(person: PersonRef, message: Message): Promise<SendResult> {
    const opened = person.conversationId === '' ? await this.#open(person) : person.conversationId;
    if (typeof opened !== 'string') return opened;
    const { serviceUrl, tenantId } = person;
    return this.reply({ serviceUrl, tenantId, conversationId: opened }, message);
  }

  async members(channel: ChannelRef): Promise<readonly Member[]> {
    return readMembers(this.#client, channel);
  }

  async probe(channel: ChannelRef): Promise<ChannelProbe> {
    return probeChannel(this.#client, channel);
  }

  /** Opens the 1:1 conversation, which posts nothing and gives the same one each time. @returns its id. */
  async #open(person: PersonRef): Promise<string | SendResult> {
    const body = JSON.stringify({
      isGroup: false,
      bot: botAccount(this.#appId),
      members: [{ id: person.userId }],
      tenantId: person.tenantId,
      channelData: { tenant: { id: person.tenantId } },
    });
    const path = 'v3/conversations';
    const reply = await this.#client.call({ method: 'POST', serviceUrl: person.serviceUrl, path, body });
    const failure = failureOf('repeatable', reply);
    const id = reply.kind === 'answered' && failure === null ? sentId(reply.body) : '';
    if (id !== '') return id;
    // Nothing was posted yet, so even "accepted, without an id" is safe to try again.
    if (failure === null || failure.kind === 'unknownOutcome') {
      return { kind: 'retryable', code: 'no-conversation', afterMs: null };
    }
    return failure;
  }

  #encode(body: object): string | null {
    const text = JSON.stringify(body);
    const bytes = Buffer.byteLength(text);
    if (bytes > HARD_LIMIT) return null;
    if (bytes > WISE_LIMIT) this.#log.warn({ bytes }, 'activity above 25 KB');
    return text;
  }
}
