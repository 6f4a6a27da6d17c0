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
  /** A newer reminder of the same task speaks now: a mention that stands in the thread speaks for that one too. */
  readonly opgevolgd: boolean;
};

/**
 * What a post asks of the channels beside Teams. Picking up ends this message only: a reminder that comes later is a
 * message of its own, with channels of its own.
 *
 * @returns null for cards that inform and need nobody at once
 */
export function aandachtVan({ view, alleenBijwerken, publiek }: Post): Aandacht | null {
  if (publiek.soort !== 'dienst') return null;
  if (view.soort === 'deel-a') {
    const { opgepaktOp, beantwoordOp, afgehandeld } = view.stand;
    const klaar = alleenBijwerken || afgehandeld || opgepaktOp !== null || beantwoordOp !== null;
    return { taak: view.taak.soort, klaar, antwoordNodig: true, opgevolgd: false };
  }
  if (view.soort === 'vraag' || view.soort === 'herinnering') {
    const klaar = alleenBijwerken || view.stand !== 'open';
    const opgevolgd = view.soort === 'herinnering' && view.ingehaald && view.stand === 'open';
    return { taak: view.taak.soort, klaar, antwoordNodig: true, opgevolgd };
  }
  const melding = (klaar: boolean): Aandacht => ({
    taak: null,
    klaar,
    antwoordNodig: false,
    opgevolgd: false,
  });
  if (view.soort === 'alarm') return melding(alleenBijwerken || view.gesloten);
  if (view.soort === 'intake-alarm') return melding(alleenBijwerken);
  if (view.soort === 'storing') return melding(view.voorbijOp !== null);
  return null;
}

/** The task that a message to one person is about; null when it is about no task, or about several. */
export function taakVanPost({ view }: Post): string | null {
  const vraagt = view.soort === 'deel-a' || view.soort === 'vraag' || view.soort === 'herinnering';
  return vraagt ? view.taak.taakId : null;
}

/** A later message asks its task again: what went out beside this one says nothing about that. */
export function isOpgevolgd({ view }: Post): boolean {
  if (view.soort === 'deel-a') return view.stand.opnieuwOp !== undefined;
  return (view.soort === 'vraag' || view.soort === 'herinnering') && view.stand === 'opnieuw';
}
