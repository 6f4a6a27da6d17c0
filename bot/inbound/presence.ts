import { describeError } from '../../src/app/logging/describe-error.ts';
import type { Log } from '../../src/app/logging/log.ts';
import type { Message } from '../../src/app/ports/channel.ts';
import type { Inbox, Place, Presence, Sender } from '../../src/app/ports/inbox.ts';
import { Recently } from './recently.ts';

/** A person seen again at the same place within ten minutes tells nothing new. */
const SEEN_WINDOW = 10 * 60_000;
/** Installing sends an `installationUpdate` and a `conversationUpdate`, seconds apart: one welcome. */
const INSTALL_WINDOW = 60_000;
const MAX_KEYS = 20_000;

const keyOf = (kind: string, place: Place, sender: Sender | null): string =>
  JSON.stringify([
    kind,
    place.kind,
    place.serviceUrl,
    // A channel's threads are one place.
    place.kind === 'channel' ? place.channelId : place.conversationId,
    sender?.tenantId,
    sender?.objectId,
    sender?.userId,
  ]);

/** Tells the program who is where, so that references for later messages stay fresh, without repeating itself. */
export class PresenceNotes {
  readonly #inbox: Inbox;
  readonly #log: Log;
  readonly #wall: () => number;
  readonly #seen = new Recently(SEEN_WINDOW, MAX_KEYS);
  readonly #installed = new Recently(INSTALL_WINDOW, MAX_KEYS);

  constructor(inbox: Inbox, log: Log, wall: () => number) {
    this.#inbox = inbox;
    this.#log = log;
    this.#wall = wall;
  }

  async seen(place: Place, sender: Sender): Promise<void> {
    await this.#tell({ kind: 'seen', place, sender }, this.#seen, keyOf('seen', place, sender));
  }

  /** @returns cards to answer with in that place. */
  async changed(presence: Presence): Promise<readonly Message[]> {
    const { kind, place } = presence;
    // What was true before does not hold after this: everyone is told anew.
    this.#installed.forget(keyOf(kind === 'added' ? 'removed' : 'added', place, null));
    return this.#tell(presence, this.#installed, keyOf(kind, place, null));
  }

  async #tell(presence: Presence, recently: Recently, key: string): Promise<readonly Message[]> {
    if (!recently.first(key, this.#wall())) return [];
    try {
      return await this.#inbox.presence(presence);
    } catch (error) {
      recently.forget(key);
      this.#log.error({ error: describeError(error), presence: presence.kind }, 'presence not handled');
      return [];
    }
  }
}
