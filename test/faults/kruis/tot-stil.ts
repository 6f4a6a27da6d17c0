import { setTimeout as pause } from 'node:timers/promises';
import type { AgendaEntry } from '../../../src/app/ports/agenda.ts';
import { locatieStream } from '../../../src/app/streams/locatie-streams.ts';
import type { RedisPorts } from '../../../src/infra/redis/open-redis.ts';
import { gelezen, zaakStand } from './stand.ts';

/**
 * ms without any progress: nothing done, nothing sent. Longer than a lease, the wait before a possible copy and
 * back-off together. How long all of it takes says nothing: on a busy machine it takes longer.
 */
const STIL = 240_000;
const KIJK = 1_000;

/** Reminders that share a list wait for the next time that list may be sent: half an hour at most. */
async function opLijst(ports: RedisPorts, zaakId: string): Promise<ReadonlySet<string>> {
  const { posts } = await zaakStand(ports, zaakId, new Map());
  return new Set(
    posts()
      .filter(({ bundelt }) => bundelt === true)
      .map(({ id }) => id),
  );
}

/** Lists that stand there while a newer one was sent, and do not say so yet. */
async function ouderLijsten(ports: RedisPorts): Promise<readonly string[]> {
  const boek = await gelezen(() => ports.ledger.readAll(locatieStream('oefenstad')));
  return Object.entries(boek).flatMap(([post, per]) =>
    Object.entries(per)
      .filter(([plek, { status }]) => plek.startsWith('eerder') && status !== 'parked')
      .map(([plek]) => `${post} ${plek} does not say that there is a newer list`),
  );
}

/**
 * What was due and has not been done; what waits for a list is not due yet.
 *
 * @param lijsten whether to look for those: that reads every case, and while much is under way would only slow it down
 */
async function over(ports: RedisPorts, lijsten: boolean): Promise<readonly string[]> {
  await gelezen(() => ports.store.ping());
  const { view } = ports.clock;
  const timers = await gelezen(() => ports.agenda.entries('oefenstad', 'timer'));
  const syncs = await gelezen(() => ports.agenda.entries('oefenstad', 'sync'));
  const laat: AgendaEntry[] = timers.filter(({ due, parked }) => !parked && due <= view.caseNow());
  const open = syncs.filter(({ due, parked }) => !parked && due <= view.wall());
  for (const [id, van] of Map.groupBy(open, ({ stream }) => stream.id)) {
    const lijst = lijsten && van[0]?.stream.soort === 'zaak' ? await opLijst(ports, id) : new Set();
    laat.push(...van.filter((sync) => !lijst.has(sync.id)));
  }
  const wacht = laat.map(({ stream, id, due }) => `${stream.id} ${id} waits since ${due}`);
  return lijsten && wacht.length === 0 ? ouderLijsten(ports) : wacht;
}

/**
 * Waits until nothing that was due is left, for as long as there is progress.
 *
 * @param gedaan how much the program has done so far, such as calls to Teams
 * @returns what is left after a time without any progress
 */
export async function totStil(ports: RedisPorts, gedaan: () => number): Promise<readonly string[]> {
  let [stand, sinds, eerder] = ['', performance.now(), -1];
  for (;;) {
    await pause(KIJK);
    const nu = gedaan();
    const rest = await over(ports, nu === eerder);
    if (rest.length === 0 && nu === eerder) return rest;
    const deze = `${nu} ${rest.join()}`;
    if (deze !== stand) [stand, sinds] = [deze, performance.now()];
    if (performance.now() - sinds > STIL) return rest;
    eerder = nu;
  }
}
