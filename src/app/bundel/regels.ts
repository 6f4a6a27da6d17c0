import { postsBij } from '../../domain/afgeleid/onthouden.ts';
import type { HerinneringView } from '../../domain/afgeleid/views.ts';
import type { Locatie, LocatiePersoon } from '../../domain/instellingen/locatie.ts';
import { alsRol } from '../../domain/zaak/wie.ts';
import type { Zaak } from '../../domain/zaak/zaak.ts';
import { describeError } from '../logging/describe-error.ts';
import type { Log } from '../logging/log.ts';
import type { Delivery, Ledger } from '../ports/ledger.ts';
import type { Store, StreamId } from '../ports/store.ts';
import { StoreUnavailable } from '../ports/store.ts';
import type { ZaakStreams } from '../streams/zaak-streams.ts';
import { zaakStream } from '../streams/zaak-streams.ts';

export type RegelDeps = {
  readonly store: Store;
  readonly ledger: Ledger;
  readonly zaken: ZaakStreams;
  readonly log: Log;
};

/** One reminder that was laid on somebody's list: what it says and what the ledger of its case knows of it. */
export type Regel = {
  readonly stream: StreamId;
  readonly postId: string;
  readonly view: HerinneringView;
  readonly entry: Delivery;
};

/** Names a line over all cases. */
export function regelSleutel({ stream, postId }: Pick<Regel, 'stream' | 'postId'>): string {
  return `${stream.id} ${postId}`;
}

/** Whether it was told in a message that notified, and not only by changing what stood there. */
export function isVerteld({ entry }: Regel): boolean {
  return entry.firstSentAt > 0;
}

/** Open reminders of all open cases that were laid on the list of this person, who may still read them. */
export async function regelsVan(
  deps: RegelDeps,
  locatie: Locatie,
  persoon: LocatiePersoon,
): Promise<readonly Regel[]> {
  const ids = await deps.store.openCases(locatie.id);
  return (await Promise.all(ids.map((zaakId) => vanZaak(deps, locatie, persoon, zaakId)))).flat();
}

async function vanZaak(
  deps: RegelDeps,
  locatie: Locatie,
  persoon: LocatiePersoon,
  zaakId: string,
): Promise<readonly Regel[]> {
  const stream = zaakStream(zaakId);
  if (stream === null) return [];
  try {
    const { state } = await deps.zaken.read(stream);
    return state === null ? [] : await vanPosts(deps.ledger, stream, state, locatie, persoon);
  } catch (error) {
    // Redis away is everybody's trouble; one case that cannot be read must not hide the others.
    if (error instanceof StoreUnavailable) throw error;
    deps.log.error({ locatie: locatie.id, error: describeError(error) }, 'a case could not be put on a list');
    return [];
  }
}

async function vanPosts(
  ledger: Ledger,
  stream: StreamId,
  zaak: Zaak,
  locatie: Locatie,
  persoon: LocatiePersoon,
): Promise<readonly Regel[]> {
  const actor = { soort: 'persoon', persoonId: persoon.id, rollen: persoon.rollen } as const;
  const posts = postsBij(zaak, locatie).flatMap(({ id, view, publiek, alleenBijwerken, bundelt }) => {
    if (bundelt !== true || alleenBijwerken) return [];
    if (view.soort !== 'herinnering' || publiek.soort !== 'dienst') return [];
    return alsRol(actor, [publiek.houder]) === null ? [] : [{ id, view }];
  });
  const key = `persoon:${persoon.id}`;
  const regels = posts.map(async ({ id, view }) => {
    const entry = (await ledger.readSome(stream, id, [key]))[key];
    return entry === undefined ? [] : [{ stream, postId: id, view, entry }];
  });
  return (await Promise.all(regels)).flat();
}
