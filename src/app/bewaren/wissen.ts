import { nalatenschap } from '../../domain/cijfers/nalatenschap.ts';
import { bezorgingen, caseAt } from '../bewijs/bezorgingen.ts';
import type { Clock } from '../ports/clock.ts';
import type { Ledger } from '../ports/ledger.ts';
import type { Register } from '../ports/register.ts';
import type { Store } from '../ports/store.ts';
import { placeAfter, takeIn } from '../register/inschrijven.ts';
import type { Beoordeeld } from './beoordelen.ts';
import { HERKOMST_VERPLAATST } from './herkomst.ts';

export type WisDeps = {
  readonly store: Store;
  readonly register: Register;
  readonly ledger: Ledger;
  readonly clock: Clock;
};

/** Somebody else writes in the register too: read it again. */
const TRIES = 5;

/**
 * Destroys one case: its key, events, timers and every index that leads to it, with a tombstone in the register. What
 * stands of it in Teams is emptied afterwards (`legen.ts`): that Teams is away must not keep content alive.
 *
 * @returns false when the case changed meanwhile, so that it has to be judged anew, or when another destroyed it
 */
export async function wis(
  { store, register, ledger, clock }: WisDeps,
  { stream, at, zaak, events }: Beoordeeld,
  dagen: number,
): Promise<boolean> {
  // A tombstone of what never began would be one too many.
  await takeIn(register, stream.locatie);
  const origins = herkomsten(zaak);
  // Before it goes with the case.
  const bezorgd = await bezorgingen(ledger, stream, caseAt(clock));
  // First: a pointer to what is gone would let the next message of the source end up nowhere.
  for (const [bron, bronId] of origins) await store.releaseSource(bron, bronId, stream.id);
  for (let tries = 0; tries < TRIES; tries += 1) {
    const place = placeAfter(await register.read(stream.locatie));
    const op = clock.caseNow();
    const tombstone = { soort: 'gewist', stream, at, op, dagen } as const;
    if (await register.purge(tombstone, place, nalatenschap(events, op, bezorgd), clock.wall())) return true;
    const [now] = await register.positions([stream]);
    // Somebody else destroyed it at this moment: what led to it stays gone.
    if ((now?.version ?? 0) === 0) return false;
    if (now?.version !== at.version || now.head !== at.head) break;
  }
  for (const [bron, bronId] of origins) {
    await store.claimSource(bron, bronId, { zaakId: stream.id, locatie: stream.locatie });
  }
  return false;
}

/** Under which numbers a case can be found: that of its source, and that of the case it was taken over from. */
function herkomsten({ melding, overgenomenVan }: Beoordeeld['zaak']): readonly (readonly [string, string])[] {
  const over = overgenomenVan === null ? [] : [[HERKOMST_VERPLAATST, overgenomenVan.zaakId] as const];
  return [[melding.bron, melding.bronId], ...over];
}
