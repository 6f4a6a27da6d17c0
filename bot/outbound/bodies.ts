import type { Message } from '../../src/app/ports/channel.ts';

const CARD_TYPE = 'application/vnd.microsoft.card.adaptive';

export type ActivityBody = {
  readonly type: 'message';
  readonly summary: string;
  readonly attachments: readonly { readonly contentType: string; readonly content: Message['card'] }[];
  readonly from: { readonly id: string };
  readonly id?: string;
  readonly conversation?: { readonly id: string };
};

/** The bot's account in Teams: its app id behind the fixed prefix for bots. */
export function botAccount(appId: string): { readonly id: string } {
  return { id: `28:${appId}` };
}

/**
 * One card, nothing else: a text beside it would be split off and the id lost. The summary is what the
 * notification shows; without it Teams writes "Sent a card".
 */
export function activityBody(
  appId: string,
  message: Message,
  place: { readonly conversationId?: string; readonly activityId?: string } = {},
): ActivityBody {
  return {
    type: 'message',
    summary: message.summary,
    attachments: [{ contentType: CARD_TYPE, content: message.card }],
    from: botAccount(appId),
    ...(place.activityId === undefined ? {} : { id: place.activityId }),
    ...(place.conversationId === undefined ? {} : { conversation: { id: place.conversationId } }),
  };
}
