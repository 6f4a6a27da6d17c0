import type { Locatie } from '../../domain/instellingen/locatie.ts';
import { zaakrechten } from '../../domain/zaak/beslissen/rechten.ts';
import { alsRol } from '../../domain/zaak/wie.ts';
import type { Place, Sender } from '../ports/inbox.ts';
import type { Doer, InboxDeps } from './context.ts';

/** Where somebody may bring a case in, and the locations where they are somebody at all. */
export type Aanmeldplekken = { readonly bekend: readonly Locatie[]; readonly plekken: readonly Doer[] };

async function gevraagd(
  deps: InboxDeps,
  sender: Sender,
  place: Place,
  l: unknown,
): Promise<readonly Locatie[]> {
  if (l !== undefined) {
    const genoemd = typeof l === 'string' ? deps.people.locatie(l) : null;
    return genoemd === null ? [] : [genoemd];
  }
  const gebonden =
    place.kind === 'channel' ? await deps.directory.locationOf(sender.tenantId, place.channelId) : null;
  const kanaal = gebonden === null ? null : deps.people.locatie(gebonden);
  return kanaal === null ? deps.people.locatiesOf(sender) : [kanaal];
}

/**
 * The locations where this person may bring a case in: that of the button or of the channel, elsewhere all of them.
 * The location on a button is only a claim, so the person must be somebody there (invariant 5).
 *
 * @param l location that the button names
 */
export async function aanmeldplekken(
  deps: InboxDeps,
  sender: Sender,
  place: Place,
  l: unknown,
): Promise<Aanmeldplekken> {
  const nodig = zaakrechten.meld.map(({ rol }) => rol);
  const doers = await Promise.all(
    (await gevraagd(deps, sender, place, l)).map(async (locatie): Promise<readonly Doer[]> => {
      const persoon = await deps.people.find(locatie.id, sender, nodig);
      return persoon === null ? [] : [{ locatie, persoon }];
    }),
  );
  const bekend = doers.flat();
  return {
    bekend: bekend.map(({ locatie }) => locatie),
    plekken: bekend.filter(({ persoon }) => alsRol(persoon, zaakrechten.meld) !== null),
  };
}
