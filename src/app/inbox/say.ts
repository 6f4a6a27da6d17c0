import { meldingen } from '../../../cards/teksten/meldingen.ts';
import type { ActionAnswer } from '../ports/inbox.ts';
import type { InboxDeps } from './context.ts';
import { noteerVreemde } from './geen-recht.ts';

export function say(code: keyof typeof meldingen): ActionAnswer {
  return { kind: 'message', text: meldingen[code] };
}

/** Nobody whom the location knows pressed: logged, without saying who. */
export function stranger({ log }: Pick<InboxDeps, 'log'>, verb: string, locatie?: string): ActionAnswer {
  noteerVreemde(log, verb, locatie);
  return say('onbekend');
}
