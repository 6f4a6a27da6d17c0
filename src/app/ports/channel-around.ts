import type { Channel, Message, RemoveResult, SendResult } from './channel.ts';

/** A call that sends, changes or takes away a message. */
export type ChannelCall = {
  readonly kind: 'post-kanaal' | 'post-draad' | 'post-persoon' | 'update' | 'remove';
  readonly tenantId: string;
  /** Of the conversation or channel; of the person while there is no conversation yet. */
  readonly conversationId: string;
};

type Result = SendResult | RemoveResult;
/** Not asked now. */
type Later = Extract<SendResult, { readonly kind: 'retryable' }>;

export type AroundChannel = {
  /** What is sent instead of a message. */
  readonly message?: (message: Message) => Message;
  /** Makes a call, or answers that it is to be made later. */
  readonly call?: <R extends Result>(call: ChannelCall, make: () => Promise<R>) => Promise<R | Later>;
};

const asItIs = (message: Message): Message => message;
const atOnce = <R>(_call: ChannelCall, make: () => Promise<R>): Promise<R> => make();

/** The chat service with something around each message, or each call that has to do with one. Asking goes straight on. */
export function channelAround(
  channel: Channel,
  { message: made = asItIs, call = atOnce }: AroundChannel,
): Channel {
  return {
    postThread: (to, message) => {
      const { tenantId, channelId: conversationId } = to;
      return call({ kind: 'post-kanaal', tenantId, conversationId }, () =>
        channel.postThread(to, made(message)),
      );
    },
    reply: (to, message) => {
      const { tenantId, conversationId } = to;
      return call({ kind: 'post-draad', tenantId, conversationId }, () => channel.reply(to, made(message)));
    },
    update: (what, message) => {
      const { tenantId, conversationId } = what;
      return call({ kind: 'update', tenantId, conversationId }, () => channel.update(what, made(message)));
    },
    remove: (what) => {
      const { tenantId, conversationId } = what;
      return call({ kind: 'remove', tenantId, conversationId }, () => channel.remove(what));
    },
    direct: (to, message) => {
      const { tenantId } = to;
      const conversationId = to.conversationId === '' ? to.userId : to.conversationId;
      return call({ kind: 'post-persoon', tenantId, conversationId }, () =>
        channel.direct(to, made(message)),
      );
    },
    probe: (where) => channel.probe(where),
    members: (where) => channel.members(where),
  };
}
