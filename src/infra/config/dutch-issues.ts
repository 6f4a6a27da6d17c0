import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

const SOORTEN: Readonly<Record<string, string>> = {
  string: 'tekst',
  number: 'een getal',
  int: 'een geheel getal',
  boolean: 'true of false',
  array: 'een lijst',
  object: 'een groep met velden',
  record: 'een groep met velden',
};

/** What a zod issue means, as a Dutch sentence that says what is expected. */
export function dutchIssue(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? `ontbreekt; verwacht ${soort(issue.expected)}`
        : `verwacht ${soort(issue.expected)}`;
    case 'unrecognized_keys':
      return `onbekend veld ${issue.keys.join(', ')}`;
    case 'invalid_value':
      return `verwacht ${issue.values.map(String).join(', ')}`;
    case 'too_small':
      return `verwacht minimaal ${issue.minimum} ${maat(issue.origin)}`.trim();
    case 'too_big':
      return `verwacht maximaal ${issue.maximum} ${maat(issue.origin)}`.trim();
    case 'invalid_union':
      return issue.note === 'No matching discriminator'
        ? 'onbekende soort'
        : 'heeft geen van de toegestane vormen';
    case 'invalid_key':
      return 'onbekende naam van een veld';
    case 'custom':
    case 'invalid_format':
      return issue.message;
    case 'not_multiple_of':
      return `verwacht een veelvoud van ${issue.divisor}`;
    case 'invalid_element':
      return 'een onderdeel klopt niet';
  }
}

/** A path in the notation people know: `personen[2].label`. */
export function padTekst(pad: readonly PropertyKey[]): string {
  return pad
    .map((deel, i) => (typeof deel === 'number' ? `[${deel}]` : `${i === 0 ? '' : '.'}${String(deel)}`))
    .join('');
}

function soort(verwacht: string): string {
  return SOORTEN[verwacht] ?? verwacht;
}

function maat(origin: string): string {
  switch (origin) {
    case 'string':
      return 'tekens';
    case 'array':
    case 'set':
      return 'onderdelen';
    default:
      return '';
  }
}
