import type { Place, Sender } from '../../src/app/ports/inbox.ts';

type Account = { readonly id: string; readonly aadObjectId: string };
type Mention = { readonly type: string; readonly text: string; readonly mentioned: { readonly id: string } };

/** What we read of an activity. Teams sends much more, and nulls; whatever is odd becomes empty. */
export type Received = {
  readonly type: string;
  readonly id: string;
  readonly name: string;
  readonly action: string;
  readonly text: string;
  readonly serviceUrl: string;
  readonly replyToId: string;
  readonly value: unknown;
  readonly from: Account;
  readonly recipient: { readonly id: string };
  readonly conversation: {
    readonly id: string;
    readonly conversationType: string;
    readonly tenantId: string;
  };
  readonly membersAdded: readonly Account[];
  readonly membersRemoved: readonly Account[];
  readonly entities: readonly Mention[];
  readonly channelData: {
    readonly tenantId: string;
    readonly teamId: string;
    readonly channelId: string;
    readonly selectedChannelId: string;
    readonly eventType: string;
  };
};

/** An object's fields; none when it is no object. */
function fields(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const idOf = (value: unknown): string => text(fields(value)['id']);

function accountOf(value: unknown): Account {
  const account = fields(value);
  return { id: text(account['id']), aadObjectId: text(account['aadObjectId']) };
}

function mentionOf(value: unknown): Mention {
  const entity = fields(value);
  return {
    type: text(entity['type']),
    text: text(entity['text']),
    mentioned: { id: idOf(entity['mentioned']) },
  };
}

/**
 * Reads an activity field by field. No schema: nearly every field is absent nearly every time, and a library
 * builds an error for each of those.
 */
export function readActivity(activity: unknown): Received {
  const all = fields(activity);
  const conversation = fields(all['conversation']);
  const data = fields(all['channelData']);
  return {
    type: text(all['type']),
    id: text(all['id']),
    name: text(all['name']),
    action: text(all['action']),
    text: text(all['text']),
    serviceUrl: text(all['serviceUrl']),
    replyToId: text(all['replyToId']),
    value: all['value'],
    from: accountOf(all['from']),
    recipient: { id: idOf(all['recipient']) },
    conversation: {
      id: text(conversation['id']),
      conversationType: text(conversation['conversationType']),
      tenantId: text(conversation['tenantId']),
    },
    membersAdded: list(all['membersAdded']).map(accountOf),
    membersRemoved: list(all['membersRemoved']).map(accountOf),
    entities: list(all['entities']).map(mentionOf),
    channelData: {
      tenantId: idOf(data['tenant']),
      teamId: idOf(data['team']),
      channelId: idOf(data['channel']),
      selectedChannelId: idOf(fields(data['settings'])['selectedChannel']),
      eventType: text(data['eventType']),
    },
  };
}

export function tenantOf(activity: Received): string {
  const { channelData, conversation } = activity;
  return channelData.tenantId === '' ? conversation.tenantId : channelData.tenantId;
}

/** @returns null when Teams does not say who it was: without (tenant id, object id) there is no identity. */
export function senderOf(activity: Received, who = activity.from): Sender | null {
  const tenantId = tenantOf(activity);
  if (tenantId === '' || who.aadObjectId === '') return null;
  return { tenantId, objectId: who.aadObjectId, userId: who.id };
}

const KINDS: Readonly<Record<string, Place['kind']>> = {
  personal: 'personal',
  channel: 'channel',
  groupChat: 'group',
};

function channelIdOf(activity: Received): string {
  const { channelId, selectedChannelId } = activity.channelData;
  const named = [channelId, selectedChannelId].find((id) => id !== '');
  return named ?? activity.conversation.id.split(';')[0] ?? '';
}

/**
 * A card that was shared can be pressed in a chat between two people: that is called personal too, and both read it.
 * The chat with the program itself has no address of a thread.
 */
function isBetweenPeople(conversationId: string): boolean {
  return conversationId.startsWith('19:');
}

/** Where it happened. A conversation of unknown kind counts as a group: nothing personal is said there. */
export function placeOf(activity: Received): Place {
  const { conversation, channelData, serviceUrl } = activity;
  const inTeam = channelData.teamId !== '';
  const named = KINDS[conversation.conversationType] ?? (inTeam ? 'channel' : 'group');
  const kind = named === 'personal' && isBetweenPeople(conversation.id) ? 'group' : named;
  return {
    kind,
    serviceUrl,
    conversationId: conversation.id,
    teamId: kind === 'channel' ? channelData.teamId : '',
    channelId: kind === 'channel' ? channelIdOf(activity) : '',
  };
}
