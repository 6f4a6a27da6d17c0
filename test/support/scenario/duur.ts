import { MINUUT, UUR } from '../../../src/domain/termijnen/tijdstip.ts';

/** Milliseconds of `90s`, `15m`, `2h`, `3d`. */
export function duration(text: string): number {
  const [, count = '', unit = ''] = /^(\d+)([smhd])$/.exec(text) ?? [];
  const size = { s: 1_000, m: MINUUT, h: UUR, d: 24 * UUR }[unit];
  if (size === undefined) throw new Error(`no duration: ${text}`);
  return Number(count) * size;
}
