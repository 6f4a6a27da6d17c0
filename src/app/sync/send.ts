import type { Channel, Message, SendResult } from '../ports/channel.ts';
import type { Delivery } from '../ports/ledger.ts';
import { newDelivery } from './new-delivery.ts';
import type { Receiver } from './receivers.ts';

/** First send to a receiver. */
export function post(channel: Channel, receiver: Receiver, message: Message): Promise<SendResult> {
  switch (receiver.kind) {
    case 'kanaal':
      return channel.postThread(receiver.ref, message);
    case 'draad':
      return channel.reply(receiver.ref, message);
    case 'persoon':
      return channel.direct(receiver.ref, message);
  }
}

/** Brings what stands somewhere up to date. */
export function update(
  channel: Channel,
  receiver: Receiver,
  entry: Delivery,
  activityId: string,
  message: Message,
): Promise<SendResult> {
  // Where the service is reached may have changed since it was sent; which message it is has not.
  const { serviceUrl, tenantId } = receiver.ref;
  const { conversationId } = entry;
  return channel.update({ serviceUrl, tenantId, conversationId, activityId }, message);
}

export function emptyDelivery(receiver: Receiver, wall: number): Delivery {
  const persoonId = receiver.kind === 'kanaal' ? '' : receiver.persoonId;
  return { ...newDelivery(wall, persoonId), serviceUrl: receiver.ref.serviceUrl };
}
