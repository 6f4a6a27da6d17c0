import type { KeyObject } from 'node:crypto';
import type { StoredEvent } from '../../app/ports/store.ts';
import { nextHead } from '../crypto/chain.ts';
import { seal, unseal } from '../crypto/seal.ts';
import { pack, unpack } from './packed.ts';

/** Events as they lie in a stream: ciphertexts, with the chain head after each. */
export type SealedEvents = { readonly blobs: readonly Buffer[]; readonly heads: readonly Buffer[] };

/**
 * What a ciphertext is tied to: its stream, its place in it and the chain before it. Moved, copied or put
 * behind another history, it does not open.
 */
function contextOf(stream: string, version: number, before: Buffer): Buffer {
  return Buffer.concat([Buffer.from(`${stream} ${version} `), before]);
}

/** Seals events that follow on `version` and `head` of a stream. */
export function sealEvents(
  key: KeyObject,
  stream: string,
  from: { readonly version: number; readonly head: Buffer },
  events: readonly StoredEvent[],
): SealedEvents {
  const blobs: Buffer[] = [];
  const heads: Buffer[] = [];
  let head = from.head;
  for (const [index, event] of events.entries()) {
    const context = contextOf(stream, from.version + index + 1, head);
    const blob = seal(key, pack(JSON.stringify(event)), context);
    head = nextHead(head, blob);
    blobs.push(blob);
    heads.push(head);
  }
  return { blobs, heads };
}

/** Chain heads after each blob. */
export function headsOf(head: Buffer, blobs: readonly Buffer[]): readonly Buffer[] {
  let last = head;
  return blobs.map((blob) => (last = nextHead(last, blob)));
}

/**
 * Opens the event at `version` of a stream.
 *
 * @throws Error when it is not the one that was written there.
 */
export function unsealEvent(
  key: KeyObject,
  stream: string,
  version: number,
  before: Buffer,
  blob: Buffer,
): StoredEvent {
  const json: unknown = JSON.parse(unpack(unseal(key, blob, contextOf(stream, version, before))));
  if (isStoredEvent(json)) return json;
  throw new Error('stored event has no type, version or time');
}

function isStoredEvent(json: unknown): json is StoredEvent {
  if (typeof json !== 'object' || json === null) return false;
  if (!('type' in json && 'v' in json && 'op' in json)) return false;
  return typeof json.type === 'string' && typeof json.v === 'number' && typeof json.op === 'number';
}
