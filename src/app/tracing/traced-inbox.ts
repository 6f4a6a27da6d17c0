import { verblabel } from '../inbox/verbs.ts';
import type { Message } from '../ports/channel.ts';
import type {
  ActionAnswer,
  CardAction,
  CaseSearch,
  Inbox,
  Presence,
  SearchAnswer,
  TextMessage,
} from '../ports/inbox.ts';
import type { SpanFacts, Traces } from './traces.ts';

const answered = (answer: ActionAnswer | SearchAnswer): SpanFacts => ({
  answer: answer.kind === 'error' ? answer.code : answer.kind,
});
const cards = (messages: readonly Message[]): SpanFacts => ({ aantal: messages.length });

/** Each activity that comes in is a trace: which button, and what kind of answer. Never who, where or what was typed. */
export class TracedInbox implements Inbox {
  readonly #inbox: Inbox;
  readonly #traces: Traces;

  constructor(inbox: Inbox, traces: Traces) {
    this.#inbox = inbox;
    this.#traces = traces;
  }

  async action(action: CardAction): Promise<ActionAnswer> {
    const facts = { verb: verblabel(action.verb) };
    return this.#traces.during('press', facts, () => this.#inbox.action(action), answered);
  }

  async search(search: CaseSearch): Promise<SearchAnswer> {
    return this.#traces.during('search', {}, () => this.#inbox.search(search), answered);
  }

  async message(message: TextMessage): Promise<readonly Message[]> {
    return this.#traces.during('message', {}, () => this.#inbox.message(message), cards);
  }

  /** That somebody was seen goes along with nearly every activity, and does hardly anything: no trace of its own. */
  async presence(presence: Presence): Promise<readonly Message[]> {
    if (presence.kind === 'seen') return this.#inbox.presence(presence);
    const facts = { presence: presence.kind };
    return this.#traces.during('presence', facts, () => this.#inbox.presence(presence), cards);
  }
}
