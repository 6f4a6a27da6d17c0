import { readFileSync } from 'node:fs';
import { parser } from '@prometheus-io/lezer-promql';
import { z } from 'zod';
import { createMetrics } from '../../src/infra/metrics/create-metrics.ts';
import { leesYaml } from './yaml.ts';

const Regels = z.strictObject({
  groups: z.array(
    z.strictObject({
      name: z.string(),
      rules: z.array(
        z.strictObject({
          alert: z.string().regex(/^Negenuur[A-Z]\w+$/),
          expr: z.string(),
          for: z
            .string()
            .regex(/^\d+[smh]$/)
            .optional(),
          labels: z.strictObject({ ernst: z.enum(['kritiek', 'waarschuwing', 'informatie']) }),
          annotations: z.strictObject({ wat: z.string() }),
        }),
      ),
    }),
  ),
});

export type Alarm = z.output<typeof Regels>['groups'][number]['rules'][number];

const Paneel = z.looseObject({
  title: z.string(),
  targets: z.array(z.looseObject({ expr: z.string() })).default([]),
});
const Bord = z.looseObject({ panels: z.array(Paneel).min(1) });

export const REGELS = 'deploy/prometheus/negenuur.rules.yml';
const BORD = 'deploy/grafana/negenuur.json';

/** Every alarm in the file of rules. @throws Error when the file has another form */
export function alarmen(): readonly Alarm[] {
  return Regels.parse(leesYaml(REGELS)[0]).groups.flatMap(({ rules }) => rules);
}

/** Names of the metrics in an expression; null when it cannot be read. */
export function namenIn(expr: string): readonly string[] | null {
  const namen = new Set<string>();
  let stuk = false;
  parser.parse(expr).iterate({
    enter: (knoop) => {
      if (knoop.type.isError) stuk = true;
      if (knoop.name === 'Identifier' && knoop.node.parent?.name === 'VectorSelector') {
        namen.add(expr.slice(knoop.from, knoop.to));
      }
    },
  });
  return stuk ? null : [...namen];
}

/** Every name under which the program shows a figure, and `up`, which Prometheus makes itself. */
async function bekend(): Promise<ReadonlySet<string>> {
  const { text } = await createMetrics().read();
  const namen = [...text.matchAll(/^# TYPE (\S+) (\S+)$/gm)].flatMap(([, naam = '', soort]) =>
    soort === 'histogram' ? [`${naam}_bucket`, `${naam}_sum`, `${naam}_count`] : [naam],
  );
  return new Set(['up', ...namen]);
}

/** Every expression that the dashboard draws, with the title of its panel. */
export function getekend(): readonly { readonly paneel: string; readonly expr: string }[] {
  const { panels } = Bord.parse(JSON.parse(readFileSync(BORD, 'utf8')));
  return panels.flatMap(({ title, targets }) => targets.map(({ expr }) => ({ paneel: title, expr })));
}

/** What is wrong with rules and dashboard: expressions that cannot be read, and figures that the program does not have. */
export async function prometheusFouten(): Promise<readonly string[]> {
  const namen = await bekend();
  const uitdrukkingen = [
    ...alarmen().map(({ alert, expr }) => [alert, expr] as const),
    ...getekend().map(({ paneel, expr }) => [paneel, expr] as const),
  ];
  return uitdrukkingen.flatMap(([waar, expr]) => {
    const gebruikt = namenIn(expr);
    if (gebruikt === null) return [`${waar}: cannot be read: ${expr}`];
    return gebruikt.filter((naam) => !namen.has(naam)).map((naam) => `${waar}: there is no ${naam}`);
  });
}
