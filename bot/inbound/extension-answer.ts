import type { ActionAnswer, FoundCase, SearchAnswer } from '../../src/app/ports/inbox.ts';
import { TEKSTEN } from '../teksten.ts';
import { dialogCard } from './dialog-card.ts';

const CARD = 'application/vnd.microsoft.card.adaptive';
const PREVIEW = 'application/vnd.microsoft.card.thumbnail';

export type ExtensionAnswer = { readonly status: number; readonly body: Readonly<Record<string, unknown>> };

/** Teams shows other statuses as an error of its own. */
const ok = (body: ExtensionAnswer['body']): ExtensionAnswer => ({ status: 200, body });

/** A dialog with a card, or one that says a sentence. */
export function dialogAnswer(answer: ActionAnswer): ExtensionAnswer {
  if (answer.kind !== 'card') return ok({ task: { type: 'message', value: answer.text } });
  const card = { contentType: CARD, content: dialogCard(answer.card) };
  const value = { title: TEKSTEN.dialoog, height: 'large', width: 'medium', card };
  return ok({ task: { type: 'continue', value } });
}

/** The list takes the preview; the card itself goes where it is shared. */
function attachment({ title, text, card }: FoundCase): object {
  return {
    contentType: CARD,
    content: card,
    preview: { contentType: PREVIEW, content: { title, text } },
  };
}

/** The list of what was found, or one sentence in its place. */
export function searchAnswer(answer: SearchAnswer): ExtensionAnswer {
  if (answer.kind !== 'found') return ok({ composeExtension: { type: 'message', text: answer.text } });
  const attachments = answer.cases.map(attachment);
  return ok({ composeExtension: { type: 'result', attachmentLayout: 'list', attachments } });
}
