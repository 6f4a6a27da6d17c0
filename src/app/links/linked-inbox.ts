import type { Kaart } from '../../../cards/kaart.ts';
import { metPaginalink } from '../../../cards/paginalink.ts';
import type { Inbox } from '../ports/inbox.ts';
import type { CaseLink } from './case-link.ts';

/** Answers in the chat lead to the page of their case; the page itself asks the inbox behind this one. */
export function linkedInbox(inbox: Inbox, link: CaseLink): Inbox {
  const linked = <T extends { readonly card: Kaart }>(one: T): T => ({
    ...one,
    card: metPaginalink(one.card, link),
  });
  return {
    action: async (action) => {
      const answer = await inbox.action(action);
      return answer.kind === 'card' ? linked(answer) : answer;
    },
    search: async (search) => {
      const answer = await inbox.search(search);
      return answer.kind === 'found' ? { ...answer, cases: answer.cases.map(linked) } : answer;
    },
    message: async (message) => (await inbox.message(message)).map(linked),
    presence: (presence) => inbox.presence(presence),
  };
}
