import type { OutsideResult, Pager } from '../ports/pager.ts';
import type { WebhookResult, Webhooks } from '../ports/webhooks.ts';
import type { SpanFacts, Traces } from './traces.ts';

const outcomeOf = (result: OutsideResult | WebhookResult): SpanFacts => ({
  outcome: result.kind,
  ...('code' in result ? { code: result.code } : {}),
});

/** Each mail or page is a part of the trace that it belongs to: which channel, and what came of it. */
export function tracedPager(pager: Pager, traces: Traces): Pager {
  return {
    kanalen: pager.kanalen,
    send: (message) =>
      traces.during('outside', { kind: message.kanaal }, () => pager.send(message), outcomeOf),
  };
}

/** The same for an event that goes to a system of a location. */
export function tracedWebhooks(webhooks: Webhooks, traces: Traces): Webhooks {
  return {
    send: (locatie, target, message) =>
      traces.during(
        'outside',
        { kind: 'webhook', locatie },
        () => webhooks.send(locatie, target, message),
        outcomeOf,
      ),
  };
}
