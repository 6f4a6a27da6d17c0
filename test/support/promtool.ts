import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Prometheus' own tool, as the set-up found or fetched it; null when this machine cannot have it. */
export function promtool(): string | null {
  const onPath = (process.env['PATH'] ?? '').split(delimiter).map((map) => join(map, 'promtool'));
  const eigen = '.cache/prometheus/usr/bin/promtool';
  const gevraagd = process.env['NEGENUUR_PROMTOOL'];
  return (
    [...(gevraagd === undefined ? [] : [gevraagd]), ...onPath, eigen].find((pad) => existsSync(pad)) ?? null
  );
}
