import { expect, test } from 'vitest';
import type { Delivery } from '../../src/app/ports/ledger.ts';
import { newDelivery } from '../../src/app/sync/new-delivery.ts';
import type { Step } from '../../src/app/sync/plan.ts';
import { planStep, UNKNOWN_WAIT } from '../../src/app/sync/plan.ts';

const NU = 1_000_000;
const HASH = '0.nieuw';

function stond(anders: Partial<Delivery>, geleden: number): Delivery {
  return { ...newDelivery(NU, 'vt-1'), ...anders, changedAt: NU - geleden };
}

const staat = { activityId: 'a-1', sent: HASH } as const;

/** What one receiver of a post needs, by what the ledger says of it (invariants 2 and 4). */
const gevallen: readonly (readonly [string, Delivery | undefined, boolean, Step])[] = [
  ['nothing was sent yet', undefined, false, { kind: 'post', again: false }],
  ['nothing was sent and the matter is over', undefined, true, { kind: 'nothing' }],
  ['it stands as it should', stond(staat, 0), false, { kind: 'nothing' }],
  ['it stands and is old', stond({ ...staat, sent: '0.oud' }, 0), false, { kind: 'update' }],
  ['it was given up', stond({ status: 'parked' }, 0), false, { kind: 'nothing' }],
  ['somebody is sending it', stond({ status: 'sending' }, 34_999), false, { kind: 'wait', ms: 500 }],
  [
    'who was sending it died: the answer may have been lost',
    stond({ status: 'sending' }, 35_000),
    false,
    { kind: 'wait', ms: UNKNOWN_WAIT - 35_000 },
  ],
  [
    'the answer was lost, less than a minute ago',
    stond({ status: 'unknown' }, 59_999),
    false,
    { kind: 'wait', ms: 1 },
  ],
  [
    'the answer was lost a minute ago',
    stond({ status: 'unknown' }, UNKNOWN_WAIT),
    false,
    { kind: 'post', again: true },
  ],
  [
    'the answer was lost and the matter is over',
    stond({ status: 'unknown' }, UNKNOWN_WAIT),
    true,
    { kind: 'nothing' },
  ],
  [
    'it was refused after a possible copy',
    stond({ orphans: ['?'] }, 0),
    false,
    { kind: 'post', again: true },
  ],
];

test.each(gevallen)('%s', (_, entry, updateOnly, stap) => {
  expect(planStep(entry, HASH, updateOnly, NU)).toEqual(stap);
});
