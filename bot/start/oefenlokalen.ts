import cron from 'node-cron';
import { describeError } from '../../src/app/logging/describe-error.ts';
import type { Log } from '../../src/app/logging/log.ts';
import type { Metrics } from '../../src/app/metrics/metrics.ts';
import type { Oefenboek, Oefenklok } from '../../src/app/oefening/boek.ts';
import type { Oefenlokaal } from '../../src/app/oefening/lokaal.ts';
import { createOefenlokaal, leidOefening } from '../../src/app/oefening/lokaal.ts';
import type { Oefendelen } from '../../src/app/oefening/poorten.ts';
import type { Agenda } from '../../src/app/ports/agenda.ts';
import type { Channel } from '../../src/app/ports/channel.ts';
import type { Clock } from '../../src/app/ports/clock.ts';
import type { Locatie } from '../../src/domain/instellingen/locatie.ts';
import { startAgendaWork } from './agenda-work.ts';

/** What a room has of its own. */
export type Lokaaldelen = {
  readonly clock: Clock;
  readonly klok: Oefenklok;
  readonly agenda: Agenda;
  /** Figures of a room are nobody's: they are counted apart and never shown. */
  readonly metrics: Metrics;
};

export type LokalenStart = {
  readonly lokalen: ReadonlyMap<string, Locatie>;
  readonly boek: Oefenboek;
  readonly delen: Oefendelen;
  readonly eigen: (lokaal: string) => Promise<Lokaaldelen>;
  readonly channel: Channel;
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
  { boek, delen, eigen, channel, log }: LokalenStart,
  lokaal: Locatie,
): Promise<{ readonly room: Oefenlokaal; readonly stop: () => Promise<void> }> {
  const own = await eigen(lokaal.id);
  const room = createOefenlokaal({ lokaal, delen, boek, ...own });
  const work = startAgendaWork({
    running: room.run(channel),
    agenda: own.agenda,
    locaties: [lokaal.id],
    metrics: own.metrics,
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
