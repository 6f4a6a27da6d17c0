import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openKeyFile } from '../../../src/infra/crypto/key-file.ts';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'nu-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

test('the key of a practice folder is made once, for its owner only, and found again', () => {
  const path = join(dir, 'data', 'sleutel');
  const wrapped = openKeyFile(path).wrap(Buffer.from('geheim'), 'x');
  expect(openKeyFile(path).unwrap(wrapped, 'x').toString()).toBe('geheim');
  expect(statSync(path).mode & 0o777).toBe(0o600);
});

test('a file with something else in it is not overwritten', () => {
  const path = join(dir, 'sleutel');
  writeFileSync(path, 'iets anders');
  expect(() => openKeyFile(path)).toThrow(RangeError);
});
