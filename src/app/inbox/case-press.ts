import { postsBij } from '../../domain/afgeleid/onthouden.ts';
import { taakVanPost } from '../../domain/bereikbaarheid/aandacht.ts';
import type { Locatie } from '../../domain/instellingen/locatie.ts';
import { taakVan } from '../../domain/zaak/open-taken.ts';
import { vraagpostId } from '../../domain/zaak/vraagpost.ts';
import type { Persoon } from '../../domain/zaak/wie.ts';
import type { Zaak } from '../../domain/zaak/zaak.ts';
import { tellTrouble } from '../auditor/tell-trouble.ts';
import { isBundel } from '../bundel/bundel-ids.ts';
import type { ActionAnswer, CardAction } from '../ports/inbox.ts';
import type { StreamId } from '../ports/store.ts';
import { zaakStream } from '../streams/zaak-streams.ts';
import type { CardData } from './card-data.ts';
import type { InboxDeps } from './context.ts';
import { keepBefore, keepWhileAsking } from './open-card.ts';
import { say, stranger } from './say.ts';
import type { PressedLine } from './stamp.ts';
import { notePress, provesLoss } from './stamp.ts';
import type { Zaakverb } from './verbs.ts';
import { verblabel } from './verbs.ts';
import { zaakActie } from './zaak-actie.ts';

/** Longest that the note of a press waits for calm, ms. It keeps the time of the press, whenever it is written. */
const HOLD_BACK = 5_000;

/** Posts of one task that are lines on somebody's list. */
function linesOf(zaak: Zaak | null, locatie: Locatie, { p = '', t }: CardData): readonly string[] {
  if (zaak === null || !isBundel(p)) return [];
  return postsBij(zaak, locatie)
    .filter((post) => post.bundelt === true && taakVanPost(post) === t)
    .map(({ id }) => id);
}

/** A button about a case: who may, what it does, and what the card proves about who saw it. */
export async function pressOnCase(
  deps: InboxDeps,
  action: CardAction,
  verb: Zaakverb,
  data: CardData,
): Promise<ActionAnswer> {
  const stream = zaakStream(data.z ?? '');
  const locatie = stream === null ? null : deps.people.locatie(stream.locatie);
  if (stream === null || locatie === null) return say('onbekende-zaak');
  // Asked for together: who came in from Teams costs no round trip of its own.
  const [persoon, before] = await Promise.all([
    deps.people.presser(locatie.id, action.sender),
    deps.zaken.nearest(stream),
  ]);
  if (persoon === null) return stranger(deps, verb, locatie.id);
  const lines = linesOf(before.state, locatie, data);
  if (before.state !== null) {
    const taak = taakVan(before.state, data.t ?? '');
    const asks = taak === undefined ? null : vraagpostId(taak);
    notePressLater(deps, stream, data, action, persoon, { posts: lines, asks });
  }
  const posts = isBundel(data.p ?? '') ? lines : data.p === undefined ? [] : [data.p];
  await keepBefore(deps, stream, action, posts);
  const { answer, checked } = await zaakActie(deps, stream, verb, data, { locatie, persoon }, before);
  if (checked?.state === null && (await deps.volger.isGewist(stream))) return say('gewist');
  if (checked !== null && provesLoss(data, checked)) tellLoss(deps, stream, action);
  await keepWhileAsking(deps, stream, action, answer, posts);
  return answer;
}

function tellLoss(deps: InboxDeps, stream: StreamId, { verb }: CardAction): void {
  const facts = { locatie: stream.locatie, verb: verblabel(verb), code: 'unknown-head' };
  deps.log.error(facts, 'a card knows events that the store does not: acknowledged writes were lost');
  deps.metrics.commandHandled('unknown-head', 'lost');
  // Told once, whoever presses what next; the check of the night says when it is over.
  const locatie = deps.people.locatie(stream.locatie);
  if (locatie === null) return;
  const verlies = ['werk-verloren'] as const;
  deps.background.run('loss', () => tellTrouble(deps, locatie, verlies, verlies));
}

/** What the press proves is kept when nobody waits for an answer any more. */
function notePressLater(
  deps: InboxDeps,
  stream: StreamId,
  data: CardData,
  action: CardAction,
  { persoonId }: Persoon,
  line: PressedLine,
): void {
  const { background, clock, pressure } = deps;
  const wall = clock.wall();
  background.run('press', async () => {
    await pressure.calm(HOLD_BACK);
    await notePress(deps, stream, data, action, persoonId, line, wall);
  });
}
