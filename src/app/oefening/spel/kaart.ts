import * as z from 'zod';

/** A button on a card, as a person would press it. */
export type Knop = {
  readonly titel: string;
  readonly verb: string;
  readonly data: Readonly<Record<string, unknown>>;
};

/** A question on a card. */
export type Vraag = {
  readonly id: string;
  readonly soort: 'keuze' | 'meerkeuze' | 'datum' | 'tekst';
  readonly verplicht: boolean;
  readonly keuzes: readonly string[];
};

const Execute = z.object({
  type: z.literal('Action.Execute'),
  title: z.string(),
  verb: z.string(),
  data: z.record(z.string(), z.unknown()),
});
const Input = z.object({
  type: z.enum(['Input.ChoiceSet', 'Input.Date', 'Input.Text']),
  id: z.string(),
  isRequired: z.boolean().default(false),
  isMultiSelect: z.boolean().default(false),
  choices: z.array(z.object({ value: z.string() })).default([]),
});

function* elementsOf(part: unknown): Generator<object> {
  if (Array.isArray(part)) {
    for (const one of part) yield* elementsOf(one);
  } else if (typeof part === 'object' && part !== null) {
    yield part;
    for (const [key, value] of Object.entries(part)) {
      // The fallback of a button is the same button again.
      if (key !== 'fallback' && key !== 'data') yield* elementsOf(value);
    }
  }
}

/** Every button of a card, from top to bottom. */
export function knoppenVan(card: unknown): readonly Knop[] {
  return [...elementsOf(card)].flatMap((element) => {
    const read = Execute.safeParse(element);
    return read.success ? [{ titel: read.data.title, verb: read.data.verb, data: read.data.data }] : [];
  });
}

function soortVan({ type, isMultiSelect }: z.infer<typeof Input>): Vraag['soort'] {
  switch (type) {
    case 'Input.ChoiceSet':
      return isMultiSelect ? 'meerkeuze' : 'keuze';
    case 'Input.Date':
      return 'datum';
    case 'Input.Text':
      return 'tekst';
  }
}

/** Every question of a card, from top to bottom. */
export function vragenVan(card: unknown): readonly Vraag[] {
  return [...elementsOf(card)].flatMap((element) => {
    const read = Input.safeParse(element);
    if (!read.success) return [];
    const { id, isRequired, choices } = read.data;
    const keuzes = choices.map(({ value }) => value);
    return [{ id, soort: soortVan(read.data), verplicht: isRequired, keuzes }];
  });
}
