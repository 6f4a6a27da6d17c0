import { opgeruimdKaart } from '../../../cards/vervangen.ts';
import type { Locatie } from '../../domain/instellingen/locatie.ts';
import { locatiePosts } from '../../domain/locatie/derive.ts';
import { UUR } from '../../domain/termijnen/tijdstip.ts';
import { locatieStream } from '../streams/locatie-streams.ts';
import { haalWeg } from './bericht-weg.ts';
import type { LeegDeps } from './legen.ts';

/**
 * Messages of the location itself that are older than a case may be, such as the cards of earlier tables, which name
 * cases: taken away, or replaced by a sentence, and forgotten. What Teams does not take now is tried again next time.
 *
 * @returns how many
 */
export async function ruimOudeBerichten(
  deps: Pick<LeegDeps, 'ledger' | 'channel' | 'people' | 'wall'>,
  locatie: Locatie,
): Promise<number> {
  const stream = locatieStream(locatie.id);
  const staat = await deps.people.staat(locatie.id);
  const current = new Set(staat === null ? [] : locatiePosts(staat).map(({ id }) => id));
  const before = deps.wall() - locatie.bewaarDagen * 24 * UUR;
  const tenantId = staat?.kanaal?.tenantId ?? '';
  let done = 0;
  for (const [postId, receivers] of Object.entries(await deps.ledger.readAll(stream))) {
    for (const [receiver, entry] of Object.entries(receivers)) {
      const { serviceUrl, conversationId, activityId, firstSentAt } = entry;
      if (current.has(postId) || firstSentAt === 0 || firstSentAt >= before || conversationId === '')
        continue;
      const place = { serviceUrl, tenantId, conversationId, activityId };
      const end = activityId === '' ? null : await haalWeg(deps.channel, place, opgeruimdKaart(), false);
      if (end?.soort === 'later') continue;
      await deps.ledger.forget(stream, postId, receiver);
      done += 1;
    }
  }
  return done;
}
