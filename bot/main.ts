import { randomBytes } from 'node:crypto';
import { flushCompileCache } from 'node:module';
import { inspect } from 'node:util';
import { TokenBuckets } from '../src/app/limits/token-bucket.ts';
import { metLokalen } from '../src/app/oefening/alle-lokalen.ts';
import { createProgram } from '../src/app/program.ts';
import { pacedChannel } from '../src/app/sync/paced-channel.ts';
import { AnchorPlaces } from '../src/infra/anker/anchor-places.ts';
import { ankerbestand, ankerwebhook } from '../src/infra/anker/settings.ts';
import { AnchoredAudit, linesOf } from '../src/infra/audit/anchored-audit.ts';
import { loadEnv } from '../src/infra/config/env.ts';
import { bindAdres } from '../src/infra/config/env-veiligheid.ts';
import { laadLocaties } from '../src/infra/config/laad-locaties.ts';
import { HttpHeartbeat } from '../src/infra/heartbeat/heartbeat.ts';
import type { Readiness } from '../src/infra/http/health.ts';
import { healthRoutes } from '../src/infra/http/health.ts';
import { intakeRoutes } from '../src/infra/http/intake.ts';
import { metricsRoutes } from '../src/infra/http/metrics.ts';
import { pagerReportRoutes } from '../src/infra/http/pager-reports.ts';
import { checkReadiness } from '../src/infra/http/readiness.ts';
import { createServer } from '../src/infra/http/server/create-server.ts';
import { tabRoutes } from '../src/infra/http/tab/routes.ts';
import { caseCheck } from '../src/infra/intake/case-check.ts';
import { Receiver } from '../src/infra/intake/receiver.ts';
import { sourcesOf } from '../src/infra/intake/sources.ts';
import { createLogger } from '../src/infra/logging/create-logger.ts';
import { createMetrics } from '../src/infra/metrics/create-metrics.ts';
import { noodlijstmap } from '../src/infra/noodlijst/settings.ts';
import { laadOefenboek } from '../src/infra/oefening/oefenboek.ts';
import { oefenklokOp } from '../src/infra/oefening/oefenklok.ts';
import { outsidePager } from '../src/infra/pager/outside-pager.ts';
import { ReportReceiver } from '../src/infra/pager/report-receiver.ts';
import { openStorage } from '../src/infra/start/open-storage.ts';
import { startProblem } from '../src/infra/start/start-problem.ts';
import { openTraces } from '../src/infra/tracing/open-traces.ts';
import { alsoTraced } from '../src/infra/tracing/redis-calls.ts';
import { WebhookSender } from '../src/infra/webhook/webhook-sender.ts';
import { caseLinkOf } from './case-link.ts';
import { chatLinkOf } from './chat-link.ts';
import { createBot } from './create-bot.ts';
import { startAgendaWork } from './start/agenda-work.ts';
import { bounded } from './start/bounded.ts';
import { onUncaught } from './start/last-resort.ts';
import { openLokalen } from './start/oefenlokalen.ts';
import { StandIn } from './start/stand-in.ts';
import { Stopping } from './start/stopping.ts';
import { untilSignal } from './start/until-signal.ts';

/** One source: a burst after an outage, then twenty a second, far above what a region brings in. */
const PER_SOURCE = { burst: 600, perSecond: 20, maxKeys: 1_000 };

/**
 * ms for each step of stopping. Together less than the thirty seconds that most systems give, also while Teams lets
 * calls hang.
 */
const LONGEST = { door: 3_000, work: 8_000, replies: 3_000, traces: 1_500 } as const;
/** ms that calls without an answer may keep the process after everything was closed. */
const LEFT_OVER = 500;

const NO_ANCHORS = 'De ketens worden nergens buiten Redis vastgelegd: zet ANKER_BESTAND of ANKER_URL.';

const WAITING: Readiness = {
  problemen: ['Redis is nog niet bereikbaar.'],
  waarschuwingen: [],
  zaakklok: null,
};

const STOPPING: Readiness = { ...WAITING, problemen: ['Het programma stopt.'] };

/**
 * The composition root: reads the settings, opens what is outside, starts, and waits to be stopped. What was
 * opened is closed in the reverse order, also when the start fails half-way.
 */
