import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Metrics } from '../../app/metrics/metrics.ts';
import type { SendResult } from '../../app/ports/channel.ts';
import { storingen } from '../../domain/locatie/storing/storing.ts';
import { Labels } from './label.ts';

export type Exposition = { readonly contentType: string; readonly text: string };
export type OwnMetrics = Metrics & {
  /** The metrics in Prometheus text format. */
  readonly read: () => Promise<Exposition>;
};

const FAST = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];
/** A timer may be a second late (invariant 3); minutes mean that the program was down. */
const LATE = [0.01, 0.05, 0.1, 0.25, 0.5, 1, 2, 5, 30, 60, 300, 1800, 7200];
/** From a minute to the nine hours of a held suspect, and days for what may wait. */
const ANSWER = [60, 300, 900, 1800, 3600, 7200, 14400, 21600, 32400, 86400, 259200, 604800];
const TEAMS = ['post-kanaal', 'post-draad', 'post-persoon', 'update', 'webhook'] as const;
const OUTCOMES: readonly SendResult['kind'][] = [
  'sent',
  'retryable',
  'gone',
  'blocked',
  'tooLarge',
  'unknownOutcome',
];
const MAX_VALUES = 100;

const seconds = (ms: number): number => Math.max(0, ms) / 1000;

/** Metrics in a registry of their own. Nothing is registered globally, so several can live side by side. */
export function createMetrics(): OwnMetrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry, prefix: 'negenuur_' });

  const counter = <L extends string>(name: string, help: string, labelNames: L[]): Counter<L> =>
    new Counter({ name: `negenuur_${name}`, help, labelNames, registers });
  const histogram = <L extends string>(
    name: string,
    help: string,
    labelNames: L[],
    buckets: number[],
  ): Histogram<L> => new Histogram({ name: `negenuur_${name}`, help, labelNames, buckets, registers });
  const gauge = (name: string, help: string): Gauge<'locatie'> =>
    new Gauge({ name: `negenuur_${name}`, help, labelNames: ['locatie'], registers });

  const intake = counter('intake_total', 'Intake messages by HTTP status and outcome.', [
    'status',
    'outcome',
  ]);
  const reports = counter('intake_refused_reports_total', 'Refused messages told to the KPC.', ['outcome']);
  const commands = counter('commands_total', 'Commands by type and outcome.', ['type', 'outcome']);
  const claimed = counter('agenda_claimed_total', 'Agenda entries claimed.', ['kind']);
  const late = histogram('agenda_late_seconds', 'Claim after due time.', ['kind'], LATE);
  const parked = counter('agenda_parked_total', 'Agenda entries given up.', ['kind']);
  const oldest = gauge('agenda_oldest_late_seconds', 'Age of the oldest overdue entry.');
  const parkedNow = gauge('agenda_parked', 'Entries that wait for an operator.');
  const pending = gauge('agenda_pending', 'Entries in the agenda.');
  const teams = counter('teams_calls_total', 'Calls to Teams by outcome.', ['operation', 'outcome']);
  const outside = counter('outside_calls_total', 'Messages outside Teams by outcome.', [
    'channel',
    'outcome',
  ]);
  const findings = counter('audit_findings_total', 'What the check of every minute found.', ['finding']);
  const audits = counter('audits_total', 'Checks by whether all was well.', ['well']);
  const invokes = histogram(
    'invoke_seconds',
    'Tap on a card, or a search in the message extension, until its answer.',
    ['verb'],
    FAST,
  );
  const redis = histogram('redis_seconds', 'Redis round trips.', ['operation'], FAST);
  const dropped = counter('log_facts_dropped_total', 'Facts that the log refused to write.', []);

  const answers = histogram(
    'answer_seconds',
    'A question asked until answered, on the case clock.',
    ['task'],
    ANSWER,
  );
  const gaps = gauge('duty_gaps', 'Roles with nobody on duty now.');
  const unreachable = gauge('duty_unreachable', 'People with duty within a day who are not known in Teams.');
  const chainsWrong = gauge(
    'chains_wrong',
    'Whether the last check of all chains, by any program, found something.',
  );
  const chainsAt = gauge('chains_checked_at', 'When all chains were last checked, seconds since 1970.');
  const listFresh = gauge('emergency_list_fresh', 'Whether the emergency list of this hour is there.');
  const listFailed = counter(
    'emergency_list_failed_total',
    'Emergency lists that could not be made or kept.',
    ['way'],
  );
  const ready = new Gauge({ name: 'negenuur_ready', help: 'Whether /readyz says yes.', registers });

  // A counter that begins at one has never risen: what an alarm waits for starts at nought.
  commands.inc({ type: 'unknown-head', outcome: 'lost' }, 0);
  for (const outcome of ['gemeld', 'mislukt', 'geen-locatie']) reports.inc({ outcome }, 0);
  for (const finding of storingen) findings.inc({ finding }, 0);
  for (const well of ['true', 'false']) audits.inc({ well }, 0);
  for (const operation of TEAMS) for (const outcome of OUTCOMES) teams.inc({ operation, outcome }, 0);

  const outcomes = new Labels(MAX_VALUES);
  const types = new Labels(MAX_VALUES);
  const operations = new Labels(MAX_VALUES);
  const locaties = new Labels(MAX_VALUES);

  return {
    intakeAnswered: (status, outcome) => {
      intake.inc({ status: String(status), outcome: outcomes.of(outcome) });
    },
    refusedReport: (outcome) => {
      reports.inc({ outcome });
    },
    commandHandled: (type, outcome) => {
      commands.inc({ type: types.of(type), outcome: outcomes.of(outcome) });
    },
    agendaClaimed: (kind, count) => {
      claimed.inc({ kind }, count);
    },
    agendaLate: (kind, ms) => {
      late.observe({ kind }, seconds(ms));
    },
    agendaParked: (kind) => {
      parked.inc({ kind });
    },
    agendaState: (locatie, state) => {
      const labels = { locatie: locaties.of(locatie) };
      oldest.set(labels, seconds(state.lateMs));
      parkedNow.set(labels, state.parked);
      pending.set(labels, state.pending);
    },
    teamsCall: (operation, outcome) => {
      teams.inc({ operation: operations.of(operation), outcome: outcomes.of(outcome) });
    },
    outsideCall: (kanaal, outcome) => {
      outside.inc({ channel: operations.of(kanaal), outcome: outcomes.of(outcome) });
    },
    auditFound: (storing) => {
      findings.inc({ finding: types.of(storing) });
    },
    chainsChecked: (locatie) => {
      chainsAt.setToCurrentTime({ locatie: locaties.of(locatie) });
    },
    chainsWrong: (locatie, wrong) => {
      chainsWrong.set({ locatie: locaties.of(locatie) }, wrong ? 1 : 0);
    },
    audited: (well) => {
      audits.inc({ well: String(well) });
    },
    invokeAnswered: (verb, ms) => {
      invokes.observe({ verb: types.of(verb) }, seconds(ms));
    },
    taskAnswered: (soort, ms) => {
      answers.observe({ task: types.of(soort) }, seconds(ms));
    },
    dutyState: (locatie, state) => {
      const labels = { locatie: locaties.of(locatie) };
      gaps.set(labels, state.gaps);
      unreachable.set(labels, state.unreachable);
    },
    emergencyList: (locatie, fresh) => {
      listFresh.set({ locatie: locaties.of(locatie) }, fresh ? 1 : 0);
    },
    emergencyListFailed: (way) => {
      listFailed.inc({ way: operations.of(way) });
    },
    readyState: (isReady) => {
      ready.set(isReady ? 1 : 0);
    },
    redisCall: (operation, ms) => {
      redis.observe({ operation: operations.of(operation) }, seconds(ms));
    },
    logFactsDropped: (count) => {
      dropped.inc(count);
    },
    read: async () => ({ contentType: registry.contentType, text: await registry.metrics() }),
  };
}
