import { verblabel } from '../inbox/verbs.ts';
import type { Message } from '../ports/channel.ts';
import type { ActionAnswer, Inbox, SearchAnswer } from '../ports/inbox.ts';
import type { SpanFacts, Traces } from './traces.ts';

const answered = (answer: ActionAnswer | SearchAnswer): SpanFacts => ({
  answer: answer.kind === 'error' ? answer.code : answer.kind,
});
const cards = (messages: readonly Message[]): SpanFacts => ({ aantal: messages.length });

/**
 * Each activity that comes in is a trace: which button, and what kind of answer. Never who, where or what was typed.
 * That somebody was seen goes along with nearly every activity, and does hardly anything: no trace of its own.
 */
export function tracedInbox(inbox: Inbox, traces: Traces): Inbox {
  return {
    action: (action) =>
      traces.during('press', { verb: verblabel(action.verb) }, () => inbox.action(action), answered),
    search: (search) => traces.during('search', {}, () => inbox.search(search), answered),
    message: (message) => traces.during('message', {}, () => inbox.message(message), cards),
    presence: (presence) =>
      presence.kind === 'seen'
        ? inbox.presence(presence)
        : traces.during('presence', { presence: presence.kind }, () => inbox.presence(presence), cards),
  };
}
