import { describe, expect, test } from 'vitest';
import { alarmen, getekend, namenIn, prometheusFouten } from '../../scripts/uitrol/prometheus.ts';
import { lees } from '../docs/lezen/paginas.ts';
import type { Alarmproef } from '../support/alarmproef.ts';
import { reeksenVan, speelAlarmen } from '../support/alarmproef.ts';
import { promtool } from '../support/promtool.ts';
import { vast } from '../support/scenario/meldingen.ts';
import { oefenstad } from '../support/scenario/zsm.ts';

const een = { job: 'negenuur', instance: 'een:3979' };
const twee = { ...een, instance: 'twee:3979' };
const up = (wie: typeof een): string => `up{job="${wie.job}",instance="${wie.instance}"}`;
const OEFENSTAD = { locatie: 'oefenstad' };
const bakken = (naam: string, labels: string, sloom: string): Alarmproef['reeksen'] => ({
  [`${naam}_bucket{${labels}le="0.01"}`]: '0+0x30',
  [`${naam}_bucket{${labels}le="10800"}`]: sloom,
  [`${naam}_bucket{${labels}le="+Inf"}`]: sloom,
});

/** Of each alarm: what makes it sound. */
const klinkt: readonly Alarmproef[] = [
  {
    alarm: 'NegenuurWeg',
    reeksen: { [up(een)]: '0x10', [up(twee)]: '0x10' },
    na: 5,
    klinkt: [{}],
  },
  { alarm: 'NegenuurEenWeg', reeksen: { [up(een)]: '1x10', [up(twee)]: '0x10' }, na: 5, klinkt: [twee] },
  {
    alarm: 'NegenuurNietKlaar',
    reeksen: { 'negenuur_ready{job="negenuur",instance="een:3979"}': '0x10' },
    na: 5,
    klinkt: [{}],
  },
  {
    alarm: 'NegenuurControleStil',
    reeksen: { 'negenuur_audits_total{well="true"}': '7x20' },
    na: 12,
    klinkt: [{}],
  },
  {
    alarm: 'NegenuurBevestigdKwijt',
    reeksen: { 'negenuur_commands_total{type="unknown-head",outcome="lost"}': '0x5 1x20' },
    na: 10,
    klinkt: [{}],
  },
  {
    alarm: 'NegenuurKetenStuk',
    reeksen: { 'negenuur_chains_wrong{locatie="oefenstad"}': '1x10' },
    na: 5,
    klinkt: [OEFENSTAD],
  },
  {
    alarm: 'NegenuurKetenNietGecontroleerd',
    // Two replicas take turns. Prometheus begins at 1970 here: the last check was 36 hours and a bit before.
    reeksen: {
      'negenuur_chains_checked_at{locatie="oefenstad",instance="een:3979"}': '-300000x10',
      'negenuur_chains_checked_at{locatie="oefenstad",instance="twee:3979"}': '-129700x10',
      'negenuur_chains_checked_at{locatie="elders",instance="een:3979"}': '-300000x10',
      'negenuur_chains_checked_at{locatie="elders",instance="twee:3979"}': '-3600x10',
      // Taken out of the settings.
      'negenuur_chains_checked_at{locatie="opgeheven",instance="een:3979"}': '-300000x10',
      'negenuur_agenda_oldest_late_seconds{locatie="oefenstad"}': '0x10',
      'negenuur_agenda_oldest_late_seconds{locatie="elders"}': '0x10',
    },
    na: 5,
    klinkt: [OEFENSTAD],
  },
  {
    alarm: 'NegenuurAgendaTeLaat',
    reeksen: { 'negenuur_agenda_oldest_late_seconds{locatie="oefenstad"}': '90x10' },
    na: 5,
    klinkt: [OEFENSTAD],
  },
  {
    alarm: 'NegenuurWekkersTraag',
    reeksen: bakken('negenuur_agenda_late_seconds', 'kind="timer",', '0+3x30'),
    na: 20,
    klinkt: [{}],
  },
  {
    alarm: 'NegenuurGeparkeerd',
    reeksen: { 'negenuur_agenda_parked{locatie="oefenstad"}': '1x10' },
    na: 5,
    klinkt: [OEFENSTAD],
  },
  {
    alarm: 'NegenuurControleVondIets',
    reeksen: { 'negenuur_audit_findings_total{finding="kanaal-weg"}': '0x5 1x20' },
    na: 10,
    klinkt: [{ finding: 'kanaal-weg' }],
  },
  {
    alarm: 'NegenuurNoodlijstOud',
    reeksen: {
      'negenuur_emergency_list_fresh{locatie="oefenstad",instance="een:3979"}': '0x20',
      'negenuur_emergency_list_fresh{locatie="oefenstad",instance="twee:3979"}': '0x20',
    },
    na: 10,
    klinkt: [OEFENSTAD],
  },
  {
    alarm: 'NegenuurTeamsWeigert',
    reeksen: {
      'negenuur_teams_calls_total{operation="update",outcome="sent"}': '0+2x30',
      'negenuur_teams_calls_total{operation="update",outcome="retryable"}': '0+2x30',
    },
    na: 20,
    klinkt: [{}],
  },
  {
    alarm: 'NegenuurTeamsOnzeker',
    reeksen: { 'negenuur_teams_calls_total{operation="update",outcome="unknownOutcome"}': '0+2x30' },
    na: 20,
    klinkt: [{}],
  },
  {
    alarm: 'NegenuurReservekanaalWeigert',
    reeksen: { 'negenuur_outside_calls_total{channel="e-mail",outcome="refused"}': '0+1x30' },
    na: 20,
    klinkt: [{ channel: 'e-mail' }],
  },
  {
    alarm: 'NegenuurKnoppenTraag',
    reeksen: bakken('negenuur_invoke_seconds', 'verb="zaak",', '0+5x30'),
    na: 20,
    klinkt: [{}],
  },
  {
    alarm: 'NegenuurRedisTraag',
    reeksen: bakken('negenuur_redis_seconds', 'operation="commit",', '0+5x30'),
    na: 20,
    klinkt: [{}],
  },
  {
    alarm: 'NegenuurGeheugen',
    reeksen: { 'negenuur_process_resident_memory_bytes{job="negenuur",instance="een:3979"}': '900000000x30' },
    na: 20,
    klinkt: [een],
  },
  {
    alarm: 'NegenuurAanleveringNietMogelijk',
    reeksen: { 'negenuur_intake_total{status="503",outcome="geweigerd"}': '0+1x30' },
    na: 10,
    klinkt: [{}],
  },
  {
    alarm: 'NegenuurAanleveringGeweigerd',
    reeksen: { 'negenuur_intake_total{status="400",outcome="geweigerd"}': '0+1x30' },
    na: 20,
    klinkt: [{}],
  },
  {
    alarm: 'NegenuurWeigeringNietGemeld',
    reeksen: { 'negenuur_intake_refused_reports_total{outcome="mislukt"}': '0x5 1x20' },
    na: 10,
    klinkt: [{}],
  },
  {
    alarm: 'NegenuurNiemandDienst',
    reeksen: { 'negenuur_duty_gaps{locatie="oefenstad"}': '1x30' },
    na: 15,
    klinkt: [OEFENSTAD],
  },
  {
    alarm: 'NegenuurDienstOnbereikbaar',
    reeksen: { 'negenuur_duty_unreachable{locatie="oefenstad"}': '2x60' },
    na: 40,
    klinkt: [OEFENSTAD],
  },
  {
    alarm: 'NegenuurAcuutLangzaam',
    reeksen: bakken('negenuur_answer_seconds', 'task="deel-a",', '0+1x400'),
    na: 380,
    klinkt: [{}],
  },
  {
    alarm: 'NegenuurLogVeld',
    reeksen: { negenuur_log_facts_dropped_total: '0x5 1x20' },
    na: 10,
    klinkt: [{}],
  },
];

