import type { Bundelstand } from '../../domain/bundel/bundel.ts';
import { BUNDELPAUZE, bundelbeeld, bundelstap, VERVANGEN_BUNDEL } from '../../domain/bundel/bundel.ts';
import type { Locatie } from '../../domain/instellingen/locatie.ts';
import type { People } from '../people/people.ts';
import type { Clock } from '../ports/clock.ts';
import type { Delivery } from '../ports/ledger.ts';
import type { StreamId } from '../ports/store.ts';
import { locatieStream } from '../streams/locatie-streams.ts';
import { contentOf } from '../sync/content.ts';
import { deliver } from '../sync/deliver.ts';
import type { DeliverDeps, Delivered, Task } from '../sync/delivery-task.ts';
import type { Receiver } from '../sync/receivers.ts';
import { emptyDelivery } from '../sync/send.ts';
import { bundelId } from './bundel-ids.ts';
import type { Regel, RegelDeps } from './regels.ts';
import { isVerteld, regelSleutel, regelsVan } from './regels.ts';

export type BundelDeps = DeliverDeps &
  RegelDeps & { readonly people: People; readonly clock: Pick<Clock, 'speed'> };

export type Ontvanger = Receiver & { readonly kind: 'persoon' };

/** A reminder that asks to be told. `bericht` false: it is somebody else's by now, only what stands there changes. */
export type Vraag = { readonly stream: StreamId; readonly postId: string; readonly bericht: boolean };

/** The list shows several cases, so its buttons prove nothing about the chain of one. */
const NO_CHAIN = { version: 0, head: '' };
/** Wall-clock ms that the first line waits for others that come due at the same moment. */
const SAMEN = 500;
const DONE: Delivered = { kind: 'done' };
const TOGETHER: Delivered = { kind: 'again', ms: SAMEN, counted: false };
/** Ledger keys of the lists before the one that stands begin so; each stays until it says that there is a newer one. */
const EERDER = 'eerder';

/**
 * One list per person and location of every reminder that can wait. Each reminder asks for itself and gets its own
 * answer, so that what did not arrive counts for each line; how the list stands is kept with the location, which
 * lines it told with each case.
 */
export class Bundels {
  readonly #deps: BundelDeps;

  constructor(deps: BundelDeps) {
    this.#deps = deps;
  }

