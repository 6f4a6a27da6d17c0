import cron from 'node-cron';
import { describeError } from '../../src/app/logging/describe-error.ts';
import type { Log } from '../../src/app/logging/log.ts';
import type { Oefenboek } from '../../src/app/oefening/boek.ts';
import type { Oefenlokaal } from '../../src/app/oefening/lokaal.ts';
import { createOefenlokaal, leidOefening } from '../../src/app/oefening/lokaal.ts';
import type { Channel } from '../../src/app/ports/channel.ts';
import type { Ids } from '../../src/app/ports/ids.ts';
import type { Locatie } from '../../src/domain/instellingen/locatie.ts';
import { createMetrics } from '../../src/infra/metrics/create-metrics.ts';
import { oefenklokOp } from '../../src/infra/oefening/oefenklok.ts';
import type { RedisPorts } from '../../src/infra/redis/open-redis.ts';
import { startAgendaWork } from './agenda-work.ts';

export type LokalenStart = {
  readonly lokalen: ReadonlyMap<string, Locatie>;
  readonly boek: Oefenboek;
  readonly storage: RedisPorts;
  readonly channel: Channel;
  readonly ids: Ids;
  readonly log: Log;
};

export type LokalenAanHetWerk = {
  readonly perId: ReadonlyMap<string, Oefenlokaal>;
  stop(): Promise<void>;
};

/**
 * Opens every practice room beside the real locations, with a clock, an agenda and figures of its own. One that cannot
 * be opened is left out: practice never keeps the real work from starting.
 */
export async function openLokalen(start: LokalenStart): Promise<LokalenAanHetWerk> {
  const { lokalen, log } = start;
  const open: { readonly room: Oefenlokaal; readonly stop: () => Promise<void> }[] = [];
  for (const lokaal of lokalen.values()) {
    try {
      open.push(await openLokaal(start, lokaal));
    } catch (error) {
      log.warn({ locatie: lokaal.id, error: describeError(error) }, 'a practice room could not be opened');
    }
  }
  return {
    perId: new Map(open.map(({ room }) => [room.id, room])),
    stop: async () => {
      await Promise.all(open.map(({ stop }) => stop()));
    },
  };
}

async function openLokaal(
  { boek, storage, channel, ids, log }: LokalenStart,
  lokaal: Locatie,
): Promise<{ readonly room: Oefenlokaal; readonly stop: () => Promise<void> }> {
  const { clock, agenda } = await storage.openLokaal(lokaal.id);
  // Figures of a room are nobody's: they are counted apart and never shown.
  const metrics = createMetrics();
  const { store, changes, ledger, openCards, directory, register, lease } = storage;
  const delen = {
    store,
    changes,
    ledger,
    openCards,
    directory,
    register,
    lease,
    ids,
    log,
    random: Math.random,
  };
  const klok = oefenklokOp(clock);
  const room = createOefenlokaal({ lokaal, delen, clock: clock.view, klok, agenda, metrics, boek });
  const work = startAgendaWork({
    running: room.run(channel),
    agenda,
    locaties: [lokaal.id],
    metrics,
    log,
    ready: async () => true,
    minutely: [],
  });
  const lead = cron.schedule(
    '* * * * * *',
    async () => {
      try {
        await leidOefening(room, delen);
      } catch (error) {
        log.warn({ locatie: lokaal.id, error: describeError(error) }, 'the exercise could not be led');
      }
    },
    { timezone: 'UTC' },
  );
  return {
    room,
    stop: async () => {
      await lead.stop();
      await work.stop();
    },
  };
}
