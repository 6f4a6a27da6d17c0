type Card = Readonly<Record<string, unknown>>;

function converted(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(converted);
  if (typeof part !== 'object' || part === null) return part;
  const fields: Readonly<Record<string, unknown>> = { ...part };
  const { type, fallback } = fields;
  if (type === 'Action.Execute' && typeof fallback === 'object' && fallback !== null) return fallback;
  return Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, converted(value)]));
}

/**
 * The same card for a dialog: Teams brings an `Action.Submit` in it back to us, and knows no `Action.Execute` there.
 * Every button of ours carries its Submit as fallback, with the same data and the verb in it.
 */
export function dialogCard(card: Card): Card {
  return Object.fromEntries(Object.entries(card).map(([key, value]) => [key, converted(value)]));
}
