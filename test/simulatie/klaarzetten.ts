import type { Delivery } from '../../src/app/ports/ledger.ts';
import { EMPTY } from '../../src/app/ports/store.ts';
import { zaakStream } from '../../src/app/streams/zaak-streams.ts';
import { contentOf } from '../../src/app/sync/content.ts';
import { postsVan, timersVan } from '../../src/domain/afgeleid/derive.ts';
import type { Tijdstip } from '../../src/domain/termijnen/tijdstip.ts';
import { evolve } from '../../src/domain/zaak/evolve.ts';
import type { Zaak } from '../../src/domain/zaak/zaak.ts';
import type { RedisPorts } from '../../src/infra/redis/open-redis.ts';
import { ontvangersVan } from './ontvangers.ts';
import type { Zaakloop } from './zaakloop.ts';

/** The channel was bound once. */
const KOPPELINGEN = 1;

/** Stores a case as it was just before a moment, with the timers it had then, and its cards in Teams. */
export async function zetKlaar(
  { store, ledger }: RedisPorts,
  loop: Zaakloop,
  voor: Tijdstip,
  serviceUrl: string,
): Promise<void> {
  const stream = zaakStream(loop.id);
  const events = loop.events.filter(({ op }) => op < voor);
  const zaak = events.reduce<Zaak | null>(evolve, null);
  if (stream === null || zaak === null) return;
  const kanaal = `19:${loop.locatie.id}@thread.tacv2;messageid=${zaak.nummer}`;
  const stand = (postId: string, aan: string, sent: string): Delivery => {
    const persoonlijk = aan !== 'kanaal' && aan !== 'draad';
    return {
      status: 'idle',
      sent,
      serviceUrl,
      conversationId: persoonlijk ? `a:${loop.locatie.id}/${aan}` : kanaal,
      activityId: `${loop.id} ${postId}`,
      attempts: 0,
      firstSentAt: 1,
      changedAt: 1,
      persoonId: persoonlijk ? aan : '',
      failure: '',
      orphans: [],
    };
  };
  const schrijf: Promise<void>[] = [];
  for (const post of postsVan(zaak, loop.locatie).filter(({ alleenBijwerken }) => !alleenBijwerken)) {
    const { hash } = contentOf(post.view, KOPPELINGEN);
    for (const aan of ontvangersVan(loop.locatie, post, voor - 1).sleutels) {
      const sleutel = aan === 'kanaal' || aan === 'draad' ? aan : `persoon:${aan}`;
      schrijf.push(ledger.write(stream, post.id, sleutel, stand(post.id, aan, hash)));
    }
  }
  await Promise.all(schrijf);
  await store.commit({
    stream,
    expected: EMPTY,
    commandId: 'vooraf',
    events,
    timersSet: timersVan(zaak),
    timersDropped: [],
    postsDirty: [],
    openIndex: zaak.termijnen.vrijheid ?? zaak.gemeldOp,
  });
}
