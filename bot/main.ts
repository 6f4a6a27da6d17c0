import { randomBytes } from 'node:crypto';
import { inspect } from 'node:util';
import cron from 'node-cron';
import { TokenBuckets } from '../src/app/limits/token-bucket.ts';
import { describeError } from '../src/app/logging/describe-error.ts';
import { createProgram } from '../src/app/program.ts';
import { loadEnv } from '../src/infra/config/env.ts';
import { bindAdres } from '../src/infra/config/env-veiligheid.ts';
import { laadLocaties } from '../src/infra/config/laad-locaties.ts';
import type { Readiness } from '../src/infra/http/health.ts';
import { healthRoutes } from '../src/infra/http/health.ts';
import { intakeRoutes } from '../src/infra/http/intake.ts';
import { metricsRoutes } from '../src/infra/http/metrics.ts';
import { checkReadiness } from '../src/infra/http/readiness.ts';
import { createServer } from '../src/infra/http/server/create-server.ts';
import { Receiver } from '../src/infra/intake/receiver.ts';
import { sourcesOf } from '../src/infra/intake/sources.ts';
import { createLogger } from '../src/infra/logging/create-logger.ts';
import { createMetrics } from '../src/infra/metrics/create-metrics.ts';
import type { Storage } from '../src/infra/start/open-storage.ts';
import { openStorage } from '../src/infra/start/open-storage.ts';
import { WebhookSender } from '../src/infra/webhook/webhook-sender.ts';
import { createBot } from './create-bot.ts';
import { startProblem } from './start/start-problem.ts';
import { untilSignal } from './start/until-signal.ts';

/** One source: a burst after an outage, then twenty a second, far above what a region brings in. */
const PER_SOURCE = { burst: 600, perSecond: 20, maxKeys: 1_000 };

const WAITING: Readiness = {
  problemen: ['Redis is nog niet bereikbaar.'],
  waarschuwingen: [],
  zaakklok: null,
};

/**
 * The composition root: reads the settings, opens what is outside, starts, and waits to be stopped. What was
 * opened is closed in the reverse order, also when the start fails half-way.
 */
async function main(): Promise<void> {
  await using open = new AsyncDisposableStack();
  const env = loadEnv(process.env);
  const demo = env.NEGENUUR_MODUS === 'demo';
  const locaties = laadLocaties(env.NEGENUUR_CONFIG, process.env, { letterlijkeSleutels: demo });
  const metrics = createMetrics();
  const log = createLogger({
    level: env.LOG_LEVEL,
    onDropped: (count) => metrics.logFactsDropped(count),
  });
  const host = bindAdres(env);
  const stop = untilSignal();

  // Health answers before Redis does, so that an operator sees what the program waits for.
  let readiness: () => Promise<Readiness> = () => Promise.resolve(WAITING);
  const operator = createServer({ log });
  await operator.register(healthRoutes(() => readiness()));
  await operator.register(metricsRoutes(() => metrics.read()));
  open.defer(() => operator.close());
  await operator.listen({ host: '127.0.0.1', port: env.PORT === 0 ? 0 : env.PORT + 1 });

  const storage: Storage = await openStorage(env, process.env, log, stop.signal);
  open.defer(() => storage.stop());
  const { clock } = storage;
  const ids = { token: () => randomBytes(16).toString('base64url') };
  const program = createProgram({
    ...storage,
    clock: clock.view,
    locaties: locaties.perId,
    webhooks: new WebhookSender({
      locaties: locaties.perId,
      sleutels: locaties.sleutels,
      wall: () => clock.view.wall(),
    }),
    ids,
    log,
    metrics,
    random: Math.random,
  });
  const bot = createBot({
    settings: { demo, host, botFramework: env, serviceUrlHosts: env.SERVICE_URL_HOSTS },
    inbox: program.inbox,
    log,
    wall: () => clock.view.wall(),
  });
  open.defer(() => bot.settled());
  const sources = sourcesOf(locaties.perId.values(), locaties.sleutels);
  const receiver = new Receiver({
    intake: program.intake,
    sources: () => sources,
    clock: clock.view,
    limits: new TokenBuckets(PER_SOURCE),
    metrics,
  });
  readiness = () =>
    checkReadiness({
      ping: () => storage.store.ping(),
      caseNow: () => clock.view.caseNow(),
      weakDurability: () => storage.weak,
      locaties: () => [...locaties.perId.keys()],
      lateMs: async (locatie) => (await storage.agenda.stats(locatie)).lateMs,
    });

  const server = createServer({ log });
  await server.register(bot.routes);
  await server.register(intakeRoutes(receiver));
  await server.register(healthRoutes(() => readiness()));

  const running = program.run(bot.channel);
  open.defer(() => running.stop());
  for (const runner of running.runners.values()) runner.start();
  const look = cron.schedule('* * * * * *', () => running.wake(), { timezone: 'UTC' });
  const measure = cron.schedule(
    '*/10 * * * * *',
    async () => measureAgendas(storage, locaties.perId.keys()),
    {
      timezone: 'UTC',
    },
  );
  open.defer(async () => {
    await look.stop();
    await measure.stop();
  });
  open.defer(() => server.close());
  const address = await server.listen({ host, port: env.PORT });
  log.info({ port: Number(new URL(address).port), locaties: locaties.perId.size, demo }, 'Negenuur is up');

  async function measureAgendas(from: Storage, ids: Iterable<string>): Promise<void> {
    try {
      for (const id of ids) metrics.agendaState(id, await from.agenda.stats(id));
    } catch (error) {
      log.warn({ error: describeError(error) }, 'agenda could not be measured');
    }
  }

  await stop.asked;
  log.info({}, 'stopping');
}

main().catch((error: unknown) => {
  // No case was opened yet: what went wrong here is about settings and machines.
  const text = startProblem(error) ?? inspect(error);
  process.stderr.write(`Negenuur start niet.\n${text}\n`);
  process.exitCode = 1;
});
