import assert from 'node:assert/strict';
import { vraagtDirect } from '../../../../src/domain/afgeleid/taakposten.ts';
import { isOpgevolgd } from '../../../../src/domain/bereikbaarheid/aandacht.ts';
import { isOpen } from '../../../../src/domain/zaak/taak.ts';
import { taakVanVraagpost, vraagpostId } from '../../../../src/domain/zaak/vraagpost.ts';
import type { Verloop } from '../verloop.ts';
import type { Eigenschappen } from './eigenschap.ts';

type Eerder = {
  readonly zaakId: string;
  readonly eigenaar: string | undefined;
  readonly posts: ReadonlyMap<string, string>;
};

const publiek = new WeakMap<Verloop, Eerder>();

/** How often a task was asked here; one that came along from another location was asked there. */
function keren({ events }: Verloop, taakId: string): number {
  return events.filter(
    (event) =>
      (event.type === 'TaakGevraagd' && event.taak.id === taakId) ||
      (event.type === 'ZaakOvergenomen' && event.stand.taken[taakId] !== undefined),
  ).length;
}

/** What holds of everything that stands in Teams about a case. */
export const posts: Eigenschappen = {
  'each time that a task is asked is a message of its own, and only the last of them asks it': (loop) => {
    const alle = loop.posts();
    for (const taak of Object.values(loop.zaak.taken).filter(vraagtDirect)) {
      const vragen = alle.filter(
        ({ id, view }) =>
          id.startsWith('v:') &&
          (view.soort === 'vraag' || view.soort === 'deel-a') &&
          view.taak.taakId === taak.id,
      );
      assert.equal(vragen.length, keren(loop, taak.id), taak.id);
      const spreekt = vragen.filter((post) => !isOpgevolgd(post)).map(({ id }) => id);
      assert.deepEqual(spreekt, [vraagpostId(taak)]);
      assert.ok(vragen.every((post) => post.alleenBijwerken || !isOpgevolgd(post)));
      assert.equal(taakVanVraagpost(loop.zaak, vraagpostId(taak)), taak);
    }
  },

  'a post never disappears and never gets another audience; what is not open asks nothing': (loop) => {
    const { zaak } = loop;
    const nieuwste = loop.posts();
    const nu = new Map(nieuwste.map((post) => [post.id, JSON.stringify(post.publiek)]));
    assert.equal(nu.size, nieuwste.length);
    const vorige = publiek.get(loop);
    // Moved to another location: that one has posts of its own. A zaakseigenaar takes the questions of the OvJ along.
    const zelfde = vorige?.zaakId === zaak.zaakId && vorige.eigenaar === zaak.zaakseigenaar;
    const eerder = zelfde ? [...vorige.posts] : [];
    assert.deepEqual(
      eerder.filter(([id, wie]) => nu.get(id) !== wie),
      [],
    );
    publiek.set(loop, { zaakId: zaak.zaakId, eigenaar: zaak.zaakseigenaar, posts: nu });
    if (zaak.status === 'open') return;
    assert.deepEqual(Object.values(zaak.taken).filter(isOpen), []);
    for (const { view } of nieuwste.filter(({ alleenBijwerken }) => !alleenBijwerken)) {
      const soort = view.soort === 'alarm' ? view.alarm : view.soort;
      assert.ok(['zaak', 'thread', 'zaak-ingetrokken', 'zaak-verplaatst'].includes(soort), soort);
    }
  },
};
