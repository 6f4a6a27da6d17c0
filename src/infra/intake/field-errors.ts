import type { z } from 'zod';
import type { Fout } from '../http/server/problem.ts';

/** An answer stays readable, and bounded whatever was sent. */
const MAX_ERRORS = 50;
const MAX_PATH = 80;

const KINDS: Readonly<Record<string, string>> = {
  string: 'Dit moet tekst zijn.',
  number: 'Dit moet een getal zijn.',
  int: 'Dit moet een heel getal zijn.',
  boolean: 'Dit moet true of false zijn.',
  array: 'Dit moet een lijst zijn.',
  object: 'Dit moet een object zijn.',
};
const UNITS: Readonly<Record<string, string>> = { string: ' tekens', array: ' onderdelen' };

function pathText(path: readonly PropertyKey[]): string {
  return path.map(String).join('.').slice(0, MAX_PATH);
}

function isAbsent(input: unknown, path: readonly PropertyKey[]): boolean {
  let value: unknown = input;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return true;
    value = Reflect.get(value, key);
  }
  return false;
}

function describe(issue: z.core.$ZodIssue, input: unknown): string {
  switch (issue.code) {
    case 'invalid_type':
      return isAbsent(input, issue.path)
        ? 'Dit veld ontbreekt.'
        : (KINDS[issue.expected] ?? 'Dit heeft niet de goede vorm.');
    case 'invalid_value':
      return isAbsent(input, issue.path)
        ? 'Dit veld ontbreekt.'
        : `Kies een van: ${issue.values.map(String).join(', ')}.`;
    case 'too_small':
      return `Ten minste ${String(issue.minimum)}${UNITS[issue.origin] ?? ''}.`;
    case 'too_big':
      return `Ten hoogste ${String(issue.maximum)}${UNITS[issue.origin] ?? ''}.`;
    case 'custom':
      return issue.message;
    case 'unrecognized_keys':
      return 'Dit veld kennen wij niet.';
    case 'invalid_format':
    case 'not_multiple_of':
    case 'invalid_union':
    case 'invalid_key':
    case 'invalid_element':
      return 'Dit heeft niet de goede vorm.';
    default:
      return issue satisfies never;
  }
}

function expand(issue: z.core.$ZodIssue, input: unknown): readonly Fout[] {
  const melding = describe(issue, input);
  if (issue.code !== 'unrecognized_keys') return [{ pad: pathText(issue.path), melding }];
  return issue.keys.map((key) => ({ pad: pathText([...issue.path, key]), melding }));
}

/** What is wrong with a message, per field and in Dutch. Never repeats a value that was sent. */
export function fieldErrors(error: z.core.$ZodError, input: unknown): readonly Fout[] {
  return error.issues.flatMap((issue) => expand(issue, input)).slice(0, MAX_ERRORS);
}
