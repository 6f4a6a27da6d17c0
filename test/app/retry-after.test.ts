import { expect, it } from 'vitest';
import { retryAfterMs } from '../../src/app/outgoing/retry-after.ts';

const now = Date.parse('2026-01-05T10:00:00Z');

it.each<[string | null, number | null]>([
  ['7', 7000],
  [' 0 ', 0],
  ['1.5', 1500],
  ['Mon, 05 Jan 2026 10:00:30 GMT', 30_000],
  ['Mon, 05 Jan 2026 09:00:00 GMT', 0],
  ['zo dadelijk', null],
  ['', null],
  [null, null],
])('reads Retry-After %j as %j ms', (header, ms) => {
  expect(retryAfterMs(header, now)).toBe(ms);
});
