import { samenvatting } from '../../../cards/samenvatting.ts';
import type { Post } from '../../domain/afgeleid/post.ts';
import type { OproepView, View } from '../../domain/afgeleid/views.ts';
import type { Aandacht } from '../../domain/bereikbaarheid/aandacht.ts';
import { aandachtVan } from '../../domain/bereikbaarheid/aandacht.ts';
import { reserveplan } from '../../domain/bereikbaarheid/reserveplan.ts';
import type { Locatie, LocatiePersoon } from '../../domain/instellingen/locatie.ts';
import type { Reservekanaal, Reservestap } from '../../domain/instellingen/reserve.ts';
import { reservestappen } from '../../domain/instellingen/reserve.ts';
import { MINUUT } from '../../domain/termijnen/tijdstip.ts';
import type { Log } from '../logging/log.ts';
import type { People } from '../people/people.ts';
import { contactsOf } from '../people/reachable-by.ts';
import type { Agenda } from '../ports/agenda.ts';
import type { Clock } from '../ports/clock.ts';
import type { ContactPoints, VerifiedContact } from '../ports/contact-points.ts';
import type { Delivery } from '../ports/ledger.ts';
import type { StreamId } from '../ports/store.ts';
import { caseThread } from '../sync/case-thread.ts';
import { contentOf } from '../sync/content.ts';
import { deliver } from '../sync/deliver.ts';
import type { DeliverDeps, Delivered, Head } from '../sync/delivery-task.ts';
import type { SyncResult } from '../sync/sync-result.ts';
import { soonest } from '../sync/sync-result.ts';
import type { OutsideDeps } from './deliver-outside.ts';
import { deliverOutside } from './deliver-outside.ts';
import { reserveId } from './reserve-ids.ts';
import { directFailed, standingOf } from './standing.ts';

export type ReserveDeps = OutsideDeps &
  DeliverDeps & {
    readonly agenda: Agenda;
    readonly clock: Clock;
    readonly people: People;
    readonly contactPoints: ContactPoints;
    readonly log: Log;
    /** Opens the chat with the program in Teams; null when there is no real bot. */
    readonly chatLink: (tenantId: string) => string | null;
  };

type Deliveries = Readonly<Record<string, Delivery>>;
type Work = {
  readonly stream: StreamId;
  readonly id: string;
  readonly post: Post;
  readonly head: Head;
  readonly locatie: Locatie;
  readonly aandacht: Aandacht;
  readonly direct: Deliveries;
  readonly entries: Deliveries;
  readonly verwant: readonly string[];
};

const DONE: SyncResult = { kind: 'done' };

/**
 * Reaches who has duty beside the message in their own chat: a mention in the thread, mail, phone, in the order and
 * with the delays of the settings. Level-triggered like every sync: it looks at what stands where and does what is
 * due now. Picked up, answered or over: it stops, and the mention says so.
 */
export class Reserve {
  readonly #deps: ReserveDeps;

  constructor(deps: ReserveDeps) {
    this.#deps = deps;
  }

