import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { stringify } from 'yaml';
import { alarmen, REGELS } from '../../scripts/uitrol/prometheus.ts';

/** What Prometheus saw, and whether the alarm sounds then. */
export type Alarmproef = {
  readonly alarm: string;
  /** Series in Prometheus' own shorthand, one value a minute: `name{label="x"}` to `0+1x10`. */
  readonly reeksen: Readonly<Record<string, string>>;
  /** Minutes after the first value. */
  readonly na: number;
  /** Labels of each alert that sounds then, beside those of the rule; none when it must be silent. */
  readonly klinkt: readonly Readonly<Record<string, string>>[];
};

/** Lets Prometheus itself work the rules out over these values, so often. @returns what it says is wrong; empty when all is as foretold */
export function speelAlarmen(promtool: string, proeven: readonly Alarmproef[], elke = '1m'): string {
  const regels = new Map(alarmen().map((alarm) => [alarm.alert, alarm]));
  const tests = proeven.map(({ alarm, reeksen, na, klinkt }) => ({
    interval: '1m',
    input_series: Object.entries(reeksen).map(([series, values]) => ({ series, values })),
    alert_rule_test: [
      {
        eval_time: `${na}m`,
        alertname: alarm,
        exp_alerts: klinkt.map((labels) => ({
          exp_labels: { ...regels.get(alarm)?.labels, ...labels },
          exp_annotations: regels.get(alarm)?.annotations,
        })),
      },
    ],
  }));
  const map = mkdtempSync(join(tmpdir(), 'nu-alarm-'));
  const pad = join(map, 'proeven.yml');
  writeFileSync(pad, stringify({ rule_files: [resolve(REGELS)], evaluation_interval: elke, tests }));
  try {
    execFileSync(promtool, ['test', 'rules', pad], { encoding: 'utf8', stdio: 'pipe' });
    return '';
  } catch (fout) {
    return fout instanceof Error && 'stderr' in fout
      ? `${String(fout)}\n${String(fout.stderr)}`
      : String(fout);
  } finally {
    rmSync(map, { recursive: true });
  }
}

/** Two readings of `/metrics` as series: ten minutes the first, then twenty the second. */
export function reeksenVan(eerst: string, daarna: string): Readonly<Record<string, string>> {
  const lees = (tekst: string): ReadonlyMap<string, string> =>
    new Map(
      tekst
        .split('\n')
        .filter((regel) => regel !== '' && !regel.startsWith('#'))
        .map((regel) => {
          const plek = regel.lastIndexOf(' ');
          return [regel.slice(0, plek), regel.slice(plek + 1)] as const;
        })
        .filter(([naam]) => naam.startsWith('negenuur_') && !/^negenuur_(?:nodejs|process)_/.test(naam)),
    );
  const voor = lees(eerst);
  return Object.fromEntries(
    [...lees(daarna)].map(([naam, waarde]) => [naam, `${voor.get(naam) ?? '_'}x9 ${waarde}+0x20`]),
  );
}
