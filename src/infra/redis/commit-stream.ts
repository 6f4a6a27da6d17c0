import { hash } from 'node:crypto';
import type { Commit, CommitResult, Position, StreamId } from '../../app/ports/store.ts';
import type { CaseKey, CaseKeys } from './case-keys.ts';
import type { Connection } from './connection.ts';
import { sealEvents } from './event-codec.ts';
import { agendaKeys, changesKeys, openKey, registerKeys, shortId, streamKeys, streamName } from './keys.ts';
import { bytes, int, list, text } from './reply.ts';
import { loadScript } from './script.ts';

const COMMIT = loadScript('commit');
const COMMAND_BYTES = 16;

/** Appends what a command decided, in one atomic step (lua/commit.lua). @throws StoreUnavailable */
export async function commitStream(
  connection: Connection,
  keys: CaseKeys,
  commit: Commit,
): Promise<CommitResult> {
  const { stream, expected, events } = commit;
  const name = streamName(stream);
  const key = await keyFor(connection, keys, commit);
  if (key === null) return { kind: 'conflict' };
  const from = { version: expected.version, head: Buffer.from(expected.head, 'hex') };
  const sealed = sealEvents(key.key, name, from, events);
  const head = sealed.heads.at(-1) ?? from.head;
  const reply = list(
    await connection.run(COMMIT, commitKeys(stream), [
      commandField(commit.commandId),
      expected.version,
      from.head,
      key.wrapped.kek,
      key.wrapped.blob,
      head,
      openArgument(commit.openIndex),
      shortId(stream),
      events.length,
      commit.timersSet.length,
      commit.timersDropped.length,
      commit.postsDirty.length,
      ...sealed.blobs,
      ...commit.timersSet.flatMap(({ id, due }) => [id, wholeMs(due)]),
      ...commit.timersDropped,
      ...commit.postsDirty,
    ]),
  );
  const kind = text(reply[0]);
  switch (kind) {
    case 'conflict':
      // Perhaps the key has another wrapping by now: then no position would ever fit.
      keys.forget(name);
      return { kind };
    case 'duplicate':
      return { kind, version: int(reply[1]) };
    case 'committed': {
      if (events.length > 0) keys.keep(name, key);
      const position: Position = { version: from.version + events.length, head: head.toString('hex') };
      return { kind, position, heads: sealed.heads.map((one) => one.toString('hex')) };
    }
    default:
      throw new TypeError('unknown answer of commit.lua');
  }
}

/** A new key for a new stream, else the stream's own; null when there is no such stream. */
async function keyFor(connection: Connection, keys: CaseKeys, commit: Commit): Promise<CaseKey | null> {
  const name = streamName(commit.stream);
  if (commit.expected.version === 0) return keys.create(name);
  const kept = keys.kept(name);
  if (kept !== null) return kept;
  const found = list(await connection.command('HMGET', streamKeys(commit.stream).meta, 'e', 'k'));
  if (found[0] === null || found[1] === null) return null;
  return keys.open(name, { kek: text(found[0]), blob: bytes(found[1]) });
}

/** The keys of lua/commit.lua, in its order. */
export function commitKeys(stream: StreamId): readonly string[] {
  const { ev, meta, cmd } = streamKeys(stream);
  const timer = agendaKeys(stream.locatie, 'timer');
  const sync = agendaKeys(stream.locatie, 'sync');
  return [
    ev,
    meta,
    cmd,
    timer.queue,
    timer.lease,
    timer.parked,
    sync.queue,
    sync.lease,
    sync.parked,
    openKey(stream.locatie),
    ...changesKeys(stream.locatie),
    registerKeys(stream.locatie).begun,
  ];
}

/** Command ids may be long; 128 bits of their hash are as good and keep the hash of a case compact. */
export function commandField(commandId: string): string {
  return hash('sha256', commandId, 'buffer').subarray(0, COMMAND_BYTES).toString('base64url');
}

function openArgument(openIndex: number | null | undefined): string | number {
  if (openIndex === undefined) return '';
  return openIndex === null ? 'drop' : wholeMs(openIndex);
}

/** @throws RangeError: a fraction or NaN would make a timer that is never due, or due early. */
export function wholeMs(instant: number): number {
  if (Number.isSafeInteger(instant)) return instant;
  throw new RangeError('an instant is a whole number of milliseconds');
}
