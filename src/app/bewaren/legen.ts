import { gewistKaart } from '../../../cards/vervangen.ts';
import type { Locatie } from '../../domain/instellingen/locatie.ts';
import { MINUUT, UUR } from '../../domain/termijnen/tijdstip.ts';
import type { People } from '../people/people.ts';
import type { Channel } from '../ports/channel.ts';
import type { Directory } from '../ports/directory.ts';
import type { Delivery, Ledger } from '../ports/ledger.ts';
import type { Leftover, Register } from '../ports/register.ts';
import type { StreamId } from '../ports/store.ts';
import { placeAfter } from '../register/inschrijven.ts';
import { placeOfOrphan } from '../sync/orphan.ts';
import type { Weggehaald } from './bericht-weg.ts';
import { haalWeg } from './bericht-weg.ts';

export type LeegDeps = {
  readonly register: Register;
  readonly ledger: Ledger;
  readonly directory: Directory;
  readonly channel: Channel;
  readonly people: People;
  readonly wall: () => number;
  readonly caseNow: () => number;
};

/** What was being sent when the case was destroyed is known after this long: a lease is over by then. */
const SETTLED = 15 * MINUUT;
/** Teams that does not answer is asked this long. */
const PATIENCE = 7 * 24 * UUR;
/** Stands in the ledger in place of the hash of a card: the message was taken away, or a sentence took its place. */
const REMOVED = 'verwijderd';
const EMPTIED = 'gewist';

type Outcome = 'verwijderd' | 'geleegd' | 'mislukt' | 'later';

/**
 * Takes the messages of a destroyed case out of Teams, or puts a sentence in place of what cannot be taken away, then
 * destroys what is known of them.
 *
 * @returns whether nothing of the case is left but the tombstone
 */
export async function leeg(deps: LeegDeps, locatie: Locatie, { stream, since }: Leftover): Promise<boolean> {
  const { ledger, register } = deps;
  const old = deps.wall() - since;
  const counts: Record<Outcome, number> = { verwijderd: 0, geleegd: 0, mislukt: 0, later: 0 };
  const threads = new Set<string>();
  for (const [postId, receivers] of Object.entries(await ledger.readAll(stream))) {
    for (const [receiver, entry] of Object.entries(receivers)) {
      if (!standsInTeams(receiver, entry)) continue;
      if (receiver === 'kanaal') threads.add(entry.conversationId);
      const outcome = await leegBericht(deps, locatie, stream, postId, receiver, entry, old > PATIENCE);
      counts[outcome] += 1;
    }
  }
  if (counts.later > 0 || old < SETTLED) return false;
  for (const conversationId of threads) await deps.directory.unbindThread(conversationId);
  const { verwijderd, geleegd, mislukt } = counts;
  const at = placeAfter(await register.read(stream.locatie));
  const op = deps.caseNow();
  const entry = { soort: 'berichten-weg', stream, verwijderd, geleegd, mislukt, op } as const;
  if ((await register.append(stream.locatie, at, [entry], 0)) === null) return false;
  await register.forget(stream);
  return true;
}

/** Mail and phone have no message that can be changed; they held number, task and time. */
function standsInTeams(receiver: string, { activityId, conversationId }: Delivery): boolean {
  return (
    activityId !== '' && conversationId !== '' && /^(?:kanaal|draad|persoon|eerder)(?::|$)/.test(receiver)
  );
}

async function leegBericht(
  deps: LeegDeps,
  locatie: Locatie,
  stream: StreamId,
  postId: string,
  receiver: string,
  entry: Delivery,
  givenUp: boolean,
): Promise<Outcome> {
  if (entry.sent === REMOVED || entry.sent === EMPTIED) return outcomeOf(entry);
  const { serviceUrl, conversationId, activityId } = entry;
  const tenantId = await tenantOf(deps.people, locatie, entry.persoonId);
  const copies = entry.orphans.map(placeOfOrphan).filter((place) => place !== null);
  const ends: Weggehaald[] = [];
  for (const place of [{ conversationId, activityId }, ...copies]) {
    const end = await haalWeg(deps.channel, { serviceUrl, tenantId, ...place }, gewistKaart(), givenUp);
    if (end.soort === 'later') return 'later';
    ends.push(end);
  }
  const sent = ends.every(({ soort }) => soort === 'verwijderd') ? REMOVED : EMPTIED;
  const failure = ends.find((end) => end.soort === 'mislukt')?.code ?? '';
  const done: Delivery = { ...entry, status: 'idle', sent, failure, orphans: [] };
  await deps.ledger.write(stream, postId, receiver, { ...done, changedAt: deps.wall() });
  return outcomeOf(done);
}

function outcomeOf({ sent, failure }: Delivery): Outcome {
  if (failure !== '') return 'mislukt';
  return sent === REMOVED ? 'verwijderd' : 'geleegd';
}

/** Tenant in which a message stands: that of the person, else that of the channel. */
async function tenantOf(people: People, locatie: Locatie, persoonId: string): Promise<string> {
  const persoon = persoonId === '' ? null : await people.persoon(locatie, persoonId);
  return persoon?.identiteiten[0]?.tenantId ?? (await people.staat(locatie.id))?.kanaal?.tenantId ?? '';
}
