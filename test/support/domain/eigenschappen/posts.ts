import assert from 'node:assert/strict';
import { isOpen } from '../../../../src/domain/zaak/taak.ts';
import type { Verloop } from '../verloop.ts';
import type { Eigenschappen } from './eigenschap.ts';

type Eerder = {
  readonly zaakId: string;
  readonly eigenaar: string | undefined;
  readonly posts: ReadonlyMap<string, string>;
};

const publiek = new WeakMap<Verloop, Eerder>();

/** What holds of everything that stands in Teams about a case. */
export const posts: Eigenschappen = {
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
