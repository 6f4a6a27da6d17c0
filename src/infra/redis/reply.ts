/** Reads replies that came back as bytes. A shape that does not fit is a bug, so these throw TypeError. */

export function bytes(reply: unknown): Buffer {
  if (Buffer.isBuffer(reply)) return reply;
  throw new TypeError('expected bytes from Redis');
}

export function text(reply: unknown): string {
  return bytes(reply).toString('utf8');
}

export function textOrNull(reply: unknown): string | null {
  return reply === null ? null : text(reply);
}

export function int(reply: unknown): number {
  const value = typeof reply === 'number' ? reply : Number(text(reply));
  if (Number.isSafeInteger(value)) return value;
  throw new TypeError('expected a whole number from Redis');
}

export function list(reply: unknown): readonly unknown[] {
  if (Array.isArray(reply)) return reply;
  throw new TypeError('expected a list from Redis');
}

/** The pairs of a flat list `a, 1, b, 2`. */
export function pairs(reply: unknown): readonly (readonly [unknown, unknown])[] {
  const flat = list(reply);
  return Array.from({ length: flat.length / 2 }, (_, i) => [flat[2 * i], flat[2 * i + 1]] as const);
}
