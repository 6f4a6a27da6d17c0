import { helpscherm } from '../../domain/afgeleid/schermen/helpscherm.ts';
import type { Message } from '../ports/channel.ts';
import type { Doer } from './context.ts';
import { cardMessage } from './screens.ts';

/**
 * What somebody can ask here, by their roles.
 *
 * @param doer null: nobody whom the settings know
 * @param onbegrepen something was typed that is no command
 */
export function helpFor(doer: Doer | null, onbegrepen: boolean): Message {
  return cardMessage(helpscherm(doer, onbegrepen), null);
}
