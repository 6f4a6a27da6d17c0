// `npm run <what>` starts here, on whatever Node the machine has: prepare, then hand over to the pinned Node.
// Plain JavaScript without dependencies, because nothing is installed yet on a fresh clone.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { ensureChromium, findChromium } from './setup/chromium.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { withSetupLock } from './setup/lock.mjs';
import { ensurePinnedNode } from './setup/pinned-node.mjs';
import { ensureProgramma } from './setup/programma.mjs';
import { ensureRedisServer, findRedisServer } from './setup/redis.mjs';
import { root, SetupError, tell } from './setup/shell.mjs';
import { ensureTab } from './setup/tab.mjs';
import { findTools } from './setup/tools.mjs';

/** What each command runs, and which programs outside node_modules must be there first. */
const programs = {
  start: {
    file: 'bot/main.ts',
    needs: process.env.REDIS_URL ? ['tab', 'programma'] : ['redis', 'tab', 'programma'],
    production: true,
  },
  demo: { file: 'scripts/demo.ts', needs: ['redis', 'tab', 'programma'] },
  test: { file: 'scripts/test.ts', needs: ['redis', 'chromium', 'tab', 'programma', 'prometheus'] },
  check: { file: 'scripts/check.ts', needs: [] },
  bench: { file: 'test/bench/main.ts', needs: ['redis', 'chromium', 'tab', 'programma'] },
  eigenschappen: { file: 'test/eigenschappen/main.ts', needs: [] },
  simulatie: { file: 'test/simulatie/main.ts', needs: ['redis'] },
  mutatie: { file: 'scripts/mutatie.ts', needs: [] },
  faults: { file: 'test/faults/main.ts', needs: ['redis', 'tab', 'programma'] },
  proefdraai: { file: 'test/proefdraai/main.ts', needs: ['redis', 'tab', 'caddy'] },
  beheer: { file: 'src/infra/cli/main.ts', needs: [], production: true },
  plaatjes: { file: 'scripts/plaatjes.ts', needs: ['redis', 'chromium', 'tab'] },
  package: { file: 'scripts/package.ts', needs: [] },
  pictogrammen: { file: 'scripts/pictogrammen.ts', needs: ['chromium'] },
  cards: { file: 'scripts/cards.ts', needs: ['chromium'] },
};

async function prepare({ needs, production = false }) {
  return withSetupLock(() => {
    ensureDependencies({ production });
    const node = ensurePinnedNode();
    const redis = needs.includes('redis') ? ensureRedisServer() : findRedisServer();
    const chromium = needs.includes('chromium') ? ensureChromium() : findChromium();
    if (needs.includes('tab')) ensureTab(node);
    const programma = needs.includes('programma') ? ensureProgramma(node) : undefined;
    const tools = ['prometheus', 'caddy'].filter((name) => needs.includes(name)).map(findTools);
    return { node, redis, chromium, programma, tools: Object.assign({}, ...tools) };
  });
}

/** Runs the program in the same process group, passes each signal on once, and ends as it ended. */
function handOver({ node, redis, chromium, programma, tools }, file, args) {
  const env = {
    // Compiled code is kept: without it half of the start of the program is compiling.
    NODE_COMPILE_CACHE: join(root, '.cache', 'node'),
    ...process.env,
    PATH: [join(root, 'node_modules', '.bin'), dirname(node), process.env.PATH].join(delimiter),
  };
  if (redis !== undefined) env.NEGENUUR_REDIS_SERVER = redis;
  if (chromium !== undefined) env.NEGENUUR_CHROMIUM = chromium;
  // Whatever starts the program starts what runs in production.
  if (programma !== undefined) env.NEGENUUR_PROGRAMMA = programma;
  for (const [name, path] of Object.entries(tools)) env[`NEGENUUR_${name.toUpperCase()}`] = path;
  const main = what === 'start' ? (programma ?? join(root, file)) : join(root, file);
  const child = spawn(node, [main, ...args], { cwd: root, env, stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    let passed = false;
    process.on(signal, () => {
      if (!passed) child.kill(signal);
      passed = true;
    });
  }
  child.on('error', (error) => {
    tell(error.message);
    process.exit(1);
  });
  child.on('exit', (code, signal) => process.exit(code ?? 128 + constants.signals[signal]));
}

const [what = '', ...args] = process.argv.slice(2);
const program = programs[what];
if (program === undefined) {
  tell(`kies een opdracht: ${Object.keys(programs).join(', ')}.`);
  process.exit(2);
}
try {
  handOver(await prepare(program), program.file, args);
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  tell(error.message);
  process.exit(1);
}
