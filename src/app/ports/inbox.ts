/** Who did something, as the chat service vouches for it. Identity is (tenant id, object id), never a name. */
export type Sender = { readonly tenantId: string; readonly objectId: string; readonly userId: string };

export type Place = {
  readonly kind: 'personal' | 'channel' | 'group';
  readonly serviceUrl: string;
  readonly conversationId: string;
  /** Empty outside a channel. */
  readonly teamId: string;
  readonly channelId: string;
};

export type CardAction = {
  readonly sender: Sender;
  readonly place: Place;
  /** Activity id of the card that was clicked, empty when unknown. */
  readonly cardActivityId: string;
  /** Id of the press itself; the same one again is the same press. Absent where the chat service gives none. */
  readonly activityId?: string;
  readonly verb: string;
  /** Button data and inputs together, as they came: untrusted. */
  readonly data: Readonly<Record<string, unknown>>;
};

export type TextMessage = {
  readonly sender: Sender;
  readonly place: Place;
  readonly activityId: string;
  /** Without the mention of the bot, trimmed. */
  readonly text: string;
  readonly mentioned: boolean;
};

/** Shown to the person who clicked, and to nobody else. */
export type ActionAnswer =
  /** `asks`: the person is to fill in a form, or may say more; the card should stay for that. */
  | {
      readonly kind: 'card';
      readonly card: Readonly<Record<string, unknown>>;
      readonly asks?: 'form' | 'more';
    }
  | { readonly kind: 'message'; readonly text: string }
  | { readonly kind: 'error'; readonly code: string; readonly text: string };

/** The bot was added to or removed from a team or a personal chat, or a person was first seen there. */
export type Presence = {
  readonly kind: 'added' | 'removed' | 'seen';
  readonly place: Place;
  readonly sender: Sender | null;
};

/** Somebody looks for a case, to share it where they are. */
export type CaseSearch = {
  readonly sender: Sender;
  readonly place: Place;
  /** A number or part of one, as typed; empty: the open cases. */
  readonly text: string;
};

/** What was found, for the person who looks; `card` is what everybody in the place sees once it is shared. */
export type FoundCase = {
  readonly title: string;
  readonly text: string;
  readonly card: Readonly<Record<string, unknown>>;
};
export type SearchAnswer =
  | { readonly kind: 'found'; readonly cases: readonly FoundCase[] }
  | { readonly kind: 'message'; readonly text: string };

/** What the chat side hands to the program. Never rejects for what a person did wrong: that is an answer. */
export interface Inbox {
  action(action: CardAction): Promise<ActionAnswer>;
  search(search: CaseSearch): Promise<SearchAnswer>;
  /** @returns cards to answer with in the same place, in order. */
  message(
    message: TextMessage,
  ): Promise<readonly { card: Readonly<Record<string, unknown>>; summary: string }[]>;
  presence(
    presence: Presence,
  ): Promise<readonly { card: Readonly<Record<string, unknown>>; summary: string }[]>;
}
