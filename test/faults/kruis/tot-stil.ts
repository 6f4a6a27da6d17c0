import { setTimeout as pause } from 'node:timers/promises';
import type { AgendaEntry } from '../../../src/app/ports/agenda.ts';
import type { RedisPorts } from '../../../src/infra/redis/open-redis.ts';
import { until } from '../../support/until.ts';
import { gelezen, zaakStand } from './stand.ts';

/** ms: leases, the wait before a possible copy, and back-off, on a machine that is busy. */
const STIL = 400_000;
const KIJK = 250;

/** Reminders that share a list wait for the next time that list may be sent: half an hour at most. */
async function wachtOpLijst(ports: RedisPorts, { stream, id }: AgendaEntry): Promise<boolean> {
  if (stream.soort === 'locatie') return false;
  const stand = await zaakStand(ports, stream.id, new Map());
  return stand.posts.find((post) => post.id === id)?.bundelt === true;
}

/** Waits until nothing that was due is left; what waits for a list is not due yet. */
export async function totStil(ports: RedisPorts): Promise<void> {
  await until(
    'nothing due is left',
    async () => {
      await pause(KIJK);
      await gelezen(() => ports.store.ping());
      const { view } = ports.clock;
      const timers = await gelezen(() => ports.agenda.entries('oefenstad', 'timer'));
      if (timers.some(({ due, parked }) => !parked && due <= view.caseNow())) return false;
      const syncs = await gelezen(() => ports.agenda.entries('oefenstad', 'sync'));
      for (const sync of syncs) {
        if (sync.parked || sync.due > view.wall()) continue;
        if (!(await wachtOpLijst(ports, sync))) return false;
      }
      return true;
    },
    STIL,
  );
}
