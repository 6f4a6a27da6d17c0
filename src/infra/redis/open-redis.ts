import type { Changes } from '../../app/ports/changes.ts';
import type { ContactPoints } from '../../app/ports/contact-points.ts';
import type { Directory } from '../../app/ports/directory.ts';
import type { FigureSource } from '../../app/ports/figure-source.ts';
import type { KeyCare } from '../../app/ports/key-care.ts';
import type { Lease } from '../../app/ports/lease.ts';
import type { Ledger } from '../../app/ports/ledger.ts';
import type { OpenCards } from '../../app/ports/open-cards.ts';
import type { Pace } from '../../app/ports/pace.ts';
import type { Pages } from '../../app/ports/pager.ts';
import type { Register } from '../../app/ports/register.ts';
import type { Signer } from '../../app/ports/signer.ts';
import type { Store } from '../../app/ports/store.ts';
import { Ed25519Signer } from '../crypto/ed25519-signer.ts';
import type { KeyRing } from '../crypto/key-ring.ts';
import type { ConnectionEvent, OnCall, RedisTarget } from './connection.ts';
import { Connection } from './connection.ts';
import type { DurabilityReport } from './durability.ts';
import { probeDurability } from './durability.ts';
import { openIndexKeys } from './index-secret.ts';
import { roomClockKey } from './keys.ts';
import { RedisAgenda } from './redis-agenda.ts';
import { RedisChanges } from './redis-changes.ts';
import type { ClockMode } from './redis-clock.ts';
import { RedisClock } from './redis-clock.ts';
import { RedisContactPoints } from './redis-contact-points.ts';
import { RedisDirectory } from './redis-directory.ts';
import { RedisFigures } from './redis-figures.ts';
import { RedisKeyCare } from './redis-key-care.ts';
import { RedisLease } from './redis-lease.ts';
import { RedisLedger } from './redis-ledger.ts';
import { RedisOpenCards } from './redis-open-cards.ts';
import { RedisPace } from './redis-pace.ts';
import { RedisPages } from './redis-pages.ts';
import { RedisRegister } from './redis-register.ts';
import { RedisStore } from './redis-store.ts';

export type RedisOptions = {
  readonly target: RedisTarget;
  readonly keys: KeyRing;
  readonly clock: ClockMode;
  /** Told about every connection made and lost, for the log and for readiness. */
  readonly onEvent?: (event: ConnectionEvent) => void;
  /** Told about every answer of Redis, for the figures. */
  readonly onCall?: OnCall;
  /** Stops the waiting for a Redis that does not come. */
  readonly signal?: AbortSignal;
};

/** What a practice room has of its own: its hours run apart from everybody's. */
export type Lokaalopslag = { readonly clock: RedisClock; readonly agenda: RedisAgenda };

/** Every port that lives in Redis, on one connection. */
export type RedisPorts = {
  readonly store: Store;
  readonly agenda: RedisAgenda;
  readonly ledger: Ledger;
  readonly openCards: OpenCards;
  readonly changes: Changes;
  readonly directory: Directory;
  readonly contactPoints: ContactPoints;
  readonly pages: Pages;
  readonly lease: Lease;
  readonly pace: Pace;
  readonly keyCare: KeyCare;
  readonly figures: FigureSource;
  readonly register: Register;
  readonly signer: Signer;
  readonly clock: RedisClock;
  /** The clock of a practice room and the agenda that runs on it. */
  readonly openLokaal: (locatie: string) => Promise<Lokaalopslag>;
  readonly connected: () => boolean;
  readonly durability: () => Promise<DurabilityReport>;
  readonly close: () => void;
};

/**
 * Connects, waiting as long as it takes, and opens the ports.
 *
 * @throws KeyMissing, CaseClockMoved, StoreUnavailable (Redis went away again meanwhile), or the reason of
 * `signal`. Nothing stays open then.
 */
export async function openRedis(options: RedisOptions): Promise<RedisPorts> {
  const connection = new Connection(options.target, options.onEvent ?? (() => undefined), options.onCall);
  try {
    await connection.untilReady(options.signal);
    const index = await openIndexKeys(connection, options.keys);
    const clock = await RedisClock.open(connection, options.clock);
    return {
      store: new RedisStore(connection, options.keys, index, () => clock.refresh()),
      agenda: new RedisAgenda(connection, clock.view),
      ledger: new RedisLedger(connection, index),
      openCards: new RedisOpenCards(connection),
      changes: new RedisChanges(connection),
      directory: new RedisDirectory(connection, index),
      contactPoints: new RedisContactPoints(connection, options.keys, index),
      pace: new RedisPace(connection, index),
      lease: new RedisLease(connection),
      pages: new RedisPages(connection, index),
      register: new RedisRegister(connection, index),
      signer: new Ed25519Signer(index.sealingKey('dossier')),
      keyCare: new RedisKeyCare(connection, options.keys),
      figures: new RedisFigures(connection, options.keys),
      clock,
      openLokaal: async (locatie) => {
        const own = await RedisClock.open(connection, { kind: 'oefening', key: roomClockKey(locatie) });
        return { clock: own, agenda: new RedisAgenda(connection, own.view) };
      },
      connected: () => connection.ready,
      durability: () => probeDurability(connection),
      close: () => connection.close(),
    };
  } catch (error) {
    connection.close();
    throw error;
  }
}
