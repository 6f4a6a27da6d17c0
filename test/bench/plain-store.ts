import type { Commit, CommitResult } from '../../src/app/ports/store.ts';
import { commitKeys } from '../../src/infra/redis/commit-stream.ts';
import { Connection } from '../../src/infra/redis/connection.ts';
import { shortId } from '../../src/infra/redis/keys.ts';
import { list, text } from '../../src/infra/redis/reply.ts';
import { loadScript } from '../../src/infra/redis/script.ts';

const COMMIT = loadScript('commit');
/** As long as what stands there in the real store. */
const HEAD = Buffer.alloc(32, 7);
const KEY = Buffer.alloc(60, 7);

/** The yardstick of the store: the same script and the same arguments, but plain bytes and no chain. */
export class PlainStore {
  readonly #connection: Connection;

  private constructor(connection: Connection) {
    this.#connection = connection;
  }

  static async open(socket: string): Promise<PlainStore> {
    const connection = new Connection({ url: socket }, () => undefined);
    await connection.untilReady();
    return new PlainStore(connection);
  }

  async commit(commit: Commit): Promise<CommitResult> {
    const { stream, expected, events, timersSet, timersDropped, postsDirty, openIndex } = commit;
    const reply = await this.#connection.run(COMMIT, commitKeys(stream), [
      commit.commandId,
      expected.version,
      expected.version === 0 ? '' : HEAD,
      'plain',
      KEY,
      HEAD,
      openIndex === undefined ? '' : (openIndex ?? 'drop'),
      shortId(stream),
      events.length,
      timersSet.length,
      timersDropped.length,
      postsDirty.length,
      ...events.map((event) => JSON.stringify(event)),
      ...timersSet.flatMap(({ id, due }) => [id, due]),
      ...timersDropped,
      ...postsDirty,
    ]);
    if (text(list(reply)[0]) !== 'committed') return { kind: 'conflict' };
    return {
      kind: 'committed',
      position: { version: expected.version + events.length, head: '' },
      heads: [],
    };
  }

  close(): Promise<void> {
    this.#connection.close();
    return Promise.resolve();
  }
}
