import type { Loaded, Position, StoredEvent, StreamId } from '../../app/ports/store.ts';
import { EMPTY } from '../../app/ports/store.ts';
import { NO_HEAD } from '../crypto/chain.ts';
import { KeyMissing } from '../crypto/key-ring.ts';
import { AuditBroken } from './audit-broken.ts';
import type { CaseKey, CaseKeys } from './case-keys.ts';
import type { Connection } from './connection.ts';
import { headsOf, unsealEvent } from './event-codec.ts';
import { streamKeys, streamName } from './keys.ts';
import { bytes, int, list, text } from './reply.ts';
import { loadScript } from './script.ts';

const LOAD = loadScript('load');

/** A stream as it lies in Redis. */
type Raw = {
  readonly version: number;
  readonly head: Buffer;
  readonly kek: string;
  readonly wrapped: Buffer;
  readonly after: number;
  readonly blobs: readonly Buffer[];
};

/**
 * Reads a stream in one round trip, only what is newer than `known` when that is still on the chain.
 *
 * @throws AuditBroken with the version of the first wrong event.
 * @throws KeyMissing when the stream's key was wrapped with a key that was not given.
 * @throws StoreUnavailable
 */
export async function readStream(
  connection: Connection,
  keys: CaseKeys,
  stream: StreamId,
  known: Position = EMPTY,
): Promise<Loaded> {
  const raw = await readRaw(connection, stream, known);
  if (raw.version === 0) keys.forget(streamName(stream));
  const before = raw.after === 0 ? NO_HEAD : Buffer.from(known.head, 'hex');
  const heads = headsOf(before, raw.blobs);
  const complete = raw.after + raw.blobs.length === raw.version && (heads.at(-1) ?? before).equals(raw.head);
  if (!complete && raw.after > 0) return readStream(connection, keys, stream);
  const events =
    raw.blobs.length === 0 ? [] : openAll(openKey(keys, stream, raw), stream, raw, before, heads);
  if (!complete) throw new AuditBroken(stream, firstWrong(raw));
  return {
    position: { version: raw.version, head: raw.head.toString('hex') },
    events,
    after: raw.after,
    heads: heads.map((head) => head.toString('hex')),
  };
}

async function readRaw(connection: Connection, stream: StreamId, known: Position): Promise<Raw> {
  const { ev, meta } = streamKeys(stream);
  const args = [known.version, Buffer.from(known.head, 'hex')];
  const [version, head, kek, wrapped, after, blobs] = list(await connection.run(LOAD, [ev, meta], args));
  return {
    version: int(version),
    head: bytes(head),
    kek: text(kek),
    wrapped: bytes(wrapped),
    after: int(after),
    blobs: list(blobs).map(bytes),
  };
}

function openKey(keys: CaseKeys, stream: StreamId, raw: Raw): CaseKey {
  try {
    return keys.open(streamName(stream), { kek: raw.kek, blob: raw.wrapped });
  } catch (error) {
    if (error instanceof KeyMissing && raw.kek !== '') throw error;
    throw new AuditBroken(stream, 1, error);
  }
}

function openAll(
  { key }: CaseKey,
  stream: StreamId,
  raw: Raw,
  before: Buffer,
  heads: readonly Buffer[],
): readonly StoredEvent[] {
  const name = streamName(stream);
  return raw.blobs.map((blob, index) => {
    const version = raw.after + index + 1;
    try {
      return unsealEvent(key, name, version, heads[index - 1] ?? before, blob);
    } catch (error) {
      throw new AuditBroken(stream, version, error);
    }
  });
}

/** Every event there is opens, yet the chain does not end where it should: events lack at the end or are too many. */
function firstWrong(raw: Raw): number {
  const there = raw.blobs.length;
  return there === raw.version ? Math.max(there, 1) : Math.min(there, raw.version) + 1;
}
