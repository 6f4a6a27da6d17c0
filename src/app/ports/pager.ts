import type { Contactkanaal } from '../../domain/bereikbaarheid/contactpunt.ts';

/** A short message outside Teams. Number, task and time only, and a link to the chat (invariant 6). */
export type OutsideMessage = {
  /** The same at every attempt, so that the other side can leave out a second one. */
  readonly id: string;
  readonly kanaal: Contactkanaal;
  /** Where to: personal data. */
  readonly adres: string;
  readonly tekst: string;
  /** Subject of a mail, when it is not the text itself. */
  readonly onderwerp?: string;
  /** Opens the chat in Teams; null when there is no chat to open. */
  readonly link: string | null;
};

/** The same kinds of outcome as in Teams: the other side said no, try again, or nobody knows. */
export type OutsideResult =
  | { readonly kind: 'sent' }
  | { readonly kind: 'retryable'; readonly code: string; readonly afterMs: number | null }
  | { readonly kind: 'refused'; readonly code: string }
  | { readonly kind: 'unknownOutcome'; readonly code: string };

/** Reaches people outside Teams: by e-mail, and by phone through a gateway for text messages or voice. */
export interface Pager {
  /** Channels that this installation has settings for. */
  readonly kanalen: readonly Contactkanaal[];
  send(message: OutsideMessage): Promise<OutsideResult>;
}

/** Where a message went, so that a report of the gateway finds its way back. */
export type PagePlace = {
  readonly locatie: string;
  readonly soort: 'zaak' | 'locatie';
  readonly id: string;
  readonly postId: string;
  readonly receiver: string;
};

/** What was sent to the gateway, for as long as a report may come in. */
export interface Pages {
  remember(messageId: string, place: PagePlace): Promise<void>;
  find(messageId: string): Promise<PagePlace | null>;
}
