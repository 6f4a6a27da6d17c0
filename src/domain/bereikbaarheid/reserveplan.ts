import type { Reservekanaal, Reservestap } from '../instellingen/reserve.ts';

/** Where one channel stands for one message to one person. */
export type Kanaalstand =
  /** No address, or the installation has no such channel. */
  | 'niet-mogelijk'
  | 'niet-geprobeerd'
  /** Sent, and nobody knows yet whether it was taken. */
  | 'onderweg'
  /** It failed and will be tried again. */
  | 'hapert'
  | 'aangenomen'
  | 'mislukt';

export type Reserveplan = {
  /** Channels to work on now, in order. */
  readonly nu: readonly Reservekanaal[];
  /** ms until the next channel is due; null when none will be. */
  readonly over: number | null;
};

export type Reservestand = {
  readonly stappen: readonly Reservestap[];
  readonly stand: (kanaal: Reservekanaal) => Kanaalstand;
  /** The message in the person's own chat could not be delivered. */
  readonly directMislukt: boolean;
  /** Wall-clock ms at which the person was first reached by any channel; null: not yet. */
  readonly sinds: number | null;
};

/**
 * Which channels a message takes now. What could not be delivered makes the next channel due at once. A mention in
 * the thread does not count as delivered: Teams accepts one of somebody who has left the team.
 *
 * @param nu wall clock, ms
 * @param minuut wall-clock ms of a minute on the case clock
 */
export function reserveplan(
  { stappen, stand, directMislukt, sinds }: Reservestand,
  nu: number,
  minuut: number,
): Reserveplan {
  const werk: Reservekanaal[] = [];
  let over: number | null = null;
  let gemist = directMislukt;
  for (const { kanaal, naMinuten } of stappen) {
    const bereikt = kanaal !== 'draad';
    switch (stand(kanaal)) {
      case 'niet-mogelijk':
        break;
      case 'mislukt':
        gemist = true;
        break;
      case 'hapert':
        werk.push(kanaal);
        gemist = true;
        break;
      case 'onderweg':
        werk.push(kanaal);
        if (bereikt) gemist = false;
        break;
      case 'aangenomen':
        if (bereikt) gemist = false;
        break;
      case 'niet-geprobeerd': {
        const op = naMinuten === undefined || sinds === null ? null : sinds + naMinuten * minuut;
        if (gemist || (op !== null && op <= nu)) {
          werk.push(kanaal);
          if (bereikt) gemist = false;
        } else if (op !== null) over = Math.min(over ?? Number.POSITIVE_INFINITY, op - nu);
        break;
      }
    }
  }
  return { nu: werk, over };
}
