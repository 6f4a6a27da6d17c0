import { render } from '../../../cards/render.ts';
import { samenvatting } from '../../../cards/samenvatting.ts';
import { stempel } from '../../../cards/stempel.ts';
import type { View } from '../../domain/afgeleid/views.ts';
import type { Message } from '../ports/channel.ts';
import type { ActionAnswer } from '../ports/inbox.ts';

type Head = { readonly version: number; readonly head: string };

/** A view as the answer to a button, stamped with the place in the chain it shows. */
export function cardAnswer(view: View, head: Head | null): ActionAnswer {
  const card = render(view);
  return { kind: 'card', card: head === null ? card : stempel(card, head) };
}

/** A view as a message in the same conversation. */
export function cardMessage(view: View, head: Head | null): Message {
  const card = render(view);
  return { card: head === null ? card : stempel(card, head), summary: samenvatting(view) };
}