async function main(): Promise<void> {
  await using open = new AsyncDisposableStack();
  const env = loadEnv(process.env);
  const demo = env.NEGENUUR_MODUS === 'demo';
  const { perId, lokalen, sleutels } = laadLocaties(env.NEGENUUR_CONFIG, process.env, {
    letterlijkeSleutels: demo,
  });
  const boek = laadOefenboek(env.NEGENUUR_CONFIG);
  const metrics = createMetrics();
  const log = createLogger({
    level: env.LOG_LEVEL,
    onDropped: (count) => metrics.logFactsDropped(count),
  });
  const host = bindAdres(env);
  const stop = untilSignal();
  onUncaught(log, stop.now);
  const tracing = await openTraces(env, log, (count) => metrics.logFactsDropped(count));
  const traced = tracing === null ? {} : { traces: tracing.traces };
  // Last of all: stopping is told of as well.
  if (tracing !== null) open.defer(() => bounded(LONGEST.traces, () => tracing.stop(), log, 'traces'));

  // The door opens before Redis answers: health says what is waited for, and nobody is left without an answer.
  const standIn = new StandIn(Date.now);
  const bot = await createBot({
    settings: {
      library: env.TEAMS_BIBLIOTHEEK,
      demo,
      host,
      botFramework: env,
      serviceUrlHosts: env.SERVICE_URL_HOSTS,
    },
    inbox: standIn.inbox,
    log,
    ...traced,
    wall: () => standIn.clock.wall(),
  });
  const sources = sourcesOf(perId.values(), sleutels);
  const receiver = new Receiver({
    intake: standIn.intake,
    sources: () => sources,
    clock: standIn.clock,
    limits: new TokenBuckets(PER_SOURCE),
    metrics,
    ...traced,
  });
  let readiness: () => Promise<Readiness> = () => Promise.resolve(WAITING);
  const stopping = new Stopping(env.STOP_WACHT);
  const health = (): Promise<Readiness> => (stopping.began ? Promise.resolve(STOPPING) : readiness());
  const operator = createServer({ log });
  await operator.register(metricsRoutes(() => metrics.read()));
  await operator.register(healthRoutes(health));
  open.defer(() => operator.close());
  await operator.listen({ host: env.METRICS_HOST, port: env.PORT === 0 ? 0 : env.PORT + 1 });
  const server = createServer({ log });
  await server.register(bot.routes);
  await server.register(intakeRoutes(receiver));
  if (env.PAGER_SLEUTEL !== undefined) {
    const reports = new ReportReceiver(standIn.pageReports, env.PAGER_SLEUTEL, () => standIn.clock.wall());
    await server.register(pagerReportRoutes(reports));
  }
  await server.register(
    tabRoutes({ env, demo, locaties: perId, tab: standIn.tab, wall: () => standIn.clock.wall() }),
  );
  await server.register(healthRoutes(health));
  const closeDoor = (): Promise<void> => bounded(LONGEST.door, () => server.close(), log, 'door');
  open.defer(closeDoor);
  const address = await server.listen({ host, port: env.PORT });

  const onCall = tracing === null ? metrics.redisCall : alsoTraced(metrics.redisCall, tracing.traces);
  const storage = await openStorage(env, process.env, log, stop.signal, onCall).catch((error: unknown) => {
    if (stop.signal.aborted) return null;
    throw error;
  });
  if (storage === null) return;
  open.defer(() => storage.stop());
  const clock = storage.clock.view;
  const ids = { token: () => randomBytes(16).toString('base64url') };
  const anchors = new AnchorPlaces({
    bestand: ankerbestand(env, process.env),
    webhook: ankerwebhook(env),
    wall: () => clock.wall(),
  });
  const program = createProgram({
    ...storage,
    clock,
    locaties: perId,
    pager: outsidePager(env, () => clock.wall()),
    anchors,
    chainAudit: new AnchoredAudit(storage, () => linesOf(ankerbestand(env, process.env))),
    heartbeat: new HttpHeartbeat(env.HEARTBEAT_URL),
    noodmap: noodlijstmap(env, process.env),
    chatLink: chatLinkOf(env.MicrosoftAppId),
    keur: caseCheck,
    caseLink: caseLinkOf({ demo, address, botId: env.MicrosoftAppId, tabAppId: env.TAB_APP_ID }),
    webhooks: new WebhookSender({ locaties: perId, sleutels, wall: () => clock.wall() }),
    ids,
    log,
    metrics,
    ...traced,
    random: Math.random,
  });
  open.defer(() => bounded(LONGEST.replies, () => bot.settled(), log, 'replies'));
  const locaties = [...perId.keys()];
  const channel = pacedChannel(bot.channel, storage.pace);
  const rooms = await openLokalen({
    lokalen,
    boek,
    delen: { ...storage, ids, log, random: Math.random, keur: caseCheck },
    eigen: async (lokaal) => {
      const own = await storage.openLokaal(lokaal);
      const klok = oefenklokOp(own.clock);
      return { clock: own.clock.view, klok, agenda: own.agenda, metrics: createMetrics() };
    },
    channel,
    log,
  });
  open.defer(() => bounded(LONGEST.work, () => rooms.stop(), log, 'rooms'));
  const running = program.run(channel);
  const work = startAgendaWork({
    running,
    agenda: storage.agenda,
    locaties,
    metrics,
    log,
    ready: async () => (await health()).problemen.length === 0,
    minutely: [
      { what: 'announce-keys', run: () => storage.keyCare.announce() },
      { what: 'emergency-lists', run: () => running.refreshLists() },
      { what: 'duty-figures', run: () => running.measureDuty() },
    ],
  });
  open.defer(() => bounded(LONGEST.work, () => work.stop(), log, 'work'));
  // Nothing new comes in while what is under way is finished; closing twice does no harm.
  open.defer(closeDoor);
  standIn.handOver({ ...program, inbox: metLokalen(program.inbox, rooms.perId, storage.directory) }, clock);
  readiness = () =>
    checkReadiness({
      ping: () => storage.store.ping(),
      caseNow: () => clock.caseNow(),
      weakDurability: () => [...storage.weak, ...(anchors.places === 0 && !demo ? [NO_ANCHORS] : [])],
      locaties: () => locaties,
      lateMs: async (locatie) => (await storage.agenda.stats(locatie)).waitingMs,
    });
  log.info({ port: Number(new URL(address).port), locaties: locaties.length, demo }, 'Negenuur is up');
  // For the next start, also when this process does not live to its end.
  flushCompileCache();

  await stop.asked;
  log.info({}, 'stopping');
  // What nobody caught may have broken anything: then not a second longer.
  if (process.exitCode !== 1) await stopping.serveOn();
}

const ended = main().catch((error: unknown) => {
  // No case was opened yet: what went wrong here is about settings and machines.
  const text = startProblem(error) ?? inspect(error);
  process.stderr.write(`Negenuur start niet.\n${text}\n`);
  process.exitCode = 1;
});
void ended.then(() => setTimeout(() => process.exit(), LEFT_OVER).unref());
