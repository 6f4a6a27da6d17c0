import cron from 'node-cron';
import { describeError } from '../../src/app/logging/describe-error.ts';
import type { Log } from '../../src/app/logging/log.ts';
import type { Metrics } from '../../src/app/metrics/metrics.ts';
import type { Agenda } from '../../src/app/ports/agenda.ts';
import type { Running } from '../../src/app/program.ts';

export type AgendaWork = {
  readonly running: Running;
  readonly agenda: Agenda;
  readonly locaties: readonly string[];
  readonly metrics: Metrics;
  readonly log: Log;
  /** Whether the program says of itself that it can serve. */
  readonly ready: () => Promise<boolean>;
  /** Work for each minute besides; one that fails does not keep the others from theirs. */
  readonly minutely: readonly Chore[];
};

/** `what` names it in the log when it fails. */
export type Chore = { readonly what: string; readonly run: () => Promise<unknown> };

/** node-cron only wakes work that may be done at any time (design §3): a look each second, figures each ten, refused messages each half minute, a check each minute. */
export function startAgendaWork(work: AgendaWork): { stop(): Promise<void> } {
  for (const runner of work.running.runners.values()) runner.start();
  const utc = { timezone: 'UTC' };
  const look = cron.schedule('* * * * * *', () => work.running.wake(), utc);
  const figures = cron.schedule('*/10 * * * * *', async () => measure(work), utc);
  const tell = (): Promise<void> => tellRefused(work);
  const halfMinutely = cron.schedule('*/30 * * * * *', tell, utc);
  const check = async (): Promise<void> => {
    await audit(work);
    await keepHouse(work);
    for (const chore of work.minutely) await doChore(chore, work.log);
  };
  const minutely = cron.schedule('7 * * * * *', check, utc);
  const first = check();
  return {
    stop: async () => {
      await look.stop();
      await figures.stop();
      await halfMinutely.stop();
      await minutely.stop();
      await first;
      await tell();
      await work.running.stop();
    },
  };
}

/** Redis away is found by the heartbeat that then stays out. */
async function audit({ running, log }: AgendaWork): Promise<void> {
  try {
    await running.auditor.run();
  } catch (error) {
    log.warn({ error: describeError(error) }, 'the check could not be done');
  }
}

async function keepHouse({ running, log }: AgendaWork): Promise<void> {
  try {
    await running.keepHouse();
  } catch (error) {
    log.warn({ error: describeError(error) }, 'what may be deleted was not looked at');
  }
}

async function doChore({ what, run }: Chore, log: Log): Promise<void> {
  try {
    await run();
  } catch (error) {
    log.warn({ what, error: describeError(error) }, 'work of each minute was not done');
  }
}

async function tellRefused({ running, log }: AgendaWork): Promise<void> {
  try {
    await running.refused.tellWaiting();
  } catch (error) {
    log.warn({ error: describeError(error) }, 'refused messages wait to be told');
  }
}

async function measure({ agenda, locaties, metrics, log, ready }: AgendaWork): Promise<void> {
  metrics.readyState(await ready());
  try {
    for (const id of locaties) metrics.agendaState(id, await agenda.stats(id));
  } catch (error) {
    log.warn({ error: describeError(error) }, 'agenda could not be measured');
  }
}
