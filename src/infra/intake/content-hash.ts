import { createHash } from 'node:crypto';
import type { JsonObject } from './body.ts';

function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1));
  return entries.map(([key, inner]) => [key, canonical(inner)]);
}

/**
 * SHA-256 (hex) of what a valid message says, whatever the order of its keys and its white space: the same
 * number with the same hash is a retry, with another hash it is a contradiction (contract, 409).
 */
export function contentHash(message: JsonObject): string {
  return createHash('sha256')
    .update(JSON.stringify(canonical(message)))
    .digest('hex');
}
