import assert from 'node:assert/strict';
import type { Taak } from '../../../../src/domain/zaak/taak.ts';
import { isOpen } from '../../../../src/domain/zaak/taak.ts';
import type { Zaak } from '../../../../src/domain/zaak/zaak.ts';
import { ovj } from '../tafel.ts';
import type { Verloop } from '../verloop.ts';
import { rondtAfMet } from './afronden.ts';

/** Ways to answer one task, and tasks answered one after the other, before it counts as a dead end. */
const MANIEREN = 64;
const STAPPEN = 400;

function eersteOpen(zaak: Zaak): Taak | undefined {
  return Object.values(zaak.taken).find(isOpen);
}

/** Whoever owes it does it, in one way after the other, until it is done. */
function rondtAf(loop: Verloop, id: string): void {
  for (let n = 0; n < MANIEREN; n += 1) {
    const taak = loop.zaak.taken[id];
    if (taak === undefined || !isOpen(taak)) return;
    loop.weigert(rondtAfMet(loop, taak, n));
  }
  const over = loop.zaak.taken[id];
  assert.ok(over === undefined || !isOpen(over), `nobody can finish ${id}`);
}

/**
 * Drives a case to its close by work alone: every open task is done by who owes it, until nothing is owed and the OvJ
 * closes without a reason. A task that nobody can finish is a dead end.
 *
 * @returns tasks that were done on the way
 */
export function rijdtNaarSluiten(loop: Verloop): number {
  if (loop.zaak.status !== 'open') loop.when(ovj().heropent());
  let gedaan = 0;
  for (let taak = eersteOpen(loop.zaak); taak !== undefined; taak = eersteOpen(loop.zaak)) {
    rondtAf(loop, taak.id);
    gedaan += 1;
    assert.ok(gedaan < STAPPEN, `work without end, now at ${taak.id}`);
  }
  loop.when(ovj().sluit(null));
  assert.equal(loop.zaak.status, 'gesloten');
  return gedaan;
}
