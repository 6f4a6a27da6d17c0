import type { LocatiePersoon } from '../../domain/instellingen/locatie.ts';
import type { ContactPoints, ReachableBy, VerifiedContact } from '../ports/contact-points.ts';

/**
 * The proven addresses of a person over all their identities, the newest first and one for each channel.
 * Personal data: for sending only.
 */
export async function contactsOf(
  points: ContactPoints,
  persoon: Pick<LocatiePersoon, 'identiteiten'>,
): Promise<readonly VerifiedContact[]> {
  const kept = await Promise.all(persoon.identiteiten.map((identity) => points.read(identity)));
  const newest = kept
    .flatMap(({ contacts }) => contacts.verified)
    .toSorted((a, b) => b.verifiedAt - a.verifiedAt);
  return newest.filter(({ kanaal }, at) => newest.findIndex((other) => other.kanaal === kanaal) === at);
}

/** By which channels outside Teams a person can be reached, and since when that is proven (ms, wall clock). */
export async function reachableBy(
  points: ContactPoints,
  persoon: Pick<LocatiePersoon, 'identiteiten'>,
): Promise<readonly ReachableBy[]> {
  const contacts = await contactsOf(points, persoon);
  return contacts.map(({ kanaal, verifiedAt }) => ({ kanaal, verifiedAt }));
}
