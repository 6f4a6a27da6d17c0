import { leesOpdracht } from '../inbox/tekst-opdracht.ts';
import type { Directory } from '../ports/directory.ts';
import type { Inbox, Place, Sender } from '../ports/inbox.ts';
import type { Oefenlokaal } from './lokaal.ts';

/**
 * The door of the whole installation: what is said or pressed in a practice channel, or about a case of a room, goes to
 * that room and nowhere else; everything else to the real locations. They share this door and nothing behind it.
 */
export function metLokalen(
  echt: Inbox,
  lokalen: ReadonlyMap<string, Oefenlokaal>,
  directory: Pick<Directory, 'locationOf'>,
): Inbox {
  if (lokalen.size === 0) return echt;

  async function vanKanaal(sender: Sender | null, place: Place): Promise<Oefenlokaal | null> {
    if (sender === null || place.kind !== 'channel') return null;
    const locatie = await directory.locationOf(sender.tenantId, place.channelId);
    return locatie === null ? null : (lokalen.get(locatie) ?? null);
  }

  /** The location that a button names: only a claim, which the room itself checks. */
  function genoemd({ z, l }: Readonly<Record<string, unknown>>): string | null {
    if (typeof z === 'string') return z.slice(0, Math.max(0, z.indexOf(':')));
    return typeof l === 'string' ? l : null;
  }

  return {
    action: async (action) => {
      const naam = genoemd(action.data);
      const lokaal =
        naam === null ? await vanKanaal(action.sender, action.place) : (lokalen.get(naam) ?? null);
      return (lokaal?.inbox ?? echt).action(action);
    },
    search: async (search) => {
      const lokaal = await vanKanaal(search.sender, search.place);
      return (lokaal?.inbox ?? echt).search(search);
    },
    message: async (message) => {
      const opdracht = leesOpdracht(message.text);
      const koppelt = opdracht.soort === 'koppel' ? (lokalen.get(opdracht.locatie) ?? null) : null;
      const lokaal = koppelt ?? (await vanKanaal(message.sender, message.place));
      // A channel that a real location takes back is no practice channel any more.
      const elders = opdracht.soort === 'koppel' && koppelt === null;
      return (elders ? echt : (lokaal?.inbox ?? echt)).message(message);
    },
    presence: async (presence) => {
      const lokaal = await vanKanaal(presence.sender, presence.place);
      const antwoord = await (lokaal?.inbox ?? echt).presence(presence);
      // Where somebody can be reached, and that a team is gone, everybody must know.
      for (const ander of lokalen.values()) if (ander !== lokaal) await ander.inbox.presence(presence);
      if (lokaal !== null) await echt.presence(presence);
      return antwoord;
    },
  };
}
