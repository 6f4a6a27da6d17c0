import type { Buffer } from 'node:buffer';
import { nestsDeeperThan } from '../http/server/json-depth.ts';

/** JSON as parsed: nothing is known of its fields. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** What can be told of a message without believing it. */
export type Glance = {
  readonly bron: string | null;
  readonly locatie: string | null;
  readonly soort: string | null;
};

export type Body =
  | { readonly kind: 'object'; readonly value: JsonObject; readonly glance: Glance }
  /** JSON, but no object; or no JSON at all. `glance` is then guessed from the bytes. */
  | { readonly kind: 'no-object' | 'no-json'; readonly glance: Glance };

/** The deepest valid message has three levels. */
const MAX_DEPTH = 8;
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function guess(body: Buffer, field: 'bron' | 'locatie' | 'soort'): string | null {
  const pattern = new RegExp(`"${field}"\\s{0,8}:\\s{0,8}"([a-z0-9-]{2,40})"`);
  return pattern.exec(body.toString('latin1'))?.[1] ?? null;
}

function guessAll(body: Buffer): Glance {
  return { bron: guess(body, 'bron'), locatie: guess(body, 'locatie'), soort: guess(body, 'soort') };
}

function parse(body: Buffer): { readonly value: unknown } | null {
  if (nestsDeeperThan(body, MAX_DEPTH)) return null;
  try {
    return { value: JSON.parse(utf8.decode(body)) };
  } catch {
    return null;
  }
}

/**
 * Reads the body of a message. Never throws. Keys such as `__proto__` stay ordinary own keys (JSON.parse makes
 * them so) and are refused as unknown fields later; of a key that comes twice the last one counts.
 */
export function readBody(body: Buffer): Body {
  const parsed = parse(body);
  if (parsed === null) return { kind: 'no-json', glance: guessAll(body) };
  if (!isObject(parsed.value)) return { kind: 'no-object', glance: guessAll(body) };
  const { bron, locatie, soort } = parsed.value;
  const glance = { bron: textOf(bron), locatie: textOf(locatie), soort: textOf(soort) };
  return { kind: 'object', value: parsed.value, glance };
}
