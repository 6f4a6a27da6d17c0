import type { Post } from '../afgeleid/post.ts';
import type { TaakSoort } from '../instellingen/stappen.ts';

/** Whether a message to somebody with duty must reach them, and what ends that. */
export type Aandacht = {
  /** The kind of task it is about; null for an alarm. */
  readonly taak: TaakSoort | null;
  /** Nobody needs to be reached any more: picked up, answered or over. */
  readonly klaar: boolean;
  /** Reaching is not enough: somebody must pick it up. */
  readonly antwoordNodig: boolean;
};

/**
 * What a post asks of the channels beside Teams. Picking up ends this message only: a reminder that comes later is a
 * message of its own, with channels of its own.
 *
 * @returns null for cards that inform and need nobody at once
 */
export function aandachtVan({ view, alleenBijwerken, publiek }: Post): Aandacht | null {
  if (publiek.soort !== 'dienst') return null;
  switch (view.soort) {
    case 'deel-a': {
      const { opgepaktOp, beantwoordOp, afgehandeld } = view.stand;
      const klaar = alleenBijwerken || afgehandeld || opgepaktOp !== null || beantwoordOp !== null;
      return { taak: view.taak.soort, klaar, antwoordNodig: true };
    }
    case 'vraag':
    case 'herinnering':
      return {
        taak: view.taak.soort,
        klaar: alleenBijwerken || view.stand !== 'open',
        antwoordNodig: true,
      };
    case 'alarm':
      return { taak: null, klaar: alleenBijwerken || view.gesloten, antwoordNodig: false };
    case 'intake-alarm':
      return { taak: null, klaar: alleenBijwerken, antwoordNodig: false };
    case 'storing':
      return { taak: null, klaar: view.voorbijOp !== null, antwoordNodig: false };
    default:
      return null;
  }
}
