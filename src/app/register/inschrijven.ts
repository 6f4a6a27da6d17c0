import type { Register, RegisterEntry, Registered, RegisterPosition } from '../ports/register.ts';
import { REGISTER_START } from '../ports/register.ts';

/** The place after these entries. */
export function placeAfter(entries: readonly Registered[], known = REGISTER_START): RegisterPosition {
  const last = entries.at(-1);
  return last === undefined ? known : { count: known.count + entries.length, head: last.head };
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

/**
 * Takes in what stands in Redis and never was taken in: cases from before there was a register, or made by an older
 * program during an upgrade.
 *
 * @returns how many; null when somebody else wrote in the register meanwhile
 * @throws RegisterBroken, StoreUnavailable
 */
export async function takeInForgotten(register: Register, locatie: string): Promise<number | null> {
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
  return (await register.append(locatie, placeAfter(entries), found, 0)) === null ? null : found.length;
}
