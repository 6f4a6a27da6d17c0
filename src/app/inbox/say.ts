import { meldingen } from '../../../cards/teksten/meldingen.ts';
import type { ActionAnswer } from '../ports/inbox.ts';
import type { InboxDeps } from './context.ts';
import { noteerVreemde } from './geen-recht.ts';

/** A short text in place of a card. */
export type Sentence = Extract<ActionAnswer, { kind: 'message' }>;

export function say(code: keyof typeof meldingen): Sentence {
  return { kind: 'message', text: meldingen[code] };
}

/** Nobody whom the location knows pressed: logged, without saying who. */
export function stranger({ log }: Pick<InboxDeps, 'log'>, verb: string, locatie?: string): Sentence {
  noteerVreemde(log, verb, locatie);
  return say('onbekend');
}
