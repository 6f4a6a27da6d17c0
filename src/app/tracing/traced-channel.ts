import type { Channel, RemoveResult, SendResult } from '../ports/channel.ts';
import { channelAround } from '../ports/channel-around.ts';
import type { SpanFacts, Traces } from './traces.ts';

/** The code is the status of the answer, or the word that Teams or we have for what went wrong. */
const outcomeOf = (result: SendResult | RemoveResult): SpanFacts => ({
  outcome: result.kind,
  ...('code' in result ? { code: result.code } : {}),
});

/** Each call to Teams is a part of the trace that it belongs to: what kind, what came of it. Never to whom. */
export function tracedChannel(channel: Channel, traces: Traces): Channel {
  return channelAround(channel, {
    call: ({ kind }, make) => traces.during('deliver', { kind }, make, outcomeOf),
  });
}
