import type { Bezorging } from '../../domain/afgeleid/bezorgbewijs.ts';
import type { Bezorgkanaal } from '../../domain/afgeleid/views/bewijs.ts';
import type { Tijdstip } from '../../domain/termijnen/tijdstip.ts';
import type { Clock } from '../ports/clock.ts';
import type { Delivery, Ledger } from '../ports/ledger.ts';
import type { StreamId } from '../ports/store.ts';
import { DELIVERED } from '../reserve/deliver-outside.ts';
import { postOfReserve } from '../reserve/reserve-ids.ts';
import { clickedPost } from './click-ids.ts';

const kanalen: Readonly<Record<string, Bezorgkanaal>> = {
  persoon: 'teams',
  draad: 'draad',
  'e-mail': 'e-mail',
  telefoon: 'telefoon',
};

/** The case clock at an instant of the wall clock, as far as both run on as they do now. */
export function caseAt(clock: Clock): (wall: number) => Tijdstip {
  const [nu, wall] = [clock.caseNow(), clock.wall()];
  return (at) => Math.round(nu - (wall - at) * clock.speed);
}

type Entries = Readonly<Record<string, Readonly<Record<string, Delivery>>>>;

/**
 * What the ledger of one case knows of messages to people, on the case clock. The ledger keeps the wall clock.
 *
 * @param toCase the case clock at an instant of the wall clock
 */
export async function bezorgingen(
  ledger: Ledger,
  stream: StreamId,
  toCase: (wall: number) => Tijdstip,
): Promise<readonly Bezorging[]> {
  const alle = await ledger.readAll(stream);
  const op = (wall: number): Tijdstip | null => (wall === 0 ? null : toCase(wall));
  return Object.entries(alle).flatMap(([id, entries]) => {
    if (clickedPost(id) !== null) return [];
    const postId = postOfReserve(id) ?? id;
    return Object.entries(entries).flatMap(([receiver, entry]): readonly Bezorging[] => {
      const kanaal = entry.persoonId === '' ? undefined : kanalen[receiver.split(':')[0] ?? ''];
      if (kanaal === undefined) return [];
      const parked = entry.status === 'parked';
      return [
        {
          postId,
          kanaal,
          persoonId: entry.persoonId,
          inWachtrijOp: op(entry.queuedAt ?? 0),
          aangenomenOp: op(entry.firstSentAt),
          bezorgdOp: entry.sent === DELIVERED ? op(entry.changedAt) : null,
          misluktOp: parked ? op(entry.changedAt) : null,
          geopendOp: kanaal === 'teams' ? op(clickedAt(alle, postId, entry.persoonId)) : null,
        },
      ];
    });
  });
}

function clickedAt(alle: Entries, postId: string, persoonId: string): number {
  const clicks = Object.entries(alle).find(([id]) => clickedPost(id) === postId)?.[1];
  return clicks?.[`persoon:${persoonId}`]?.firstSentAt ?? 0;
}
