import { meldingen } from '../../../cards/teksten/meldingen.ts';
import { gelezenGroepen } from '../../domain/afgeleid/gelezen.ts';
import type { Post } from '../../domain/afgeleid/post.ts';
import type { TafelView } from '../../domain/afgeleid/views/tafel.ts';
import type { Locatie } from '../../domain/instellingen/locatie.ts';
import type { TafelCommand } from '../../domain/locatie/tafel.ts';
import { GEEN_TAFEL } from '../../domain/locatie/tafel.ts';
import { opKlok, tafelbeeld, tafelstap } from '../../domain/tafel/tafelbeeld.ts';
import type { Tijdstip } from '../../domain/termijnen/tijdstip.ts';
import type { Zaak } from '../../domain/zaak/zaak.ts';
import type { CardData } from '../inbox/card-data.ts';
import type { Doer, InboxDeps } from '../inbox/context.ts';
import { noteerLezen } from '../inbox/noteer-lezen.ts';
import { cardAnswer } from '../inbox/screens.ts';
import type { ActionAnswer } from '../ports/inbox.ts';
import type { LocatieStreams } from '../streams/locatie-streams.ts';
import { locatieStream } from '../streams/locatie-streams.ts';
import { readOrTell } from '../streams/read-or-tell.ts';
import type { Fired } from '../streams/streams.ts';

export type Bron = Pick<InboxDeps, 'store' | 'zaken' | 'log'>;

/** Every open case that can be read, the nearest clock first, and the numbers of those that cannot. */
export async function openZaken(
  bron: Bron,
  locatie: string,
): Promise<{ readonly zaken: readonly Zaak[]; readonly onleesbaar: readonly string[] }> {
  const ids = await bron.store.openCases(locatie);
  const gelezen = await Promise.all(
    ids.map((zaakId) => readOrTell(bron, zaakId, 'a case could not be put on the table')),
  );
  const onleesbaar = ids
    .filter((_, plek) => gelezen[plek] === null)
    .map((zaakId) => zaakId.slice(zaakId.indexOf(':') + 1));
  return { zaken: opKlok(gelezen.filter((zaak) => zaak !== null)), onleesbaar };
}

/** The table with the cases as they are now; one that cannot be read is among those that are only counted. */
async function tafelVan(
  bron: Bron,
  locatie: Locatie,
  op: Tijdstip,
  sinds: Tijdstip | null,
): Promise<TafelView> {
  const { zaken, onleesbaar } = await openZaken(bron, locatie.id);
  const beeld = tafelbeeld(locatie, zaken, op, sinds);
  return { ...beeld, weggelaten: beeld.weggelaten + onleesbaar.length };
}

/** The card of a table as it stands in the channel. */
export async function vulTafel(bron: Bron, locatie: Locatie, post: Post): Promise<Post> {
  if (post.view.soort !== 'tafel') return post;
  return { ...post, view: await tafelVan(bron, locatie, post.view.op, post.view.sinds) };
}

async function sindsLaatste(
  { people }: Pick<InboxDeps, 'people'>,
  locatie: string,
): Promise<Tijdstip | null> {
  return ((await people.staat(locatie))?.tafel ?? GEEN_TAFEL).gehoudenOp;
}

/** `tafel`: the table of this moment, for who asks; what changed counts from the last one in the channel. */
export async function tafelNu(deps: InboxDeps, { locatie }: Doer): Promise<TafelView> {
  const sinds = await sindsLaatste(deps, locatie.id);
  return tafelVan(deps, locatie, deps.clock.caseNow(), sinds);
}

/** A step of the walk along the cases, on the card of who walks; without a case on the button it is the first. */
export async function tafelActie(deps: InboxDeps, data: CardData, doer: Doer): Promise<ActionAnswer> {
  const { locatie, persoon } = doer;
  const { zaken } = await openZaken(deps, locatie.id);
  const sinds = await sindsLaatste(deps, locatie.id);
  const stap = tafelstap(locatie, zaken, data.z ?? '', persoon, sinds);
  if (stap === null) return { kind: 'message', text: meldingen['geen-open-zaken'] };
  const zaak = zaken[stap.plek - 1];
  if (zaak !== undefined) await noteerLezen(deps, zaak, gelezenGroepen(stap, persoon), doer);
  return cardAnswer(stap, null);
}

/** Plans the next table by the live times of the location, or holds the one that is due. */
export async function tafelOpTijd(
  locaties: LocatieStreams,
  locatie: Locatie,
  type: TafelCommand['type'],
  nu: Tijdstip,
  commandId: string,
  fired?: Fired,
): Promise<void> {
  const om = { nu, actor: { soort: 'systeem' } as const, wieMagKoppelen: locatie.wieMagKoppelen };
  const command = { type, tijden: locatie.tafels };
  await locaties.execute(locatieStream(locatie.id), { command, om }, commandId, fired);
}