  /**
   * Called after a post was delivered, or was not: makes its other channels due when they are needed.
   *
   * @param failed somebody could not be reached in Teams
   * @param entries what the ledger has of the other channels
   */
  async follow(
    stream: StreamId,
    post: Post,
    locatie: Locatie,
    failed: boolean,
    entries: Deliveries,
  ): Promise<void> {
    const aandacht = aandachtVan(post);
    if (aandacht === null) return;
    const { agenda, pager, clock } = this.#deps;
    const id = reserveId(post.id);
    const begun = Object.keys(entries).length > 0;
    if (aandacht.klaar) {
      if (begun && !aandacht.opgevolgd) await agenda.touch(stream, [id]);
      return;
    }
    if (failed) await agenda.touch(stream, [id]);
    if (begun || !aandacht.antwoordNodig || pager.kanalen.length === 0) return;
    const own = locatie.personen.flatMap(({ reserve }) => reserve ?? []);
    const steps = [...reservestappen(locatie, {}, aandacht.taak), ...own];
    const delays = steps.flatMap(({ naMinuten }) => naMinuten ?? []);
    if (delays.length === 0) return;
    await agenda.touch(stream, [id], this.#deps.wall() + (Math.min(...delays) * MINUUT) / clock.speed);
  }

  /**
   * Works on the other channels of one post.
   *
   * @param verwant ids of the other posts of the same case that ask the same task
   */
  async run(
    stream: StreamId,
    post: Post,
    head: Head,
    locatie: Locatie,
    deliveries: Pick<Work, 'direct' | 'entries' | 'verwant'>,
  ): Promise<SyncResult> {
    const aandacht = aandachtVan(post);
    if (aandacht === null || post.publiek.soort !== 'dienst' || aandacht.opgevolgd) return DONE;
    const work: Work = { stream, id: reserveId(post.id), post, head, locatie, aandacht, ...deliveries };
    const { wie } = await this.#deps.people.dienst(locatie, post.publiek.houder, this.#deps.clock.caseNow());
    const results = aandacht.klaar
      ? await this.#sayOver(work)
      : (await Promise.all(wie.map((persoon) => this.#reach(work, persoon)))).flat();
    return soonest(results);
  }

  async #reach(work: Work, persoon: LocatiePersoon): Promise<readonly Delivered[]> {
    const { locatie, aandacht, direct, entries, stream } = work;
    const { pager, clock } = this.#deps;
    const contacts = await contactsOf(this.#deps.contactPoints, persoon);
    const own = direct[`persoon:${persoon.id}`];
    const contactFor = (kanaal: Reservekanaal): VerifiedContact | undefined =>
      contacts.find((c) => c.kanaal === kanaal && pager.kanalen.includes(c.kanaal));
    const entryOf = (kanaal: Reservekanaal): Delivery | undefined => entries[`${kanaal}:${persoon.id}`];
    const vermeld = await this.#isMentioned(work, persoon.id);
    const possible = (kanaal: Reservekanaal): boolean =>
      kanaal === 'draad'
        ? stream.soort === 'zaak' && persoon.identiteiten.length > 0 && !vermeld
        : contactFor(kanaal) !== undefined;
    const stappen = reservestappen(locatie, persoon, aandacht.taak);
    const times = [own, ...stappen.map(({ kanaal }) => entryOf(kanaal))].map((e) => e?.firstSentAt ?? 0);
    const reached = times.filter((at) => at > 0);
    const timed: readonly Reservestap[] = aandacht.antwoordNodig
      ? stappen
      : stappen.map(({ kanaal }) => ({ kanaal }));
    const plan = reserveplan(
      {
        stappen: timed,
        stand: (kanaal) => standingOf(entryOf(kanaal), possible(kanaal)),
        directMislukt: directFailed(own),
        sinds: reached.length === 0 ? null : Math.min(...reached),
      },
      this.#deps.wall(),
      MINUUT / clock.speed,
    );
    const results = await Promise.all(
      plan.nu.map((kanaal) => this.#send(work, persoon, kanaal, contactFor(kanaal), entryOf(kanaal))),
    );
    // What failed just now makes the next channel due: look again at once.
    const next: Delivered[] = results.some(({ kind }) => kind !== 'done')
      ? [{ kind: 'again', ms: this.#nextLook(results), counted: false }]
      : [];
    const later: Delivered[] = plan.over === null ? [] : [{ kind: 'again', ms: plan.over, counted: false }];
    // A timed channel after one that was sent just now has its delay from this moment on.
    const begun: Delivered[] =
      plan.nu.length > 0 && timed.some(({ naMinuten }) => naMinuten !== undefined)
        ? [{ kind: 'again', ms: 1_000, counted: false }]
        : [];
    return [...next, ...later, ...begun];
  }

  /** One mention per task and person stands in the thread, however often the task is asked. */
  async #isMentioned({ stream, verwant, entries }: Work, persoonId: string): Promise<boolean> {
    const key = `draad:${persoonId}`;
    if (verwant.length === 0 || entries[key] !== undefined) return false;
    const ledger = await this.#deps.ledger.readPosts(stream, verwant.map(reserveId));
    return Object.values(ledger).some((post) => (post[key]?.activityId ?? '') !== '');
  }

  #nextLook(results: readonly Delivered[]): number {
    const failed = results.some(({ kind }) => kind === 'failed');
    const waits = results.flatMap((r) => (r.kind === 'again' ? [r.ms] : []));
    return failed ? 0 : Math.min(...waits);
  }

  async #send(
    work: Work,
    persoon: LocatiePersoon,
    kanaal: Reservekanaal,
    contact: VerifiedContact | undefined,
    entry: Delivery | undefined,
  ): Promise<Delivered> {
    const { stream, id, post, locatie } = work;
    const receiver = `${kanaal}:${persoon.id}`;
    const result =
      kanaal === 'draad'
        ? await this.#mention(work, persoon.id, entry, false)
        : contact === undefined
          ? ({ kind: 'done' } as const)
          : await deliverOutside(
              this.#deps,
              {
                stream,
                postId: id,
                receiver,
                persoonId: persoon.id,
                contact,
                tekst: samenvatting(post.view),
                link: this.#deps.chatLink(persoon.identiteiten[0]?.tenantId ?? ''),
              },
              entry,
            );
    if (result.kind === 'failed') {
      const facts = { locatie: locatie.id, kind: kanaal, code: result.code };
      this.#deps.log.warn(facts, 'a reserve channel was given up');
    }
    return result;
  }

  /** Mentions that stand in the thread say that nobody needs to look any more; nothing new is sent. */
  async #sayOver(work: Work): Promise<readonly Delivered[]> {
    const standing = Object.entries(work.entries).filter(
      ([key, entry]) => key.startsWith('draad:') && entry.activityId !== '',
    );
    return Promise.all(standing.map(([, entry]) => this.#mention(work, entry.persoonId, entry, true)));
  }

  async #mention(
    work: Work,
    persoonId: string,
    entry: Delivery | undefined,
    voorbij: boolean,
  ): Promise<Delivered> {
    const { stream, id, locatie, head, post, aandacht } = work;
    const persoon = await this.#deps.people.persoon(locatie, persoonId);
    const staat = await this.#deps.people.staat(locatie.id);
    const thread = await caseThread(this.#deps.ledger, stream, staat);
    if (thread.kind === 'comes') return { kind: 'again', ms: thread.ms, counted: false };
    const identity = persoon?.identiteiten.find(({ tenantId }) => tenantId === staat?.kanaal?.tenantId);
    const view = mentionOf(post.view, aandacht, {
      wie: persoon?.label ?? '',
      objectId: identity?.objectId ?? persoon?.identiteiten[0]?.objectId ?? '',
      voorbij,
    });
    if (thread.kind === 'lacks' || view === null) return { kind: 'done' };
    const content = contentOf(view, 0);
    const receiver = { kind: 'draad', key: `draad:${persoonId}`, persoonId, ref: thread.ref } as const;
    const task = { stream, postId: id, content, head, updateOnly: voorbij, atOnce: true };
    return deliver(this.#deps, task, receiver, entry);
  }
}

function mentionOf(
  view: View,
  { taak }: Aandacht,
  who: Pick<OproepView, 'wie' | 'objectId' | 'voorbij'>,
): OproepView | null {
  if (!('kop' in view) || view.kop === null) return null;
  // The clock on the card moves: a mention says what was true when it was placed.
  return { soort: 'oproep', kop: view.kop, taak, ...who };
}
