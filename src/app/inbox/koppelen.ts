import { koppelteksten } from '../../../cards/teksten/koppelen.ts';
import { tekstkaart } from '../../../cards/tekstkaart.ts';
import type { Message } from '../ports/channel.ts';
import type { TextMessage } from '../ports/inbox.ts';
import { typedIdOf } from './command-id.ts';
import type { InboxDeps } from './context.ts';
import { geefOpdracht } from './locatie-opdracht.ts';
import { cardMessage } from './screens.ts';

/** Binds the channel in which this was typed to a location, for who has the right to. */
export async function koppelKanaal(deps: InboxDeps, message: TextMessage, naam: string): Promise<Message> {
  const { place, sender } = message;
  const locatie = deps.people.locatie(naam);
  if (place.kind !== 'channel') return tekstkaart(koppelteksten.nietHier);
  if (locatie === null) return tekstkaart(koppelteksten.onbekend);
  const persoon = await deps.people.find(locatie.id, sender, locatie.wieMagKoppelen);
  if (persoon === null) return tekstkaart(koppelteksten.geenRecht);
  const { serviceUrl, teamId, channelId } = place;
  const kanaal = { serviceUrl, teamId, channelId, tenantId: sender.tenantId };
  const command = { type: 'koppel-kanaal', kanaal } as const;
  const id = typedIdOf(command.type, message, persoon.persoonId);
  const outcome = await geefOpdracht(deps, { locatie, persoon }, command, id);
  if (outcome.kind === 'refused') return tekstkaart(koppelteksten.geenRecht);
  await deps.directory.bind(sender.tenantId, channelId, locatie.id);
  return cardMessage({ soort: 'welkom', gekoppeldAan: locatie.naam }, null);
}
