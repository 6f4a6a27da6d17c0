import type { z } from 'zod';

const SOORTEN: Readonly<Record<string, string>> = {
  string: 'tekst',
  number: 'een getal',
  int: 'een geheel getal',
  boolean: 'true of false',
  array: 'een lijst',
  object: 'een groep met velden',
  record: 'een groep met velden',
};

/**
 * What is wrong with a value, as a Dutch sentence that says what is expected. Pass it to a parse
 * as `error`; a message written at the schema itself comes first.
 */
export function dutchIssue(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? `ontbreekt; verwacht ${soort(issue.expected)}`
        : `verwacht ${soort(issue.expected)}`;
    case 'unrecognized_keys':
      return `onbekend veld: ${issue.keys.join(', ')}`;
    case 'invalid_value':
      return `verwacht ${keuze(issue.values.map(String))}`;
    case 'too_small':
      return `verwacht ${issue.inclusive === false ? 'meer dan' : 'minimaal'} ${aantal(issue.minimum, issue.origin)}`;
    case 'too_big':
      return `verwacht ${issue.inclusive === false ? 'minder dan' : 'maximaal'} ${aantal(issue.maximum, issue.origin)}`;
    case 'invalid_key':
      return 'deze naam is hier niet bekend';
    case 'invalid_union':
      return 'verwacht een andere vorm of soort';
    case 'invalid_format':
    case 'invalid_element':
    case 'not_multiple_of':
    case 'custom':
      // The schemas of the settings say themselves what they expect here.
      return 'dit klopt niet';
  }
}

/** A path in the notation people know: `personen[2].label`. */
export function padTekst(pad: readonly PropertyKey[]): string {
  return pad
    .map((deel, i) => (typeof deel === 'number' ? `[${deel}]` : `${i === 0 ? '' : '.'}${String(deel)}`))
    .join('');
}

function keuze(waarden: readonly string[]): string {
  return waarden.length < 2 ? waarden.join('') : `${waarden.slice(0, -1).join(', ')} of ${waarden.at(-1)}`;
}

function soort(verwacht: string): string {
  return SOORTEN[verwacht] ?? verwacht;
}

function aantal(getal: number | bigint, origin: string): string {
  switch (origin) {
    case 'string':
      return `${getal} ${Number(getal) === 1 ? 'teken' : 'tekens'}`;
    case 'array':
      return `${getal} ${Number(getal) === 1 ? 'onderdeel' : 'onderdelen'}`;
    default:
      return String(getal);
  }
}
