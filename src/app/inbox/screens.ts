import { render } from '../../../cards/render.ts';
import { samenvatting } from '../../../cards/samenvatting.ts';
import { stempel } from '../../../cards/stempel.ts';
import type { View } from '../../domain/afgeleid/views.ts';
import type { Message } from '../ports/channel.ts';
import type { ActionAnswer } from '../ports/inbox.ts';

type Head = { readonly version: number; readonly head: string };

/** Something is to be filled in or one reason tapped; or it is done and a few words may follow. */
function asked(view: View): 'form' | 'more' | null {
  if (view.soort === 'formulier' || view.soort === 'vangrail') return 'form';
  return view.soort === 'klaar' && view.toelichten === true ? 'more' : null;
}

/** A view as the answer to a button, stamped with the place in the chain it shows. */
export function cardAnswer(view: View, head: Head | null): ActionAnswer {
  const card = render(view);
  const stamped = head === null ? card : stempel(card, head);
  const asks = asked(view);
  return { kind: 'card', card: stamped, ...(asks === null ? {} : { asks }) };
}

/** A view as a message in the same conversation. */
export function cardMessage(view: View, head: Head | null): Message {
  const card = render(view);
  return { card: head === null ? card : stempel(card, head), summary: samenvatting(view) };
}
