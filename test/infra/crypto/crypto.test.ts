import { createSecretKey, randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { IndexKeys } from '../../../src/infra/crypto/index-keys.ts';
import { KeyMissing, readKeyRing } from '../../../src/infra/crypto/key-ring.ts';
import { SealBroken, seal, unseal } from '../../../src/infra/crypto/seal.ts';

const raw = randomBytes(32);
const key = createSecretKey(raw);
const entry = (id: string): string => `${id}:${randomBytes(32).toString('base64')}`;

describe('sealing', () => {
  test('opens to what went in, for the same key and context only', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.string(), (bytes, name) => {
        const [plain, context] = [Buffer.from(bytes), Buffer.from(name)];
        const blob = seal(key, plain, context);
        expect(unseal(key, blob, context)).toEqual(plain);
        expect(() => unseal(key, blob, Buffer.from(`${name}x`))).toThrow(SealBroken);
        expect(() => unseal(createSecretKey(randomBytes(32)), blob, context)).toThrow(SealBroken);
      }),
    );
  });

  test('any changed bit and any cut is noticed', () => {
    const context = Buffer.from('zaak');
    const blob = seal(key, Buffer.from('inhoud'), context);
    for (let bit = 0; bit < blob.length * 8; bit++) {
      const changed = Buffer.from(blob);
      changed.writeUInt8(changed.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
      expect(() => unseal(key, changed, context)).toThrow(SealBroken);
    }
    for (let length = 0; length < blob.length; length++) {
      expect(() => unseal(key, blob.subarray(0, length), context)).toThrow(SealBroken);
    }
  });
});

describe('the keys from outside', () => {
  test('the first one wraps, every one unwraps', () => {
    const [old, fresh] = [entry('oud'), entry('nieuw')];
    const before = readKeyRing(old).wrap(raw, 'zaak 1');
    const ring = readKeyRing(` ${fresh} , ${old}`);
    expect(ring.unwrap(before, 'zaak 1')).toEqual(raw);
    expect(ring.wrap(raw, 'zaak 1').kek).toBe('nieuw');
    expect(() => ring.unwrap(before, 'zaak 2')).toThrow(SealBroken);
    expect(() => readKeyRing(fresh).unwrap(before, 'zaak 1')).toThrow(new KeyMissing('oud'));
  });

  test.each([
    ['', 'entry 1'],
    ['geen-sleutel', 'entry 1'],
    [`${entry('a')},kort:YWJj`, 'entry 2'],
    [`:${randomBytes(32).toString('base64')}`, 'entry 1'],
  ])('a wrong setting is refused by its place (%#)', (setting, place) => {
    expect(() => readKeyRing(setting)).toThrow(`${place} is not id:base64`);
  });

  test('an id twice is refused', () => {
    expect(() => readKeyRing(`${entry('a')},${entry('a')}`)).toThrow('entry 2 repeats an id');
  });
});

describe('names of global keys', () => {
  const index = new IndexKeys(raw);
  test('are the same for the same parts and differ for parts split elsewhere', () => {
    expect(index.nameOf('bron', 'ab', 'c')).toBe(new IndexKeys(Buffer.from(raw)).nameOf('bron', 'ab', 'c'));
    expect(index.nameOf('bron', 'ab', 'c')).not.toBe(index.nameOf('bron', 'a', 'bc'));
    expect(index.nameOf('bron', 'ab', 'c')).not.toBe(
      new IndexKeys(randomBytes(32)).nameOf('bron', 'ab', 'c'),
    );
    expect(index.nameOf('bron', 'x')).toMatch(/^[\w-]{22}$/);
  });

  test('the keys to seal with differ per purpose', () => {
    const [ledger, persoon] = [index.sealingKey('ledger'), index.sealingKey('persoon')];
    expect(ledger.equals(persoon)).toBe(false);
    expect(ledger.equals(index.sealingKey('ledger'))).toBe(true);
    expect(ledger.symmetricKeySize).toBe(32);
  });
});
