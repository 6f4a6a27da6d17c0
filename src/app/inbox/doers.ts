import type { Locatie } from '../../domain/instellingen/locatie.ts';
import type { Place, Sender, TextMessage } from '../ports/inbox.ts';
import type { Doer, InboxDeps } from './context.ts';

type Deps = Pick<InboxDeps, 'people' | 'directory'>;

/** The location of the channel; null elsewhere. */
export async function boundTo(deps: Deps, sender: Sender, place: Place): Promise<Locatie | null> {
  if (place.kind !== 'channel') return null;
  const bound = await deps.directory.locationOf(sender.tenantId, place.channelId);
  return bound === null ? null : deps.people.locatie(bound);
}

async function personAt(deps: Deps, locatie: Locatie | null, sender: Sender): Promise<Doer | null> {
  const persoon = locatie === null ? null : await deps.people.find(locatie.id, sender);
  return locatie === null || persoon === null ? null : { locatie, persoon };
}

/** Who speaks, at the location they speak about: that of the channel, else the one where they have a role. */
export async function doerAt(deps: Deps, sender: Sender | null, place: Place): Promise<Doer | null> {
  if (sender === null) return null;
  const locatie = (await boundTo(deps, sender, place)) ?? (await deps.people.locatiesOf(sender))[0] ?? null;
  return personAt(deps, locatie, sender);
}

/** Somebody of the location that a button names: only a claim, so the person must be somebody there. */
export async function doerOf(deps: Deps, sender: Sender, id: unknown): Promise<Doer | null> {
  return personAt(deps, typeof id === 'string' ? deps.people.locatie(id) : null, sender);
}

/** In a chat of one's own or in the channel of a location: elsewhere people read along whom nobody knows. */
export async function isAmongUs(deps: Deps, { sender, place }: TextMessage): Promise<boolean> {
  return place.kind === 'personal' || (await boundTo(deps, sender, place)) !== null;
}
