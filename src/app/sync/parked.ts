import type { Delivery, Ledger } from '../ports/ledger.ts';
import type { StreamId } from '../ports/store.ts';

/** A message that was given up at one receiver. */
export type ParkedDelivery = {
  readonly postId: string;
  readonly receiver: string;
  readonly delivery: Delivery;
};

/** What of a stream was given up: after its last attempt, or because Teams refused it. */
async function parkedDeliveries(ledger: Ledger, stream: StreamId): Promise<readonly ParkedDelivery[]> {
  return Object.entries(await ledger.readAll(stream)).flatMap(([postId, entries]) =>
    Object.entries(entries)
      .filter(([, { status }]) => status === 'parked')
      .map(([receiver, delivery]) => ({ postId, receiver, delivery })),
  );
}

/**
 * What was given up may be deliverable now: the bot is back in the team, somebody else has the duty.
 *
 * @param wall wall clock, ms
 * @returns posts to make due
 */
export async function giveAnotherChance(
  ledger: Ledger,
  stream: StreamId,
  wall: number,
): Promise<readonly string[]> {
  const parked = await parkedDeliveries(ledger, stream);
  for (const { postId, receiver, delivery } of parked) {
    const again = { ...delivery, status: 'idle', attempts: 0, failure: '', changedAt: wall } as const;
    await ledger.write(stream, postId, receiver, again);
  }
  return [...new Set(parked.map(({ postId }) => postId))];
}
