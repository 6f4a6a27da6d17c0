import type { Zaakfeiten } from '../../domain/cijfers/waarneming.ts';
import { zaakfeiten } from '../../domain/cijfers/zaakfeiten.ts';
import { UUR } from '../../domain/termijnen/tijdstip.ts';
import { bezorgingen, caseAt } from '../bewijs/bezorgingen.ts';
import type { Clock } from '../ports/clock.ts';
import type { Ledger } from '../ports/ledger.ts';
import type { Position, Store } from '../ports/store.ts';
import { zaakEvents, zaakStream } from '../streams/zaak-streams.ts';

export type WorkOutDeps = { readonly store: Store; readonly ledger: Ledger; readonly clock: Clock };

/** Facts of a case, and whether nothing happens in it any more by itself. */
export type Facts = {
  readonly position: Position;
  readonly feiten: Zaakfeiten | null;
  readonly atRest: boolean;
};

/** Case-clock ms without an event, after which messages about the last one usually arrived or were given up. */
const REST = UUR;

/**
 * Works the facts of one case out from its events and the proof of its messages; null when it is gone.
 *
 * @throws StoreUnavailable, AuditBroken, NewerEvent
 */
export async function workOut({ store, ledger, clock }: WorkOutDeps, id: string): Promise<Facts | null> {
  const stream = zaakStream(id);
  if (stream === null) return null;
  const { events, position } = await store.load(stream);
  // Deleted between the list and now.
  if (position.version === 0) return null;
  const bezorgd = await bezorgingen(ledger, stream, caseAt(clock));
  const last = events.at(-1)?.op ?? 0;
  // While Teams is away a message may wait for half a day, and that it was taken then changes nothing else.
  const settled = bezorgd.every(({ aangenomenOp, misluktOp }) => aangenomenOp !== null || misluktOp !== null);
  const feiten = zaakfeiten(zaakEvents(events), bezorgd);
  return { position, feiten, atRest: settled && clock.caseNow() - last >= REST };
}
