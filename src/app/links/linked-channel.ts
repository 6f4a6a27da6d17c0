import { metPaginalink } from '../../../cards/paginalink.ts';
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
} from '../ports/channel.ts';
import type { CaseLink } from './case-link.ts';

/** What is sent leads to the page of its case. */
export class LinkedChannel implements Channel {
  readonly #channel: Channel;
  readonly #link: CaseLink;

  constructor(channel: Channel, link: CaseLink) {
    this.#channel = channel;
    this.#link = link;
  }

  async postThread(channel: ChannelRef, message: Message): Promise<SendResult> {
    return this.#channel.postThread(channel, this.#linked(message));
  }

  async reply(thread: ThreadRef, message: Message): Promise<SendResult> {
    return this.#channel.reply(thread, this.#linked(message));
  }

  async update(activity: ActivityRef, message: Message): Promise<SendResult> {
    return this.#channel.update(activity, this.#linked(message));
  }

  async remove(activity: ActivityRef): Promise<RemoveResult> {
    return this.#channel.remove(activity);
  }

  async direct(person: PersonRef, message: Message): Promise<SendResult> {
    return this.#channel.direct(person, this.#linked(message));
  }

  async probe(channel: ChannelRef): Promise<ChannelProbe> {
    return this.#channel.probe(channel);
  }

  async members(channel: ChannelRef): Promise<readonly Member[]> {
    return this.#channel.members(channel);
  }

  #linked(message: Message): Message {
    return { ...message, card: metPaginalink(message.card, this.#link) };
  }
}
