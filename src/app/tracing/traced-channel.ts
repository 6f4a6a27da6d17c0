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
import type { SpanFacts, Traces } from './traces.ts';

/** The code is the status of the answer, or the word that Teams or we have for what went wrong. */
const outcomeOf = (result: SendResult | RemoveResult): SpanFacts => ({
  outcome: result.kind,
  ...('code' in result ? { code: result.code } : {}),
});

/** Each call to Teams is a part of the trace that it belongs to: what kind, what came of it. Never to whom. */
export class TracedChannel implements Channel {
  readonly #channel: Channel;
  readonly #traces: Traces;

  constructor(channel: Channel, traces: Traces) {
    this.#channel = channel;
    this.#traces = traces;
  }

  async postThread(channel: ChannelRef, message: Message): Promise<SendResult> {
    return this.#deliver('post-kanaal', () => this.#channel.postThread(channel, message));
  }

  async reply(thread: ThreadRef, message: Message): Promise<SendResult> {
    return this.#deliver('post-draad', () => this.#channel.reply(thread, message));
  }

  async update(activity: ActivityRef, message: Message): Promise<SendResult> {
    return this.#deliver('update', () => this.#channel.update(activity, message));
  }

  async remove(activity: ActivityRef): Promise<RemoveResult> {
    return this.#deliver('remove', () => this.#channel.remove(activity));
  }

  async direct(person: PersonRef, message: Message): Promise<SendResult> {
    return this.#deliver('post-persoon', () => this.#channel.direct(person, message));
  }

  async probe(channel: ChannelRef): Promise<ChannelProbe> {
    return this.#channel.probe(channel);
  }

  async members(channel: ChannelRef): Promise<readonly Member[]> {
    return this.#channel.members(channel);
  }

  async #deliver<R extends SendResult | RemoveResult>(kind: string, call: () => Promise<R>): Promise<R> {
    return this.#traces.during('deliver', { kind }, call, outcomeOf);
  }
}
