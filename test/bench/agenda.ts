import { startRedis } from '../support/redis.ts';
import { BullSide } from './agenda/bull-side.ts';
import { OurSide } from './agenda/our-side.ts';
import type { Side } from './agenda/side.ts';
import { TIMERS_PER_CASE } from './agenda/side.ts';
import type { Meting } from './report.ts';
import { vergelijking } from './report.ts';
import { paired, timed } from './rounds.ts';
import { compare, percentile } from './statistics.ts';

export type AgendaSize = {
  readonly pending: number;
  readonly due: number;
  readonly rondes: number;
  /** ms from scheduling to the instant at which all are due; doubled when that is too soon on this machine. */
  readonly vooruit: number;
};

const DAY = 24 * 3_600_000;

/** The agenda against delayed jobs of BullMQ: each on a Redis of its own with the same settings. */
export async function agenda(size: AgendaSize): Promise<readonly Meting[]> {
  await using open = new AsyncDisposableStack();
  const redis = await Promise.all([startRedis(), startRedis()]);
  for (const one of redis) open.defer(() => one.stop());
  const ours = await OurSide.open(redis[0]);
  open.defer(() => ours.close());
  const theirs = await BullSide.open(redis[1]);
  open.defer(() => theirs.close());

  // Warm, and on both sides the same small load.
  const warm = Date.now() + DAY;
  await ours.schedule(size.due, () => warm);
  await theirs.schedule(size.due, () => warm);

  const perRound = Math.ceil(size.pending / size.rondes / TIMERS_PER_CASE) * TIMERS_PER_CASE;
  const fill = async (side: Side): Promise<number> => {
    const at = Date.now() + DAY;
    // Spread over a day: an agenda has few entries of the same millisecond.
    const ms = await timed(() => side.schedule(perRound, (nr) => at + Math.floor((nr * DAY) / perRound)));
    return (perRound * 1_000) / ms;
  };
  const filled = await paired(
    size.rondes,
    () => fill(ours),
    () => fill(theirs),
  );
  const bytes = { ours: await ours.bytesPerTimer(), theirs: await theirs.bytesPerTimer() };

  const late = async (side: Side, ahead = size.vooruit): Promise<number> => {
    const due = Date.now() + ahead;
    await side.schedule(size.due, () => due);
    // Scheduled well before, so that the side is waiting for that instant.
    const inTime = Date.now() < due - ahead / 3;
    const ms = percentile(await side.lateness(size.due), 0.99);
    return inTime ? ms : late(side, 2 * ahead);
  };
  await late(ours);
  await late(theirs);
  const lates = await paired(
    size.rondes,
    () => late(ours),
    () => late(theirs),
  );
  return [
    vergelijking('agenda, inplannen', 'timers/s', compare(filled), { richting: '≥', ratio: 2 }),
    vergelijking('agenda, geheugen per timer', 'B', compare([bytes]), { richting: '≤', ratio: 0.3 }),
    vergelijking(`agenda, te laat, p99 van ${size.due} tegelijk`, 'ms', compare(lates), {
      richting: '≤',
      ratio: 0.5,
    }),
  ];
}
