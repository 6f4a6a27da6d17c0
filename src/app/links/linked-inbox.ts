import { metPaginalink } from '../../../cards/paginalink.ts';
import type { ActionAnswer, CardAction, Inbox, Presence, TextMessage } from '../ports/inbox.ts';
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

  async message(message: TextMessage): Promise<Answers> {
    return this.#linked(await this.#inbox.message(message));
  }

  async presence(presence: Presence): Promise<Answers> {
    return this.#inbox.presence(presence);
  }

  #linked(messages: Answers): Answers {
    return messages.map((one) => ({ ...one, card: metPaginalink(one.card, this.#link) }));
  }
}
