import { expect, test } from 'vitest';
import { codesUit } from '../../src/app/inbox/codes.ts';

test('codes have four digits, leading zeros included, and follow from the token alone', () => {
  const alle = Array.from({ length: 500 }, (_, i) => codesUit(`token ${i}`)).flat();
  expect(alle.every((code) => /^\d{4}$/.test(code))).toBe(true);
  expect(alle.some((code) => code.startsWith('0'))).toBe(true);
  expect(new Set(alle).size).toBeGreaterThan(3_000);
  expect(codesUit('token 1')).toEqual(codesUit('token 1'));
  expect(codesUit('token 1')).toHaveLength(8);
});
