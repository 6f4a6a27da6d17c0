import { createHash } from 'node:crypto';

const CODES = 10_000;
const BYTES = 4;

const ACCOUNTCODES = 100_000_000;

/** Eight digits from an unguessable token: who guesses it becomes somebody else. */
export function accountcodeUit(token: string): string {
  const digest = createHash('sha256').update(`account ${token}`).digest();
  return String(digest.readUIntBE(0, 6) % ACCOUNTCODES).padStart(8, '0');
}

/** Eight random codes of four digits from one unguessable token: the first may be somebody else's today. */
export function codesUit(token: string): readonly string[] {
  const bytes = createHash('sha256').update(`code ${token}`).digest();
  return Array.from({ length: bytes.length / BYTES }, (_, plek) =>
    String(bytes.readUInt32BE(plek * BYTES) % CODES).padStart(4, '0'),
  );
}
