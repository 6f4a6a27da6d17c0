import { hash } from 'node:crypto';

/** Chain head of a stream without events. */
export const NO_HEAD: Buffer = Buffer.alloc(0);

/** The next head of a stream: SHA-256 over the head before it and the ciphertext that is added. */
export function nextHead(head: Buffer, blob: Buffer): Buffer {
  return hash('sha256', Buffer.concat([head, blob]), 'buffer');
}