  /** One at a time per person. @returns what became of this one reminder */
  async tell(locatie: Locatie, ontvanger: Ontvanger, vraag: Vraag): Promise<Delivered> {
    const { ledger, clock } = this.#deps;
    await this.#assign(ontvanger, vraag);
    const persoon = await this.#deps.people.persoon(locatie, ontvanger.persoonId);
    const regels = persoon === null ? [] : await regelsVan(this.#deps, locatie, persoon);
    const stream = locatieStream(locatie.id);
    const postId = bundelId(ontvanger.persoonId);
    const stored = (await ledger.readSome(stream, postId, [ontvanger.key]))[ontvanger.key];
    const mijn = regels.find((regel) => regelSleutel(regel) === regelSleutel(vraag));
    const nieuw = vraag.bericht && mijn !== undefined && !isVerteld(mijn) && mijn.entry.status !== 'parked';
    if (nieuw && this.#deps.wall() - mijn.entry.changedAt < SAMEN) return TOGETHER;
    const stap = bundelstap(nieuw, this.#stand(stored));
    const before =
      stap.soort === 'opnieuw' ? await this.#makeRoom(stream, postId, ontvanger, stored) : stored;
    const content = contentOf(bundelbeeld(regels.map(({ view }) => view)), 0);
    const updateOnly = regels.length === 0 || !vraag.bericht;
    const task: Task = { stream, postId, content, head: NO_CHAIN, updateOnly, atOnce: false };
    const result = await deliver(this.#deps, task, ontvanger, before);
    const after = (await ledger.readSome(stream, postId, [ontvanger.key]))[ontvanger.key];
    if (after !== undefined) await this.#note(ontvanger, vraag, regels, before, after, content.hash);
    const replaced = await this.#replaceEarlier(stream, postId, ontvanger);
    if (result.kind !== 'done') return result;
    if (replaced.kind === 'again') return replaced;
    if (stap.soort === 'bijwerken' && stap.over !== null) {
      return { kind: 'again', ms: Math.max(1, Math.ceil(stap.over / clock.speed)), counted: false };
    }
    return result;
  }

  /** From here on it is on the list of this person, whoever makes the list. */
  async #assign(ontvanger: Ontvanger, { stream, postId, bericht }: Vraag): Promise<void> {
    const known = (await this.#deps.ledger.readSome(stream, postId, [ontvanger.key]))[ontvanger.key];
    if (known !== undefined || !bericht) return;
    const entry = emptyDelivery(ontvanger, this.#deps.wall());
    await this.#deps.ledger.swap(stream, postId, ontvanger.key, undefined, entry);
  }

  #stand(entry: Delivery | undefined): Bundelstand {
    if (entry === undefined) return { soort: 'niets' };
    if (entry.status === 'parked') return { soort: 'mislukt' };
    if (entry.status !== 'idle') return { soort: 'onderweg' };
    if (entry.activityId === '') return { soort: 'niets' };
    const leeftijd = (this.#deps.wall() - entry.firstSentAt) * this.#deps.clock.speed;
    return { soort: 'staat', leeftijd: Math.min(leeftijd, BUNDELPAUZE) };
  }

  /** The next message is a new one; the list that stands there is to say so. @returns what stands in its place */
  async #makeRoom(
    stream: StreamId,
    postId: string,
    ontvanger: Ontvanger,
    entry: Delivery | undefined,
  ): Promise<Delivery | undefined> {
    if (entry === undefined) return undefined;
    const { ledger, wall } = this.#deps;
    if (entry.activityId !== '') {
      await ledger.write(stream, postId, `${EERDER}:${entry.activityId}`, { ...entry, status: 'idle' });
    }
    const leeg = emptyDelivery(ontvanger, wall());
    return (await ledger.swap(stream, postId, ontvanger.key, entry, leeg)) ? leeg : entry;
  }

  /** Every list before the one that stands is to say so, however long Teams does not let them be changed. */
  async #replaceEarlier(stream: StreamId, postId: string, ontvanger: Ontvanger): Promise<Delivered> {
    const { ledger } = this.#deps;
    const known = await ledger.read(stream, postId);
    const stands = known[ontvanger.key]?.activityId ?? '';
    if (stands === '') return DONE;
    const content = contentOf(VERVANGEN_BUNDEL, 0);
    const task: Task = { stream, postId, content, head: NO_CHAIN, updateOnly: true, atOnce: false };
    let result: Delivered = DONE;
    for (const [key, entry] of Object.entries(known).filter(([key]) => key.startsWith(EERDER))) {
      // Ended right after it was written here and before it made room: it is still the one that stands.
      const still = entry.activityId === stands;
      const one = still ? DONE : await deliver(this.#deps, task, { ...ontvanger, key }, entry);
      if (one.kind === 'done') await ledger.forget(stream, postId, key);
      // That an old list cannot be changed is nothing to tell somebody: the newer one stands there.
      else if (one.ms !== null) result = { kind: 'again', ms: one.ms, counted: false };
    }
    return result;
  }

  /**
   * Each line keeps what became of it. Lines on a message that was sent just now are told; a line that came later
   * stands there and is told with the next one; what failed, failed for the line that asked.
   */
  async #note(
    { key }: Ontvanger,
    vraag: Vraag,
    regels: readonly Regel[],
    before: Delivery | undefined,
    after: Delivery,
    hash: string,
  ): Promise<void> {
    const arrived = after.status === 'idle' && after.activityId !== '' && after.sent === hash;
    const sent = arrived && (before?.activityId ?? '') === '';
    for (const regel of regels) {
      const asked = regelSleutel(regel) === regelSleutel(vraag);
      if (isVerteld(regel) || !(arrived || asked)) continue;
      const entry = { ...after, orphans: [], firstSentAt: sent ? after.firstSentAt : 0 };
      await this.#deps.ledger.write(regel.stream, regel.postId, key, entry);
    }
  }
}
