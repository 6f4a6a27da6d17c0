import type { RegisterEntry, Registered } from '../../app/ports/register.ts';
import { RegisterBroken } from '../../app/ports/register.ts';
import type { StreamId } from '../../app/ports/store.ts';
import { takeIn } from '../../app/register/inschrijven.ts';
import { AuditBroken } from '../redis/audit-broken.ts';
import type { RedisPorts } from '../redis/open-redis.ts';
import type { Bevinding, Gezien } from './bevinding.ts';
import { controleerAnkers } from './controleer-ankers.ts';
import type { Anker } from './lees-ankers.ts';
import type { Tombstone } from './stand.ts';

type Ports = Pick<RedisPorts, 'store' | 'register'>;
/** What there is to compare with, and how to stop half-way. */
type Omvang = { readonly alleAnkers: boolean; readonly signal?: AbortSignal };

/**
 * Checks every chain of a location against its register and against what was written down outside: each event opens
 * and follows on the one before it, what began is there or has a tombstone, and what has a tombstone is gone.
 *
 * @param ankers of every location, read before this is called: streams only grow
 */
export async function controleer(
  ports: Ports,
  locatie: string,
  ankers: readonly Anker[],
  { signal, alleAnkers }: Omvang = { alleAnkers: true },
): Promise<{ readonly bevindingen: readonly Bevinding[]; readonly gezien: Gezien }> {
  const { register } = ports;
  const bevindingen: Bevinding[] = [];
  const meld = (waar: string, gebeurtenis: number | null, wat: string): void =>
    void bevindingen.push({ locatie, waar, gebeurtenis, wat });
  const present = await register.present(locatie);
  const eerder = new Set(present.map(({ stream }) => stream.id));
  let entries: readonly Registered[] = [];
  try {
    await takeIn(register, locatie);
    entries = await register.read(locatie);
  } catch (error) {
    if (!(error instanceof RegisterBroken)) throw error;
    meld('register', null, `het register klopt niet vanaf regel ${error.nr}`);
    return { bevindingen, gezien: leeg };
  }

  const began = new Map<string, RegisterEntry & { readonly soort: 'gemaakt' | 'bestond' }>();
  const gewist = new Map<string, Tombstone>();
  for (const { entry } of entries) {
    if (entry.soort === 'gemaakt' || entry.soort === 'bestond') began.set(entry.stream.id, entry);
    if (entry.soort === 'gewist') gewist.set(entry.stream.id, entry);
  }
  // What was destroyed since `present` was asked is no remains.
  const gewistNu = present.some(({ stream }) => gewist.has(stream.id));
  for (const { stream, parts } of gewistNu ? await register.present(locatie) : present) {
    const { id } = stream;
    if (gewist.has(id)) {
      const leftovers = new Set((await register.leftovers(locatie)).map((left) => left.stream.id));
      const resten = leftovers.has(id) ? parts.filter((part) => part !== 'ledger') : parts;
      if (resten.length > 0) meld(id, null, 'gewist volgens het register, maar er staat nog iets');
      // A location has deliveries before it has events; what began since the register was read is for the next look.
    } else if (!began.has(id) && parts.some((part) => part !== 'ledger') && eerder.has(id)) {
      meld(id, 1, 'staat niet in het register');
    }
  }

  const heads = new Map<string, readonly string[]>();
  const stuk = new Set<string>();
  for (const { stream, at } of began.values()) {
    if (gewist.has(stream.id)) continue;
    signal?.throwIfAborted();
    const found = await lees(ports, stream);
    if ('stuk' in found) {
      meld(stream.id, found.stuk, 'de keten klopt niet');
      stuk.add(stream.id);
    } else if (found.heads.length === 0) {
      if (await isGewistIntussen(ports, stream)) continue;
      meld(stream.id, 1, 'weg zonder wisregel in het register');
      stuk.add(stream.id);
    } else {
      heads.set(stream.id, found.heads);
      if (found.heads[at.version - 1] !== at.head) meld(stream.id, 1, 'begint anders dan het register zegt');
    }
  }
  const eigen = ankers.filter((anker) => anker.locatie === locatie);
  bevindingen.push(
    ...controleerAnkers(locatie, eigen, { heads, gewist, stuk, register: entries }, alleAnkers),
  );
  return {
    bevindingen,
    gezien: {
      stromen: heads.size,
      gebeurtenissen: [...heads.values()].reduce((sum, { length }) => sum + length, 0),
      registerregels: entries.length,
      gewist: gewist.size,
      ankers: eigen.length,
    },
  };
}

const leeg: Gezien = { stromen: 0, gebeurtenissen: 0, registerregels: 0, gewist: 0, ankers: 0 };

async function lees(
  { store }: Ports,
  stream: StreamId,
): Promise<{ readonly heads: readonly string[] } | { readonly stuk: number }> {
  try {
    return { heads: (await store.load(stream)).heads };
  } catch (error) {
    if (error instanceof AuditBroken) return { stuk: error.version };
    throw error;
  }
}

/** Destroyed after the register was read. */
async function isGewistIntussen({ register }: Ports, stream: StreamId): Promise<boolean> {
  const entries = await register.read(stream.locatie);
  return entries.some(({ entry }) => entry.soort === 'gewist' && entry.stream.id === stream.id);
}
