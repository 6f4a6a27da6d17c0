import { setTimeout as pause } from 'node:timers/promises';
import type { Delivery } from '../../../src/app/ports/ledger.ts';
import type { StreamId } from '../../../src/app/ports/store.ts';
import { StoreUnavailable } from '../../../src/app/ports/store.ts';
import { locatieStream } from '../../../src/app/streams/locatie-streams.ts';
import { zaakStream } from '../../../src/app/streams/zaak-streams.ts';
import { contentOf } from '../../../src/app/sync/content.ts';
import { timersVan } from '../../../src/domain/afgeleid/derive.ts';
import { postsBij } from '../../../src/domain/afgeleid/onthouden.ts';
import type { Post, Timer } from '../../../src/domain/afgeleid/post.ts';
import { locatiePosts, locatieTimers } from '../../../src/domain/locatie/derive.ts';
import type { LocatieEvent } from '../../../src/domain/locatie/events.ts';
import type { LocatieStaat } from '../../../src/domain/locatie/staat.ts';
import { evolveLocatie } from '../../../src/domain/locatie/staat.ts';
import type { ZaakEvent } from '../../../src/domain/zaak/events.ts';
import { evolve } from '../../../src/domain/zaak/evolve.ts';
import type { Zaak } from '../../../src/domain/zaak/zaak.ts';
import type { RedisPorts } from '../../../src/infra/redis/open-redis.ts';
import { leesOefenstad } from '../../support/scenario/locaties.ts';

export type Ledgerboek = Readonly<Record<string, Readonly<Record<string, Delivery>>>>;

/** One stream as Redis has it, folded here, past the program. */
export type Stand = {
  readonly stream: StreamId;
  readonly zaak: Zaak | null;
  readonly events: readonly ZaakEvent[];
  /** Looked for only where they are asked for: deriving them costs most. */
  readonly posts: () => readonly Post[];
  /** Timers as the events demand them, and as they are. */
  readonly gewenst: readonly Timer[];
  readonly gezet: readonly Timer[];
  readonly bezorgd: Ledgerboek;
};

const locatie = leesOefenstad();

function opNaam(timers: readonly Timer[]): readonly Timer[] {
  return timers.map(({ id, due }) => ({ id, due })).toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

const TRIES = 40;
/** ms: a connection that was thrown away is made anew. */
const WACHT = 250;

/** Reading on a machine that is busy: a reply that came too late is asked for again. */
export async function gelezen<T>(lees: () => Promise<T>): Promise<T> {
  for (let keer = 1; ; keer += 1) {
    try {
      return await lees();
    } catch (error) {
      if (!(error instanceof StoreUnavailable) || keer === TRIES) throw error;
      await pause(WACHT);
    }
  }
}

export type Gezet = ReadonlyMap<string, readonly Timer[]>;

/** Every timer there is, by stream. */
export async function gezetteTimers(ports: RedisPorts): Promise<Gezet> {
  const alle = await gelezen(() => ports.agenda.entries(locatie.id, 'timer'));
  return Map.groupBy(alle, ({ stream }) => stream.id);
}

async function rest(
  ports: RedisPorts,
  stream: StreamId,
  gewenst: readonly Timer[],
  gezet: Gezet,
): Promise<Pick<Stand, 'stream' | 'gewenst' | 'gezet' | 'bezorgd'>> {
  const bezorgd = await gelezen(() => ports.ledger.readAll(stream));
  return { stream, gewenst: opNaam(gewenst), gezet: opNaam(gezet.get(stream.id) ?? []), bezorgd };
}

/** A case; `zaak` null: there is none. @throws Error when the chain does not open */
export async function zaakStand(ports: RedisPorts, zaakId: string, gezet: Gezet): Promise<Stand> {
  const stream = zaakStream(zaakId);
  if (stream === null) throw new Error(`no id of a case: ${zaakId}`);
  const events = (await gelezen(() => ports.store.load(stream))).events as readonly ZaakEvent[];
  const zaak = events.reduce<Zaak | null>((z, event) => evolve(z, event), null);
  const posts = (): readonly Post[] => (zaak === null ? [] : postsBij(zaak, locatie));
  const timers = zaak === null ? [] : timersVan(zaak);
  return { zaak, events, posts, ...(await rest(ports, stream, timers, gezet)) };
}

/** Cases one after the other: together they would make each other late. */
export async function zaakStanden(
  ports: RedisPorts,
  zaken: Iterable<string>,
  gezet: Gezet,
): Promise<readonly Stand[]> {
  const standen: Stand[] = [];
  for (const zaakId of zaken) standen.push(await zaakStand(ports, zaakId, gezet));
  return standen;
}

/** The location's own cards and timers. */
export async function locatieStand(
  ports: RedisPorts,
  gezet: Gezet,
): Promise<Stand & { readonly koppelingen: number }> {
  const stream = locatieStream(locatie.id);
  const events = (await gelezen(() => ports.store.load(stream))).events as readonly LocatieEvent[];
  const staat = events.reduce<LocatieStaat | null>((s, event) => evolveLocatie(s, event), null);
  const posts = (): readonly Post[] => (staat === null ? [] : locatiePosts(staat));
  const timers = staat === null ? [] : locatieTimers(staat);
  const koppelingen = staat?.koppelingen ?? 0;
  return { zaak: null, events: [], posts, koppelingen, ...(await rest(ports, stream, timers, gezet)) };
}

/** What must stand in Teams of a post, as the ledger names it. */
export function hashVan(post: Post, koppelingen: number): string {
  return contentOf(post.view, koppelingen).hash;
}
