import type { ActionAnswer } from '../../src/app/ports/inbox.ts';
import { StoreUnavailable } from '../../src/app/ports/store.ts';
import { TEKSTEN } from '../teksten.ts';

export type ErrorAnswer = Extract<ActionAnswer, { kind: 'error' }>;

const error = (code: string, text: string): ErrorAnswer => ({ kind: 'error', code, text });

/** Took longer than people wait for a button. */
export class TooSlow extends Error {
  override readonly name = 'TooSlow';
}

/** What to say when the program failed. "Niet opgeslagen" only when that is certain (design §3). */
export function answerToFailure(failure: unknown): ErrorAnswer {
  if (failure instanceof TooSlow) return error('onzeker', TEKSTEN.onzeker);
  if (failure instanceof StoreUnavailable) {
    return failure.provablyNotStored
      ? error('niet-opgeslagen', TEKSTEN.nietOpgeslagen)
      : error('onzeker', TEKSTEN.onzeker);
  }
  return error('intern', TEKSTEN.intern);
}
