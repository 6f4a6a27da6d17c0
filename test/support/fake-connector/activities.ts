/** Activities in the shape that Teams sends them, for tests of what comes in. */

export const BOT_ID = '28:bot';
export const TENANT = '11111111-1111-4111-8111-111111111111';
export const CHANNEL_ID = '19:tafel@thread.tacv2';
export const TEAM_ID = '19:team@thread.tacv2';

export type Person = { readonly id: string; readonly aadObjectId: string };
export const PERSON: Person = { id: '29:een', aadObjectId: '22222222-2222-4222-8222-222222222222' };

export type TeamsActivity = Readonly<Record<string, unknown>> & { readonly type: string };

export type Where = {
  readonly serviceUrl: string;
  readonly conversationId?: string;
  readonly person?: Person;
};

function base(where: Where, type: string): TeamsActivity {
  return {
    type,
    id: `f:${type}-1`,
    timestamp: '2026-01-05T10:00:00.000Z',
    channelId: 'msteams',
    serviceUrl: where.serviceUrl,
    from: { ...(where.person ?? PERSON), name: 'Iemand' },
    recipient: { id: BOT_ID, name: 'Negenuur' },
    locale: 'nl-NL',
  };
}

const inChannel = (where: Where): object => ({
  conversation: {
    id: where.conversationId ?? `${CHANNEL_ID};messageid=1`,
    isGroup: true,
    conversationType: 'channel',
    tenantId: TENANT,
  },
  channelData: { tenant: { id: TENANT }, team: { id: TEAM_ID }, channel: { id: CHANNEL_ID } },
});

const inPerson = (where: Where): object => ({
  conversation: {
    id: where.conversationId ?? 'a:persoonlijk',
    conversationType: 'personal',
    tenantId: TENANT,
  },
  channelData: { tenant: { id: TENANT } },
});

export function channelActivity(where: Where, type: string, rest: object = {}): TeamsActivity {
  return { ...base(where, type), ...inChannel(where), ...rest };
}

export function personalActivity(where: Where, type: string, rest: object = {}): TeamsActivity {
  return { ...base(where, type), ...inPerson(where), ...rest };
}

/** A press on an `Action.Execute`. */
export function execute(verb: string, data: object, replyToId = 'kaart-1'): object {
  return {
    name: 'adaptiveCard/action',
    replyToId,
    value: { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' },
  };
}

export const MENTION = {
  type: 'mention',
  mentioned: { id: BOT_ID, name: 'Negenuur' },
  text: '<at>Negenuur</at>',
};
