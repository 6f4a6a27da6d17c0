import { expect, test } from 'vitest';
import { timersVan } from '../../../src/domain/afgeleid/derive.ts';
import type { Opties, Zsm } from './zsm.ts';
import { oefenstad } from './zsm.ts';

/**
 * A test that tells a piece of work. It fails on every message and every line of trouble in the log that the story
 * did not name, and when the timers in Redis are not those that follow from the events.
 */
export function scenario(naam: string, verloop: (zsm: Zsm) => Promise<void>, opties: Opties = {}): void {
  test(naam, async () => {
    await using zsm = await oefenstad(opties);
    await verloop(zsm);
    zsm.berichten.expectNoMore();
    expect(zsm.takeTrouble()).toEqual([]);
    await expectTimersOfEvents(zsm);
  });
}

/** Timers in Redis are those of derive(fold(events)), for every case of the story (design §3). */
export async function expectTimersOfEvents(zsm: Zsm): Promise<void> {
  for (const zaakId of zsm.zaken) {
    const stored = await zsm.ports.agenda.timersOf(zsm.stream(zaakId));
    // One that was destroyed has none.
    const there = (await zsm.version(zaakId)) > 0;
    const derived = (there ? timersVan(await zsm.zaak(zaakId)) : []).map(({ id, due }) => ({ id, due }));
    const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);
    expect(stored.toSorted(byId)).toEqual(derived.toSorted(byId));
  }
}
