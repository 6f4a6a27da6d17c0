import { UUR } from '../../domain/termijnen/tijdstip.ts';
import type { Log } from '../logging/log.ts';
import type { ContactPoints } from '../ports/contact-points.ts';
import type { Identity } from '../ports/directory.ts';
import type { Lease } from '../ports/lease.ts';
import type { People } from './people.ts';

export type ForgetDeps = {
  readonly people: People;
  readonly contactPoints: ContactPoints;
  readonly lease: Lease;
  readonly log: Log;
};

/**
 * Deletes the addresses of accounts that are nobody at any location any more: out of the settings, removed, signed off
 * or unlinked. Once an hour over all replicas; may be woken at any time. When the people of one location cannot be
 * read, nothing is deleted.
 *
 * @throws StoreUnavailable
 */
export async function forgetContacts({ people, contactPoints, lease, log }: ForgetDeps): Promise<void> {
  if (!(await lease.take('contactpunten', UUR))) return;
  const count = await contactPoints.forgetAllBut(() => people.identities());
  if (count > 0) log.info({ aantal: count }, 'addresses of people who left were deleted');
}

/** Deletes the addresses of those of these accounts that are nobody anywhere any more: somebody signed off. */
export async function forgetWhoLeft(
  { people, contactPoints }: Pick<ForgetDeps, 'people' | 'contactPoints'>,
  identities: readonly Identity[],
): Promise<void> {
  for (const identity of identities) {
    if ((await people.locatiesOf(identity)).length === 0) await contactPoints.forget(identity);
  }
}
