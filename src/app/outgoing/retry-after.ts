/**
 * Wait in ms that a `Retry-After` header asks for: seconds, or an HTTP date.
 * @param now wall-clock ms
 * @returns null when the header is absent or unreadable; never negative
 */
export function retryAfterMs(header: string | null, now: number): number | null {
  if (header === null) return null;
  const text = header.trim();
  if (/^\d+(\.\d+)?$/.test(text)) return Math.ceil(Number(text) * 1000);
  const at = Date.parse(text);
  return Number.isNaN(at) ? null : Math.max(0, at - now);
}
