import type { Attributes } from '@opentelemetry/api';
import { allowedFacts } from '../logging/allowed-facts.ts';

export type SpanAttributes = { readonly attributes: Attributes; readonly dropped: number };

const PREFIX = 'negenuur.';

const isPlain = (value: unknown): value is string | number | boolean =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

/** Of an error its kind and code; the places in the program are for the log. */
function errorOf(error: object): readonly (readonly [string, unknown])[] {
  const { name, code } = { name: undefined, code: undefined, ...error };
  return [
    ['error.type', name],
    [`${PREFIX}code`, code],
  ];
}

/**
 * Attributes of a span: facts that passed the list of the log and no others, each under a name of ours. What the list
 * does not know is left out and counted (invariant 6).
 */
export function spanAttributes(given: object): SpanAttributes {
  const { facts, dropped } = allowedFacts(given);
  const named = Object.entries(facts).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null ? errorOf(value) : [[`${PREFIX}${key}`, value] as const],
  );
  const attributes: Attributes = {};
  for (const [key, value] of named) if (isPlain(value) && value !== '') attributes[key] = value;
  return { attributes, dropped };
}
