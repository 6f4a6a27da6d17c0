import * as z from 'zod';
import type { Place, Sender } from '../../src/app/ports/inbox.ts';

const text = z.string().catch('');
const withId = z.object({ id: text }).catch({ id: '' });
const account = z.object({ id: text, aadObjectId: text });
const accounts = z.array(account).catch([]);

/** What we read of an activity. Teams sends much more, and nulls; whatever is odd becomes empty. */
export const Received = z.object({
  type: text,
  id: text,
  name: text,
  action: text,
  channelId: text,
  serviceUrl: text,
  text,
  replyToId: text,
  value: z.unknown().optional(),
  from: account.catch({ id: '', aadObjectId: '' }),
  recipient: withId,
  conversation: z
    .object({ id: text, conversationType: text, tenantId: text })
    .catch({ id: '', conversationType: '', tenantId: '' }),
  membersAdded: accounts,
  membersRemoved: accounts,
  entities: z
    .array(
      z.object({ type: text, text, mentioned: withId }).catch({ type: '', text: '', mentioned: { id: '' } }),
    )
    .catch([]),
  channelData: z
    .object({
      tenant: withId,
      team: withId,
      channel: withId,
      eventType: text,
      settings: z.object({ selectedChannel: withId }).catch({ selectedChannel: { id: '' } }),
    })
    .catch({
      tenant: { id: '' },
      team: { id: '' },
      channel: { id: '' },
      eventType: '',
      settings: { selectedChannel: { id: '' } },
    }),
});
export type Received = z.infer<typeof Received>;

export function tenantOf(activity: Received): string {
  const { channelData, conversation } = activity;
  return channelData.tenant.id === '' ? conversation.tenantId : channelData.tenant.id;
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
  const { channel, settings } = activity.channelData;
  const named = [channel.id, settings.selectedChannel.id].find((id) => id !== '');
  return named ?? activity.conversation.id.split(';')[0] ?? '';
}

/** Where it happened. A conversation of unknown kind counts as a group: nothing personal is said there. */
export function placeOf(activity: Received): Place {
  const { conversation, channelData, serviceUrl } = activity;
  const inTeam = channelData.team.id !== '';
  const kind = KINDS[conversation.conversationType] ?? (inTeam ? 'channel' : 'group');
  return {
    kind,
    serviceUrl,
    conversationId: conversation.id,
    teamId: kind === 'channel' ? channelData.team.id : '',
    channelId: kind === 'channel' ? channelIdOf(activity) : '',
  };
}
