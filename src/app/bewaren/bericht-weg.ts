import type { ActivityRef, Channel, Message } from '../ports/channel.ts';

/** How a message ended; `later`: ask again; the last: what it says stands there still, for this reason. */
export type Weggehaald =
  | { readonly soort: 'verwijderd' | 'vervangen' | 'later' }
  | { readonly soort: 'mislukt'; readonly code: string };

/**
 * Takes a message away. Where that is refused, or nobody knows what came of it, a neutral text takes its place: what it
 * said must be gone either way, and an update also tells whether anything stood there still.
 *
 * @param givenUp the service had long enough: what it does not take now counts as failed
 */
export async function haalWeg(
  channel: Channel,
  place: ActivityRef,
  inPlaats: Message,
  givenUp: boolean,
): Promise<Weggehaald> {
  const removal = await channel.remove(place);
  if (removal.kind === 'removed') return { soort: 'verwijderd' };
  if (removal.kind === 'retryable' && !givenUp) return { soort: 'later' };
  const update = await channel.update(place, inPlaats);
  switch (update.kind) {
    case 'sent':
      return { soort: 'vervangen' };
    case 'gone':
      // Taken away after all, or somebody did so there: that is what was wanted.
      return { soort: 'verwijderd' };
    case 'blocked':
    case 'tooLarge':
      return { soort: 'mislukt', code: update.code };
    case 'retryable':
    case 'unknownOutcome':
      return givenUp ? { soort: 'mislukt', code: update.code } : { soort: 'later' };
  }
}
