import { deflateRawSync, inflateRawSync } from 'node:zlib';

/**
 * Bytes from which text is packed. The first event of a case carries the settings the case keeps (some 15 KB of
 * repeating words, a tenth when packed); the others are short, and packing them would only take time.
 */
const LARGE = 2_048;
/** Fast and nearly as small: text of this kind packs well at any level. */
const LEVEL = 2;
/** Most bytes a packed event may become: far above any we write, far below what would exhaust memory. */
const MOST = 4 * 1_024 * 1_024;
/** First byte of packed text. JSON never begins with it. */
const PACKED = 0x01;

/** Text as it is sealed: as it is, or packed when it is large. */
export function pack(text: string): Buffer {
  const plain = Buffer.from(text);
  if (plain.length < LARGE) return plain;
  return Buffer.concat([Buffer.of(PACKED), deflateRawSync(plain, { level: LEVEL })]);
}

/** What {@link pack} was given. @throws Error when it was not packed by it, or would become too large. */
export function unpack(bytes: Buffer): string {
  if (bytes[0] !== PACKED) return bytes.toString('utf8');
  return inflateRawSync(bytes.subarray(1), { maxOutputLength: MOST }).toString('utf8');
}
