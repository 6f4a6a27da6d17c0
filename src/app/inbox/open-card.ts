import type { ActionAnswer, CardAction } from '../ports/inbox.ts';
import type { OpenCard } from '../ports/open-cards.ts';
import type { StreamId } from '../ports/store.ts';
import type { InboxDeps } from './context.ts';

/**
 * How long a card with a form is left alone after the last press on it, ms. What somebody answered must stand there
 * soon: who locks the phone in between sees the message itself when coming back. In a channel others look at it too,
 * so there what was answered stands at once.
 */
const OPENED = 5 * 60_000;
const ANSWERED = 60_000;
const CHANNEL = 45_000;
/** However often forms are opened on it, a card is left alone no longer than this, ms: nobody keeps news from others. */
const LONGEST = { personal: 15 * 60_000, channel: 60_000, group: 60_000 } as const;
/** Then what waited goes first: this long nobody holds the card again, ms. */
const PASSING = 5_000;

/** Buttons that change the case and are answered with a form: their own change must not take that form away. */
const ANSWERED_WITH_A_FORM: ReadonlySet<string> = new Set(['acuut.antwoord', 'taak.oppakken']);
/** Those, and the forms of several screens: part of what is asked was answered. */
const PARTLY_ANSWERED: ReadonlySet<string> = new Set([
  ...ANSWERED_WITH_A_FORM,
  'deel-a.aanvullen',
  'formulier.invullen',
]);

type Deps = Pick<InboxDeps, 'openCards' | 'clock' | 'agenda' | 'background'>;

/** Nothing is filled in there any more: what waited for that is looked at now. */
function letGo(deps: Deps, stream: StreamId, action: CardAction): void {
  deps.background.run('card filled in', async () => {
    const filled = await deps.openCards.letGo(stream.locatie, action.cardActivityId);
    if (filled !== null && filled.postIds.length > 0) await deps.agenda.touch(stream, filled.postIds);
  });
}

/** @returns null: what waited for an earlier form goes first */
function kept(
  known: OpenCard | null,
  { place, verb }: CardAction,
  posts: readonly string[],
  wall: number,
): OpenCard | null {
  const runs = known !== null && wall < known.until;
  if (known !== null && !runs && wall < known.until + PASSING) return null;
  const own = PARTLY_ANSWERED.has(verb) ? ANSWERED : OPENED;
  const since = runs ? known.since : wall;
  const until = Math.min(wall + (place.kind === 'personal' ? own : CHANNEL), since + LONGEST[place.kind]);
  return { since, until, postIds: [...new Set([...(runs ? known.postIds : []), ...posts])] };
}

async function keep(
  deps: Deps,
  stream: StreamId,
  action: CardAction,
  posts: readonly string[],
): Promise<void> {
  if (action.place.kind !== 'personal' && PARTLY_ANSWERED.has(action.verb)) {
    letGo(deps, stream, action);
    return;
  }
  const { locatie } = stream;
  const known = await deps.openCards.find(locatie, action.cardActivityId);
  const card = kept(known, action, posts, deps.clock.wall());
  if (card !== null) await deps.openCards.keep(locatie, action.cardActivityId, card);
}

/**
 * Before a press is carried out whose answer is a form.
 *
 * @param posts the posts on the card that was pressed
 */
export async function keepBefore(
  deps: Deps,
  stream: StreamId,
  action: CardAction,
  posts: readonly string[],
): Promise<void> {
  const known = action.cardActivityId !== '' && posts.length > 0;
  if (known && ANSWERED_WITH_A_FORM.has(action.verb)) await keep(deps, stream, action, posts);
}

/**
 * In Teams an update of a message takes away whatever the person sees there, with all that was typed. So a card that
 * asks something is left alone for a while; once it asks nothing any more it is brought up to date at once.
 */
export async function keepWhileAsking(
  deps: Deps,
  stream: StreamId,
  action: CardAction,
  answer: ActionAnswer,
  posts: readonly string[],
): Promise<void> {
  // Words alone leave the card as it is.
  if (action.cardActivityId === '' || answer.kind !== 'card') return;
  // What may still be said holds nobody up in a channel.
  const asks = answer.asks === 'form' || (answer.asks === 'more' && action.place.kind === 'personal');
  if (!asks) return letGo(deps, stream, action);
  // Kept already, before it was carried out.
  if (posts.length > 0 && ANSWERED_WITH_A_FORM.has(action.verb)) return;
  await keep(deps, stream, action, posts);
}
