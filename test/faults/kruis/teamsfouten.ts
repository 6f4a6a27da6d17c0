import type { Fault, Operation } from '../../support/fake-connector/faults.ts';

/** How often, of a hundred calls, each answer comes in place of the good one. */
const fouten: readonly (readonly [kans: number, fout: Fault])[] = [
  [2, { kind: 'status', status: 429, retryAfter: '1' }],
  [1, { kind: 'status', status: 412 }],
  [1, { kind: 'status', status: 500 }],
  [1, { kind: 'status', status: 502 }],
  [1, { kind: 'status', status: 504 }],
  [1, { kind: 'status', status: 500, accepted: true }],
  [1, { kind: 'status', status: 502, accepted: true }],
  [1, { kind: 'status', status: 504, accepted: true }],
  [0.3, { kind: 'status', status: 403, code: 'BotNotInConversationRoster' }],
  [0.3, { kind: 'status', status: 403, code: 'MessageWritesBlocked' }],
  [0.5, { kind: 'withoutId', status: 202 }],
  [0.5, { kind: 'withoutId', status: 201 }],
  [2, { kind: 'slow', ms: 400 }],
  [1, { kind: 'reset' }],
  [1, { kind: 'reset', accepted: true }],
];

/** A first post may be told that its chat is gone; what stands may be told that it was removed. */
const weg: Fault = { kind: 'status', status: 404, code: 'ConversationNotFound' };

/** Whether the message may stand in Teams although the program did not hear so. */
function isOnduidelijk(operation: Operation, fout: Fault): boolean {
  if (operation === 'update' || operation === 'remove' || operation === 'createChat') return false;
  return fout.kind === 'withoutId' || (fout.kind !== 'slow' && fout.accepted === true);
}

/** @param kans share of calls that go wrong, as a multiple of the table above */
export function teamsFouten(
  random: () => number,
  kans: number,
  onduidelijk: () => void,
): (operation: Operation) => Fault | null {
  return (operation) => {
    let worp = (random() * 100) / kans;
    if (operation === 'members') return null;
    for (const [deel, fout] of [...fouten, ...(operation === 'send' ? [[0.3, weg] as const] : [])]) {
      worp -= deel;
      if (worp >= 0) continue;
      if (isOnduidelijk(operation, fout)) onduidelijk();
      return fout;
    }
    return null;
  };
}
