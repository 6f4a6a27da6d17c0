import { hash } from 'node:crypto';
import { markeerDubbel } from '../../../cards/dubbel.ts';
import { render } from '../../../cards/render.ts';
import { samenvatting } from '../../../cards/samenvatting.ts';
import { stempel } from '../../../cards/stempel.ts';
import { nietMeerVoorU } from '../../../cards/vervangen.ts';
import type { View } from '../../domain/afgeleid/views.ts';
import type { Message } from '../ports/channel.ts';

/** Whether what stands somewhere was sent, or checked, after the channel was last bound. */
export function isSinceBinding(sent: string, koppelingen: number): boolean {
  return sent.startsWith(`${koppelingen}.`);
}

type Head = { readonly version: number; readonly head: string };

export type Content = {
  readonly hash: string;
  /** The activity to send, stamped with the place in the chain it was made from. */
  message(head: Head, postId: string, possiblyDouble: boolean): Message;
};

/**
 * Draws a view once. The hash is of the card before stamping: a commit that changes no card sends nothing.
 *
 * @param koppelingen how often the channel was bound: after a new binding everything is sent once more, so that
 *   what is no longer there comes back
 */
export function contentOf(view: View, koppelingen: number): Content {
  const card = render(view);
  const summary = samenvatting(view);
  const digest = hash('sha256', JSON.stringify([summary, card]), 'base64url').slice(0, 22);
  return {
    hash: `${koppelingen}.${digest}`,
    message: (head, postId, possiblyDouble) => ({
      card: stempel(possiblyDouble ? markeerDubbel(card) : card, head, postId),
      summary,
    }),
  };
}

/** What stands at somebody who may not read the card any more. */
export const NO_LONGER: Content = { hash: 'niet-meer', message: () => nietMeerVoorU() };
