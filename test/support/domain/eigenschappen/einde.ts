import assert from 'node:assert/strict';
import { timersVan } from '../../../../src/domain/afgeleid/derive.ts';
import { MINUUT } from '../../../../src/domain/termijnen/tijdstip.ts';
import { evolve } from '../../../../src/domain/zaak/evolve.ts';
import type { Zaak } from '../../../../src/domain/zaak/zaak.ts';
import { ovj } from '../tafel.ts';
import type { Verloop } from '../verloop.ts';
import type { Eigenschappen } from './eigenschap.ts';

/** What is over is opened again; a case that moved lives on elsewhere and is over here for good. */
function heropend(loop: Verloop): Verloop {
  return loop.zaak.status === 'open' ? loop : loop.when(ovj().heropent());
}

/** What holds from wherever a history ends; each goes on with a copy of it. */
export const aanHetEinde: Eigenschappen = {
  'stored events fold to the state that was decided': (loop) => {
    assert.deepEqual(loop.events.reduce<Zaak | null>(evolve, null), loop.zaak);
    const opgeslagen = JSON.parse(JSON.stringify(loop.events)) as typeof loop.events;
    assert.deepEqual(opgeslagen.reduce<Zaak | null>(evolve, null), loop.zaak);
  },

  'a timer that fires moves on, so that everything due is done with; and it is never early': (loop) => {
    loop.after(24 * 60);
    for (let ronde = 0; timersVan(loop.zaak).some(({ due }) => due <= loop.nu); ronde += 1) {
      assert.ok(ronde < 1, 'a timer that fired is due again');
      loop.firesDue();
    }
    for (const herinnering of loop.zaak.herinneringen) {
      assert.ok(herinnering.gepland <= herinnering.op);
      assert.ok(herinnering.aan.length > 0);
      assert.ok(!herinnering.laat || herinnering.op - herinnering.gepland > MINUUT);
    }
  },

  'from every open case closing is one reason away, and a closed case can be opened again': (loop) => {
    heropend(loop).when(ovj().sluit('anders'));
    assert.equal(loop.zaak.status, 'gesloten');
    loop.when(ovj().heropent());
    assert.equal(loop.zaak.status, 'open');
  },

  'IVS and voorgeleiding are never stopped, a release never with a reason': (loop) => {
    heropend(loop);
    if (loop.zaak.melding.soort !== 'vast') return;
    for (const besluit of ['ivs', 'voorgeleiding'] as const) {
      assert.equal(loop.weigert(ovj().besluitVrijheid({ besluit })), null);
    }
    for (const besluit of ['heenzenden', 'heenzenden-509hh'] as const) {
      assert.equal(loop.weigert(ovj().besluitVrijheid({ besluit }, 'anders')), null);
    }
  },
};
