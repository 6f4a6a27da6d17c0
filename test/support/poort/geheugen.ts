import { createHash } from 'node:crypto';
import type { Contacts } from '../../../src/app/ports/contact-points.ts';
import { NO_CONTACTS } from '../../../src/app/ports/contact-points.ts';
import type {
  Commit,
  CommitResult,
  Loaded,
  Position,
  Store,
  StoredEvent,
  StreamId,
} from '../../../src/app/ports/store.ts';
import { EMPTY } from '../../../src/app/ports/store.ts';

type Stroom = {
  readonly events: readonly StoredEvent[];
  readonly heads: readonly string[];
  readonly commands: ReadonlyMap<string, number>;
};

const LEEG: Stroom = { events: [], heads: [], commands: new Map() };

function positie({ heads }: Stroom): Position {
  const head = heads.at(-1);
  return head === undefined ? EMPTY : { version: heads.length, head };
}

/** Event streams on a Map, as cheap to copy as to make: every attempt begins with what stood there. */
export class GeheugenStore implements Store {
  readonly #stromen: Map<string, Stroom>;
  /** Commits that changed something, since this store was made. */
  gewijzigd = 0;

  constructor(van?: GeheugenStore) {
    this.#stromen = new Map(van === undefined ? [] : van.#stromen);
  }

  zet({ id }: StreamId, events: readonly StoredEvent[]): this {
    let head = '';
    const heads = events.map((event) => {
      head = createHash('sha256')
        .update(`${head} ${JSON.stringify(event)}`)
        .digest('hex');
      return head;
    });
    this.#stromen.set(id, { events, heads, commands: new Map() });
    return this;
  }

  /** Heads of all streams: equal before and after means that nothing changed but what was read. */
  koppen(): string {
    const laatste = ({ events, heads }: Stroom): string =>
      heads[events.findLastIndex(({ type }) => type !== 'AntwoordenGelezen')] ?? '';
    return [...this.#stromen].map(([id, stroom]) => `${id} ${laatste(stroom)}`).join('\n');
  }

  async load({ id }: StreamId, known?: Position): Promise<Loaded> {
    const stroom = this.#stromen.get(id) ?? LEEG;
    const after = known !== undefined && stroom.heads[known.version - 1] === known.head ? known.version : 0;
    return {
      position: positie(stroom),
      events: stroom.events.slice(after),
      heads: stroom.heads.slice(after),
      after,
    };
  }

  async commit(commit: Commit): Promise<CommitResult> {
    const { id } = commit.stream;
    const stroom = this.#stromen.get(id) ?? LEEG;
    const version = stroom.commands.get(commit.commandId);
    if (version !== undefined) return { kind: 'duplicate', version };
    if (positie(stroom).head !== commit.expected.head) return { kind: 'conflict' };
    const erbij = new GeheugenStore().zet(commit.stream, [...stroom.events, ...commit.events]);
    const na = erbij.#stromen.get(id) ?? LEEG;
    this.#stromen.set(id, {
      ...na,
      commands: new Map([...stroom.commands, [commit.commandId, na.heads.length]]),
    });
    this.gewijzigd += 1;
    return { kind: 'committed', position: positie(na), heads: na.heads.slice(stroom.heads.length) };
  }

  async knows({ id }: StreamId, commandId: string): Promise<boolean> {
    return this.#stromen.get(id)?.commands.has(commandId) ?? false;
  }

  async openCases(locatie: string): Promise<readonly string[]> {
    return [...this.#stromen.keys()].filter((id) => id.startsWith(`${locatie}:`));
  }

  async nextNumber(): Promise<number> {
    return 900;
  }

  async claimSource(_bron: string, _id: string, proposal: { zaakId: string; locatie: string }) {
    return proposal;
  }

  async findSource(): Promise<null> {
    return null;
  }

  async releaseSource(): Promise<void> {}

  async ping(): Promise<void> {}
}

/** Addresses on a Map. */
export class GeheugenContactpunten {
  readonly #bij = new Map<string, Contacts>();
  gewijzigd = 0;

  async read({ tenantId, objectId }: { tenantId: string; objectId: string }) {
    return { contacts: this.#bij.get(`${tenantId} ${objectId}`) ?? NO_CONTACTS, mark: '' };
  }

  async replace(
    { tenantId, objectId }: { tenantId: string; objectId: string },
    _mark: string,
    contacts: Contacts,
  ): Promise<boolean> {
    this.#bij.set(`${tenantId} ${objectId}`, contacts);
    this.gewijzigd += 1;
    return true;
  }

  async forget(): Promise<void> {}

  async forgetAllBut(): Promise<number> {
    return 0;
  }
}
