// Everything that can be checked without running the program. Each check runs, also after an earlier one failed.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';

interface Check {
  readonly name: string;
  /** Program and arguments, run by this same Node. */
  readonly command: readonly string[];
}

const packaged = (file: string, ...args: string[]): readonly string[] => [
  join('node_modules', file),
  ...args,
];
const folders = ['src', 'bot', 'cards', 'manifest', 'test', 'scripts'].filter((folder) => existsSync(folder));

const checks: readonly Check[] = [
  { name: 'lock file', command: ['scripts/checks/lockfile.mjs'] },
  { name: 'types', command: packaged('typescript/bin/tsc', '--pretty', 'false') },
  {
    name: 'types of the page',
    command: packaged('typescript/bin/tsc', '--pretty', 'false', '-p', 'src/tab'),
  },
  { name: 'lint', command: packaged('oxlint/bin/oxlint') },
  { name: 'formatting', command: packaged('@biomejs/biome/bin/biome', 'ci', '--colors=off') },
  {
    name: 'import rules',
    command: packaged('dependency-cruiser/bin/dependency-cruiser.mjs', ...folders),
  },
  { name: 'unused code', command: packaged('knip/bin/knip.js', '--no-progress') },
  { name: 'regular expressions', command: ['scripts/checks/reguliere-expressies.ts'] },
  { name: 'supply chain', command: ['scripts/checks/herkomst.ts'] },
  { name: 'deployment', command: ['scripts/checks/uitrol.ts'] },
  { name: 'skipped tests', command: ['scripts/checks/skipped-tests.ts'] },
];

const failures: string[] = [];
for (const { name, command } of checks) {
  const start = performance.now();
  const result = spawnSync(process.execPath, command, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const ok = result.status === 0;
  console.log(`${ok ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`);
  if (ok) continue;
  failures.push(name);
  console.log(`${result.stdout}${result.stderr}`);
}
console.log(failures.length === 0 ? 'All checks passed.' : `Failed: ${failures.join(', ')}.`);
process.exitCode = failures.length === 0 ? 0 : 1;
