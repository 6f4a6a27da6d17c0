import type { Log } from '../logging/log.ts';
import type { Lease } from '../ports/lease.ts';
import type { Register, RegisterEntry, Registered, RegisterPosition } from '../ports/register.ts';
import { REGISTER_START } from '../ports/register.ts';

export type RegisterDeps = {
  readonly register: Register;
  readonly lease: Lease;
  readonly log: Log;
};

/** Wall-clock ms that one replica has a look at the register to itself. */
const MINUTE = 50_000;
/** Streams that stand in Redis and not in the register are looked for this often. */
const DAY = 23 * 3_600_000;

/** The place after these entries. */
export function placeAfter(entries: readonly Registered[], known = REGISTER_START): RegisterPosition {
  const last = entries.at(-1);
  return last === undefined ? known : { count: known.count + entries.length, head: last.head };
}

/**
 * Takes into the register what began since, once a minute over all replicas; once a day also what stands in Redis and
 * was never taken in: cases from before there was a register, or made by an older program during an upgrade.
 *
 * @throws RegisterBroken, StoreUnavailable
 */
export async function schrijfIn(deps: RegisterDeps, locaties: Iterable<string>): Promise<void> {
  if (!(await deps.lease.take('register', MINUTE))) return;
  const thorough = await deps.lease.take('register-alles', DAY);
  for (const locatie of locaties) {
    await takeIn(deps.register, locatie);
    const found = thorough ? await takeInForgotten(deps.register, locatie) : 0;
    if (found > 0)
      deps.log.info({ locatie, aantal: found }, 'streams from before the register were taken in');
  }
}

/** What began goes into the register. Somebody else may be at it: then they do it. */
export async function takeIn(register: Register, locatie: string): Promise<void> {
  // In this order: whoever takes them in meanwhile moves the place, so nothing is taken in twice, or dropped unseen.
  const at = placeAfter(await register.read(locatie));
  const begun = await register.begun(locatie);
  if (begun.length === 0) return;
  const entries = begun.map(({ stream, at: place }) => ({ soort: 'gemaakt', stream, at: place }) as const);
  await register.append(locatie, at, entries, begun.length);
}

async function takeInForgotten(register: Register, locatie: string): Promise<number> {
  // Asked before the register is read: what begins in between is no stream that was forgotten.
  const present = await register.present(locatie);
  const begun = new Set((await register.begun(locatie)).map(({ stream }) => stream.id));
  const entries = await register.read(locatie);
  const known = new Set(entries.flatMap(({ entry }) => ('stream' in entry ? [entry.stream.id] : [])));
  const streams = present.map(({ stream }) => stream);
  const lacking = streams.filter(({ id }) => !known.has(id) && !begun.has(id));
  const places = await register.positions(lacking);
  const found: readonly RegisterEntry[] = lacking.flatMap((stream, i) => {
    const at = places[i];
    return at === undefined || at.version === 0 ? [] : [{ soort: 'bestond', stream, at } as const];
  });
  if (found.length === 0) return 0;
  return (await register.append(locatie, placeAfter(entries), found, 0)) === null ? 0 : found.length;
}
