import * as z from 'zod';

/** What a button of ours carries, as it came back: untrusted. Inputs stand beside these keys. */
const schema = z.looseObject({
  /** zaakId */
  z: z.string().max(100).optional(),
  /** taakId */
  t: z.string().max(120).optional(),
  /** revision of the task when the card was made */
  r: z.coerce.number().int().min(0).max(1_000_000).optional(),
  /** place in the chain when the card was made: `<version>.<head prefix>` */
  h: z
    .string()
    .regex(/^\d{1,7}\.[0-9a-f]{0,8}$/)
    .optional(),
  /** post the card belongs to */
  p: z.string().max(160).optional(),
});

export type CardData = z.infer<typeof schema>;

/** Reads button data. @returns null when it is not of a card of ours */
export function readCardData(data: Readonly<Record<string, unknown>>): CardData | null {
  const read = schema.safeParse(data);
  return read.success ? read.data : null;
}

/** Keys of the button itself: what is left are the answers of the form. */
const own: ReadonlySet<string> = new Set(['z', 't', 'r', 'h', 'p', 'v', 'verb', 'action', 'msteams']);

/** The typed answers. `without` names further keys of this button. */
export function inputsOf(data: CardData, ...without: readonly string[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(data).filter(([key]) => !own.has(key) && !without.includes(key)));
}
