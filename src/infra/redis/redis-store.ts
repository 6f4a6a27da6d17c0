import type {
  Commit,
  CommitResult,
  Loaded,
  Position,
  SourceClaim,
  Store,
  StreamId,
} from '../../app/ports/store.ts';
import type { IndexKeys } from '../crypto/index-keys.ts';
import type { KeyRing } from '../crypto/key-ring.ts';
import { CaseKeys } from './case-keys.ts';
import { commandField, commitStream } from './commit-stream.ts';
import type { Connection } from './connection.ts';
import { member, numberKey, openKey, sourceKey, splitMember, streamKeys, streamOf } from './keys.ts';
import { readStream } from './read-stream.ts';
import { int, list, text, textOrNull } from './reply.ts';
import { loadScript } from './script.ts';

const RELEASE = loadScript('release');

/** The event store on Redis: one atomic script per commit, ciphertexts only (design §3). */
export class RedisStore implements Store {
  readonly #connection: Connection;
  readonly #keys: CaseKeys;
  readonly #index: IndexKeys;
  readonly #ping: () => Promise<void>;

  /** @param ping asks Redis for its time; the case clock listens along. */
  constructor(connection: Connection, ring: KeyRing, index: IndexKeys, ping: () => Promise<void>) {
    this.#connection = connection;
    this.#keys = new CaseKeys(ring);
    this.#index = index;
    this.#ping = ping;
  }

  async load(stream: StreamId, known?: Position): Promise<Loaded> {
    return readStream(this.#connection, this.#keys, stream, known);
  }

  async commit(commit: Commit): Promise<CommitResult> {
    return commitStream(this.#connection, this.#keys, commit);
  }

  async knows(stream: StreamId, commandId: string): Promise<boolean> {
    const { cmd } = streamKeys(stream);
    return int(await this.#connection.command('HEXISTS', cmd, commandField(commandId))) === 1;
  }

  async openCases(locatie: string): Promise<readonly string[]> {
    const ids = await this.#connection.command('ZRANGE', openKey(locatie), 0, -1);
    return list(ids).map((short) => streamOf(locatie, text(short)).id);
  }

  async nextNumber(locatie: string, series: string): Promise<number> {
    return int(await this.#connection.command('HINCRBY', numberKey(locatie), series, 1));
  }

  async claimSource(bron: string, bronId: string, proposal: SourceClaim): Promise<SourceClaim> {
    const key = this.#sourceKey(bron, bronId);
    await this.#connection.command('SET', key, member(proposal.locatie, proposal.zaakId), 'NX');
    return (await this.findSource(bron, bronId)) ?? (await this.claimSource(bron, bronId, proposal));
  }

  async findSource(bron: string, bronId: string): Promise<SourceClaim | null> {
    const value = textOrNull(await this.#connection.command('GET', this.#sourceKey(bron, bronId)));
    if (value === null) return null;
    const [locatie, zaakId] = splitMember(value);
    return { zaakId, locatie };
  }

  async releaseSource(bron: string, bronId: string, zaakId: string): Promise<void> {
    const key = this.#sourceKey(bron, bronId);
    const value = textOrNull(await this.#connection.command('GET', key));
    if (value === null || splitMember(value)[1] !== zaakId) return;
    await this.#connection.run(RELEASE, [key], [value]);
  }

  async ping(): Promise<void> {
    await this.#ping();
  }

  #sourceKey(bron: string, bronId: string): string {
    return sourceKey(this.#index.nameOf('bron', bron, bronId));
  }
}
