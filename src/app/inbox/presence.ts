import type { Message } from '../ports/channel.ts';
import type { Place, Presence, Sender } from '../ports/inbox.ts';
import { HERSYNC, locatieStream } from '../streams/locatie-streams.ts';
import type { InboxDeps } from './context.ts';
import { boundTo, doerAt } from './doers.ts';
import { helpFor } from './help.ts';
import { onthoud } from './onthoud.ts';
import { cardMessage } from './screens.ts';

/** The program was added or removed somewhere, or somebody was seen who can be reached there. */
export async function notePresence(deps: InboxDeps, presence: Presence): Promise<readonly Message[]> {
  const { place, sender } = presence;
  if (presence.kind === 'removed') {
    await removed(deps, place, sender);
    return [];
  }
  if (sender !== null) await remember(deps, place, sender);
  if (presence.kind === 'seen') return [];
  if (place.kind === 'personal') return [helpFor(await doerAt(deps, sender, place), false)];
  const bound = sender === null ? null : await boundTo(deps, sender, place);
  // Removed and added again: the channel is known, yet nothing is posted in it until somebody binds it again.
  const kanaal = bound === null ? null : ((await deps.people.staat(bound.id))?.kanaal ?? null);
  const gekoppeldAan = kanaal?.channelId === place.channelId ? (bound?.naam ?? null) : null;
  return [cardMessage({ soort: 'welkom', gekoppeldAan }, null)];
}

/** Wall-clock ms in which it is kept where somebody can be reached, or it failed and the next activity tries again. */
const KEPT = 1_000;

/** Where a person of ours can be reached 1:1, kept fresh from every activity; the first time, what waits goes out. */
async function remember(deps: InboxDeps, place: Place, sender: Sender): Promise<void> {
  const locaties = await deps.people.locatiesOf(sender);
  if (locaties.length === 0) return;
  await onthoud(deps, place, sender, async () => {
    const at = deps.clock.wall() + KEPT;
    for (const { id } of locaties) await deps.agenda.touch(locatieStream(id), [HERSYNC], at);
  });
}

async function removed(deps: InboxDeps, place: Place, sender: Sender | null): Promise<void> {
  if (sender === null) return;
  if (place.kind === 'personal') {
    await deps.directory.forgetPerson(sender);
    return;
  }
  const { tenantId } = sender;
  for (const locatie of deps.people.all()) {
    const om = {
      nu: deps.clock.caseNow(),
      actor: { soort: 'systeem' } as const,
      wieMagKoppelen: locatie.wieMagKoppelen,
    };
    const command = { type: 'kanaal-verdwenen', kanaal: { tenantId, teamId: place.teamId } } as const;
    const id = `verdwenen:${deps.ids.token()}`;
    await deps.locaties.execute(locatieStream(locatie.id), { command, om }, id);
  }
}
