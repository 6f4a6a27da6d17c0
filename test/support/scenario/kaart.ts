/** What a person can read and press on a card, found as a client would find it. */
export type Card = Readonly<Record<string, unknown>>;

export type Button = {
  readonly title: string;
  readonly verb: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly withoutInputs: boolean;
};
export type Input = {
  readonly id: string;
  readonly type: string;
  readonly value: string;
  readonly choices: readonly string[];
};

type Part = Readonly<Record<string, unknown>>;

function isPart(value: unknown): value is Part {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parts(value: unknown): readonly Part[] {
  if (Array.isArray(value)) return value.flatMap(parts);
  if (!isPart(value)) return [];
  // The fallback of a button is the same button for other clients; its data repeats what stands beside it.
  const inner = Object.entries(value).filter(([key]) => key !== 'fallback' && key !== 'data');
  return [value, ...inner.flatMap(([, child]) => parts(child))];
}

function text(part: Part, key: string): string {
  const value = part[key];
  return typeof value === 'string' ? value : '';
}

/** Every line of text on the card, in order, without the stars of bold. */
export function textsOf(card: Card): readonly string[] {
  return parts(card['body'])
    .filter((part) => part['type'] === 'TextBlock' || part['type'] === 'TextRun')
    .map((part) => text(part, 'text').replaceAll('**', ''))
    .filter((line) => line !== '');
}

export function buttonsOf(card: Card): readonly Button[] {
  return parts(card)
    .filter((part) => part['type'] === 'Action.Execute')
    .map((part) => ({
      title: text(part, 'title'),
      verb: text(part, 'verb'),
      data: isPart(part['data']) ? part['data'] : {},
      withoutInputs: part['associatedInputs'] === 'none',
    }));
}

export function inputsOf(card: Card): readonly Input[] {
  return parts(card['body'])
    .filter((part) => text(part, 'type').startsWith('Input.'))
    .map((part) => ({
      id: text(part, 'id'),
      type: text(part, 'type'),
      value: text(part, 'value'),
      choices: parts(part['choices']).map((choice) => text(choice, 'value')),
    }));
}
