import type { Kaart } from '../../../cards/kaart.ts';
import { metPaginalink } from '../../../cards/paginalink.ts';
import type {
  ActionAnswer,
  CardAction,
  CaseSearch,
  Inbox,
  Presence,
  SearchAnswer,
  TextMessage,
} from '../ports/inbox.ts';
import type { CaseLink } from './case-link.ts';

type Answers = Awaited<ReturnType<Inbox['message']>>;

/** Answers in the chat lead to the page of their case; the page itself asks the inbox behind this one. */
export class LinkedInbox implements Inbox {
  readonly #inbox: Inbox;
  readonly #link: CaseLink;

  constructor(inbox: Inbox, link: CaseLink) {
    this.#inbox = inbox;
    this.#link = link;
  }

  async action(action: CardAction): Promise<ActionAnswer> {
    const answer = await this.#inbox.action(action);
    return answer.kind === 'card' ? { ...answer, card: metPaginalink(answer.card, this.#link) } : answer;
  }

  async search(search: CaseSearch): Promise<SearchAnswer> {
    const answer = await this.#inbox.search(search);
    if (answer.kind !== 'found') return answer;
    return { kind: 'found', cases: this.#linked(answer.cases) };
  }

  async message(message: TextMessage): Promise<Answers> {
    return this.#linked(await this.#inbox.message(message));
  }

  async presence(presence: Presence): Promise<Answers> {
    return this.#inbox.presence(presence);
  }

  #linked<T extends { readonly card: Kaart }>(messages: readonly T[]): readonly T[] {
    return messages.map((one) => ({ ...one, card: metPaginalink(one.card, this.#link) }));
  }
}
