import type { ActionAnswer } from '../../src/app/ports/inbox.ts';

export type InvokeBody = { readonly statusCode: number; readonly type: string; readonly value: unknown };
export type InvokeAnswer = { readonly status: number; readonly body: InvokeBody };

const CARD = 'application/vnd.microsoft.card.adaptive';
const MESSAGE = 'application/vnd.microsoft.activity.message';
const ERROR = 'application/vnd.microsoft.error';

/** Codes for which our side is at fault; all other errors are about what was sent. */
const OURS: ReadonlySet<string> = new Set(['intern']);

function bodyOf(answer: ActionAnswer): InvokeBody {
  switch (answer.kind) {
    case 'card':
      return { statusCode: 200, type: CARD, value: answer.card };
    case 'message':
      return { statusCode: 200, type: MESSAGE, value: answer.text };
    case 'error':
      return {
        statusCode: OURS.has(answer.code) ? 500 : 400,
        type: ERROR,
        value: { code: answer.code, message: answer.text },
      };
  }
}

/**
 * Answer to a Universal Action. The HTTP status is 200 whatever the body says: with another one Teams shows its own
 * "Unable to reach app" instead of our sentence.
 */
export function invokeAnswer(answer: ActionAnswer): InvokeAnswer {
  return { status: 200, body: bodyOf(answer) };
}
