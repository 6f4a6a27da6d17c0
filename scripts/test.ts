// Runs every test and ends with one line that people and programs can read.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestSummary } from '../test/support/reporter.ts';

const folder = mkdtempSync(join(tmpdir(), 'negenuur-test-'));
const summaryPath = join(folder, 'summary.json');

function readSummary(): TestSummary {
  try {
    return JSON.parse(readFileSync(summaryPath, 'utf8')) as TestSummary;
  } catch {
    return { passed: 0, failed: 1, skipped: [] };
  }
}

const run = spawnSync(
  process.execPath,
  [join('node_modules', 'vitest', 'vitest.mjs'), 'run', ...process.argv.slice(2)],
  {
    env: { ...process.env, NEGENUUR_TEST_SUMMARY: summaryPath },
    stdio: ['ignore', 'inherit', 'inherit'],
  },
);
const { passed, failed, skipped } = readSummary();
rmSync(folder, { recursive: true });

for (const { name, reason } of skipped) console.log(`skipped: ${name}: ${reason ?? 'NO REASON GIVEN'}`);
const unexplained = skipped.filter(({ reason }) => reason === undefined).length;
console.log(`${passed} passed, ${failed} failed, ${skipped.length} skipped`);
process.exitCode = run.status === 0 && passed > 0 && failed === 0 && unexplained === 0 ? 0 : 1;
