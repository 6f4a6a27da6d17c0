import type { Metrics } from '../metrics/metrics.ts';
import type { Channel } from '../ports/channel.ts';
import type { Directory } from '../ports/directory.ts';
import type { Ledger } from '../ports/ledger.ts';
import type { OpenCards } from '../ports/open-cards.ts';
import type { StreamId } from '../ports/store.ts';
import type { Content } from './content.ts';

export type DeliverDeps = {
  readonly ledger: Ledger;
  readonly openCards: OpenCards;
  readonly channel: Channel;
  readonly directory: Directory;
  readonly metrics: Metrics;
  readonly wall: () => number;
  readonly random: () => number;
};

export type Head = { readonly version: number; readonly head: string };

/** What must stand at one receiver. */
export type Task = {
  readonly stream: StreamId;
  readonly postId: string;
  readonly content: Content;
  readonly head: Head;
  readonly updateOnly: boolean;
  /** Also over a form that somebody is filling in. */
  readonly atOnce: boolean;
};

export type Delivered =
  | { readonly kind: 'done' }
  /** Look again in `ms`; waiting for a limit or an unknown outcome is no failed attempt. */
  | { readonly kind: 'again'; readonly ms: number; readonly counted: boolean }
  /** It did not arrive: somebody else must be told. Given up, or tried again in `ms` all the same. */
  | { readonly kind: 'failed'; readonly code: string; readonly ms: number | null };

export const DONE: Delivered = { kind: 'done' };
