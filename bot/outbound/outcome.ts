import type { SendResult } from '../../src/app/ports/channel.ts';
import type { ConnectorReply } from './reply.ts';

type Answered = Extract<ConnectorReply, { kind: 'answered' }>;

/**
 * `create` makes a new message: a lost answer may mean that it stands in Teams. `repeatable` may be done twice
 * without harm (opening a 1:1 conversation): whatever was lost, trying again is right. So may an `update`, but one
 * that got no answer at all may still arrive after a later one, and whoever sends must know.
 */
export type CallKind = 'create' | 'repeatable' | 'update';

export type Failure = Exclude<SendResult, { kind: 'sent' }>;

const TOO_LARGE_CODES: ReadonlySet<string> = new Set(['MessageSizeTooBig', 'RequestEntityTooLarge']);

function retryable(code: string, afterMs: number | null): Failure {
  return { kind: 'retryable', code, afterMs };
}

function lost(call: CallKind, code: string): Failure {
  return call === 'create' ? { kind: 'unknownOutcome', code } : retryable(code, null);
}

function refused(call: CallKind, reply: Answered, code: string): Failure {
  if (TOO_LARGE_CODES.has(reply.errorCode)) return { kind: 'tooLarge', code };
  switch (reply.status) {
    case 401:
    case 412:
    case 429:
    case 503:
      return retryable(code, reply.retryAfterMs);
    case 404:
    case 410:
      return { kind: 'gone', code };
    case 408:
      return lost(call, code);
    case 413:
      return { kind: 'tooLarge', code };
    default:
      return reply.status >= 500 ? lost(call, code) : { kind: 'blocked', code };
  }
}

/**
 * What a call that did not plainly succeed means for the post. Redirects count as a refusal: following one would
 * carry the message past the list of allowed hosts.
 * @returns null for 200, 201 and 204: the caller looks for the ids; 202 is "accepted, nobody knows"
 */
export function failureOf(call: CallKind, reply: ConnectorReply): Failure | null {
  switch (reply.kind) {
    case 'unsent':
      return retryable(reply.code, null);
    case 'lost':
      return call === 'repeatable'
        ? retryable(reply.code, null)
        : { kind: 'unknownOutcome', code: reply.code };
    case 'answered': {
      const code = reply.errorCode === '' ? `http-${reply.status}` : reply.errorCode;
      if (reply.status === 202) return { kind: 'unknownOutcome', code };
      if (reply.status >= 200 && reply.status < 300) return null;
      return refused(call, reply, code);
    }
  }
}