test('every figure that a rule or the dashboard names is one that the program shows, and every expression can be read', async () => {
  expect(await prometheusFouten()).toEqual([]);
  expect(namenIn('max by (locatie (negenuur_ready)')).toBeNull();
  expect(namenIn('rate(negenuur_bestaat_niet[5m]) > bool on (job) up')).toEqual([
    'negenuur_bestaat_niet',
    'up',
  ]);
});

test('every alarm has a situation in which it sounds', () => {
  expect(klinkt.map(({ alarm }) => alarm)).toEqual(alarmen().map(({ alert }) => alert));
});

test('whoever is alarmed finds the figure on the dashboard: everything that an alarm looks at is drawn', () => {
  const namen = (expr: string): readonly string[] => namenIn(expr) ?? [];
  const staat = new Set(getekend().flatMap(({ expr }) => namen(expr)));
  expect(
    alarmen().flatMap(({ expr }) => namen(expr).filter((naam) => naam !== 'up' && !staat.has(naam))),
  ).toEqual([]);
  expect(getekend().filter(({ paneel }) => paneel === 'Noodlijst')).toHaveLength(2);
});

test('every alarm has a heading in the page that says what to do', () => {
  const koppen = [...lees('docs/beheer/bewaken.md').tekst.matchAll(/^## (Negenuur\w+)$/gm)].map(
    ([, kop]) => kop,
  );
  expect(koppen).toEqual(alarmen().map(({ alert }) => alert));
});

describe('worked out by Prometheus itself', () => {
  test('each alarm sounds in its situation, and not on a quiet day', (context) => {
    const tool = promtool();
    if (tool === null) return context.skip('no promtool can be had on this machine');
    const stil = { [up(een)]: '1x30', 'negenuur_ready{job="negenuur",instance="een:3979"}': '1x30' };
    const rust = klinkt.map((proef) => ({
      ...proef,
      reeksen: { ...stil, 'negenuur_audits_total{well="true"}': '0+1x400' },
      klinkt: [],
    }));
    expect(speelAlarmen(tool, [...klinkt, ...rust])).toBe('');
    expect(speelAlarmen(tool, [{ ...(rust[0] as Alarmproef), klinkt: [{}] }])).toContain('FAILED');
  });

  test('a location whose chains were never checked sounds after a day and a half', (context) => {
    const tool = promtool();
    if (tool === null) return context.skip('no promtool can be had on this machine');
    const nooit = {
      alarm: 'NegenuurKetenNietGecontroleerd',
      reeksen: {
        'negenuur_agenda_oldest_late_seconds{locatie="oefenstad"}': '0x2230',
        'negenuur_agenda_oldest_late_seconds{locatie="nieuw"}': '_x2140 0x80',
      },
      na: 37 * 60,
      klinkt: [OEFENSTAD],
    };
    expect(speelAlarmen(tool, [nooit], '1h')).toBe('');
  });

  test('Teams refuses for a while in a real case: its own figures make the alarm sound', async (context) => {
    const tool = promtool();
    if (tool === null) return context.skip('no promtool can be had on this machine');
    await using zsm = await oefenstad();
    const { text: voor } = await zsm.metrics.read();
    zsm.teams.next(
      'direct',
      /./,
      ...Array.from({ length: 6 }, () => ({ kind: 'retryable', code: '503', afterMs: null }) as const),
    );
    await zsm.meldt(vast());
    const { text: na } = await zsm.metrics.read();
    const klinkt = { alarm: 'NegenuurTeamsWeigert', reeksen: reeksenVan(voor, na), na: 17, klinkt: [{}] };
    expect(speelAlarmen(tool, [klinkt])).toBe('');
  });
});
