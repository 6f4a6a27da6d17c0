import { expect, test } from 'vitest';
import { createMetrics } from '../../src/infra/metrics/create-metrics.ts';

test('each method counts under a name and labels that say what it means', async () => {
  const metrics = createMetrics();
  metrics.intakeAnswered(201, 'aangemaakt');
  metrics.refusedReport('gemeld');
  metrics.commandHandled('acuut.antwoord', 'stored');
  metrics.agendaClaimed('timer', 3);
  metrics.agendaLate('timer', 400);
  metrics.agendaParked('sync');
  metrics.agendaState('oefenstad', { lateMs: 1_500, parked: 2, pending: 7 });
  metrics.teamsCall('update', 'sent');
  metrics.invokeAnswered('acuut.antwoord', 12);
  metrics.taskAnswered('deel-a', 240_000);
  metrics.dutyState('oefenstad', { gaps: 1, unreachable: 2 });
  metrics.emergencyList('oefenstad', false);
  metrics.emergencyListFailed('map');
  metrics.readyState(true);
  metrics.redisCall('commit', 2);
  metrics.logFactsDropped(4);
  const { text } = await metrics.read();
  for (const line of [
    'negenuur_intake_total{status="201",outcome="aangemaakt"} 1',
    'negenuur_intake_refused_reports_total{outcome="gemeld"} 1',
    'negenuur_commands_total{type="acuut.antwoord",outcome="stored"} 1',
    'negenuur_agenda_claimed_total{kind="timer"} 3',
    'negenuur_agenda_late_seconds_bucket{le="0.5",kind="timer"} 1',
    'negenuur_agenda_late_seconds_bucket{le="0.25",kind="timer"} 0',
    'negenuur_agenda_parked_total{kind="sync"} 1',
    'negenuur_agenda_oldest_late_seconds{locatie="oefenstad"} 1.5',
    'negenuur_agenda_parked{locatie="oefenstad"} 2',
    'negenuur_agenda_pending{locatie="oefenstad"} 7',
    'negenuur_teams_calls_total{operation="update",outcome="sent"} 1',
    'negenuur_invoke_seconds_bucket{le="0.025",verb="acuut.antwoord"} 1',
    'negenuur_answer_seconds_bucket{le="300",task="deel-a"} 1',
    'negenuur_duty_gaps{locatie="oefenstad"} 1',
    'negenuur_duty_unreachable{locatie="oefenstad"} 2',
    'negenuur_emergency_list_fresh{locatie="oefenstad"} 0',
    'negenuur_emergency_list_failed_total{way="map"} 1',
    'negenuur_ready 1',
    'negenuur_redis_seconds_bucket{le="0.0025",operation="commit"} 1',
    'negenuur_log_facts_dropped_total 4',
  ]) {
    expect(text).toContain(`${line}\n`);
  }
});

test('ids and content that get into a label are counted as something else', async () => {
  const metrics = createMetrics();
  for (const given of ['oefenstad:OF-26-0042', 'Jan slaat', '111222333', 'a@b.nl', '']) {
    metrics.commandHandled(given, given);
  }
  const { text } = await metrics.read();
  expect(text).toContain('negenuur_commands_total{type="overig",outcome="overig"} 5\n');
});

test('an endless row of values stays bounded', async () => {
  const metrics = createMetrics();
  for (let n = 0; n < 500; n += 1) metrics.teamsCall(`op-${String(n)}`, 'sent');
  const rows = (await metrics.read()).text
    .split('\n')
    .filter((line) => /^negenuur_teams_calls_total\{operation="(?:op-|overig)/.test(line));
  expect(rows.length).toBe(101);
});
