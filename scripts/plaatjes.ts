// `npm run plaatjes`: drives every view of the page in every width and look, with axe, and keeps pictures for the docs.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const run = spawnSync(
  process.execPath,
  [
    join('node_modules', 'vitest', 'vitest.mjs'),
    'run',
    'test/e2e/tab.test.ts',
    'test/e2e/tab-in-teams.test.ts',
    'test/e2e/tab-cijfers.test.ts',
    '--testTimeout=600000',
  ],
  { env: { ...process.env, NEGENUUR_TAB_PLAATJES: 'docs/plaatjes/tab' }, stdio: 'inherit' },
);
process.exitCode = run.status ?? 1;
