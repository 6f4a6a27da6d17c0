import type { Post } from '../../domain/afgeleid/post.ts';
import type { Locatie } from '../../domain/instellingen/locatie.ts';
import type { Clock } from '../ports/clock.ts';
import type { Delivery } from '../ports/ledger.ts';
import type { Receivers, Resolution } from './receivers.ts';

/**
 * Somebody with several roles hears the same news once: who is reached by a post that comes before this one
 * (`Post.eerst`) is left out of it. Who has this one already keeps it, so that it stays up to date.
 */
export async function withoutTold(
  { receivers, clock }: { readonly receivers: Receivers; readonly clock: Clock },
  locatie: Locatie,
  { eerst = [] }: Post,
  resolved: Resolution,
  entries: Readonly<Record<string, Delivery>>,
): Promise<Resolution> {
  if (eerst.length === 0) return resolved;
  const nu = clock.caseNow();
  const before = await Promise.all(eerst.map((publiek) => receivers.resolve(locatie, publiek, null, nu)));
  const told = new Set<string>(before.flatMap((one) => one.receivers.map(({ key }) => key)));
  const left = resolved.receivers.filter(({ key }) => !told.has(key) || entries[key] !== undefined);
  return { ...resolved, receivers: left };
}
