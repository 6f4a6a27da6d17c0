/** A piece of an Adaptive Card as JSON: an element, an action or an input. */
export type Element = Readonly<Record<string, unknown>>;

/** An Adaptive Card 1.5 as JSON, ready to be an attachment of one activity. */
export type Kaart = Readonly<Record<string, unknown>>;

/** What a presenter hands to its template: words and ready-made pieces, no decisions left to make. */
export type Sjabloondata = Readonly<Record<string, unknown>>;
