import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import * as z from 'zod';
import { bench, PARTS } from './all.ts';
import { table, vergelijking, writeReport } from './report.ts';
import { compare, percentile } from './statistics.ts';

const TINY = {
  vastleggen: { zakenPerRonde: 3, rondes: 1 },
  kaartactie: { zakenPerRonde: 2, rondes: 1, verbindingen: 1 },
  agenda: { pending: 50, due: 10, rondes: 1, vooruit: 300 },
  kaarten: { keren: 1, rondes: 1 },
  berichten: { zaken: 2 },
  groei: { weinig: 4, veel: 8, rondes: 1, perRonde: 4 },
  bord: { borden: 2, zaken: 4 },
  pagina: { zaken: 4, rondes: 1, scrolMs: 300, rustMs: 0 },
  cijfers: { zaken: 4 },
};

const Report = z.array(
  z.strictObject({
    naam: z.string().min(1),
    waarde: z.number().nonnegative(),
    eenheid: z.string(),
    ijkpunt: z.number().positive().nullable(),
    ratio: z.number().positive().nullable(),
    doel: z
      .string()
      .regex(/^[≥≤] [\d.]+$/)
      .nullable(),
    gehaald: z.boolean().nullable(),
  }),
);

describe('the benchmarks', () => {
  it('run every part and write what the contract says', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'nu-bench-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const path = join(folder, 'out', 'latest.json');
    writeReport(path, await bench(TINY, PARTS));
    const report = Report.parse(JSON.parse(readFileSync(path, 'utf8')));
    const bound = report.filter(({ doel }) => doel !== null);
    expect(bound.map(({ naam, doel }) => `${naam} ${doel}`)).toEqual([
      'vastleggen, eerste keer (nieuwe zaak) ≥ 0.5',
      'vastleggen, volgende keren ≥ 0.5',
      'kaartactie, p50 ≤ 2',
      'kaartactie, doorvoer ≥ 0.5',
      'Redis per open zaak van 40 gebeurtenissen ≤ 1',
      'agenda, inplannen ≥ 2',
      'agenda, geheugen per timer ≤ 0.3',
      'agenda, te laat, p99 van 10 tegelijk ≤ 0.5',
      'groei, vastleggen p99, 4 → 8 open zaken ≤ 1.5',
      'groei, opeisen p99, 4 → 8 open zaken ≤ 1.5',
      'groei, klaar na start, 4 → 8 open zaken ≤ 1.5',
      'bord, p99 op 2 borden ≤ 1',
      'pagina, bruikbaar met 4 zaken ≤ 1.5',
      'pagina, beeld p95 bij scrollen, 4 zaken ≤ 1.5',
      'pagina, script van het bord (gzip) ≤ 1',
      'cijfers, na een herstart over 4 zaken, tegen alles uit de gebeurtenissen ≤ 0.25',
    ]);
    for (const { ijkpunt, ratio, gehaald } of bound) {
      expect([ijkpunt, ratio, gehaald]).not.toContain(null);
    }
  }, 600_000);

  it('call a target missed when the ratio is on the wrong side of it', () => {
    const gemeten = { waarde: 49, ijkpunt: 100, ratio: 0.49 };
    expect(vergelijking('x', '/s', gemeten, { richting: '≥', ratio: 0.5 }).gehaald).toBe(false);
    expect(vergelijking('x', 'ms', gemeten, { richting: '≤', ratio: 0.5 }).gehaald).toBe(true);
    expect(table([vergelijking('x', '/s', gemeten, { richting: '≥', ratio: 0.5 })])).toContain(
      'NIET GEHAALD',
    );
  });

  it('compare rounds in pairs, so that one slow round does not decide', () => {
    const rounds = [
      { ours: 10, theirs: 20 },
      { ours: 1, theirs: 2 },
      { ours: 90, theirs: 60 },
    ];
    expect(compare(rounds)).toEqual({ waarde: 10, ijkpunt: 20, ratio: 0.5 });
    expect(percentile([4, 1, 3, 2], 0.99)).toBe(4);
  });
});
