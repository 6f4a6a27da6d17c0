import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { keepRunning } from '../../scripts/demo/keep-running.ts';

/** Says that it is up, as the program does, and lives until it is asked to end. */
const PROGRAM = `
process.stdout.write(JSON.stringify({ msg: 'Negenuur is up', port: 3978 }) + '\\n');
setInterval(() => undefined, 60_000);
`;

test('a stop while the program is being started again ends the new one as well', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'nu-'));
  onTestFinished(() => rm(dataDir, { recursive: true, force: true }));
  const programma = join(dataDir, 'programma.mjs');
  await writeFile(programma, PROGRAM);
  vi.stubEnv('NEGENUUR_PROGRAMMA', programma);
  onTestFinished(() => void vi.unstubAllEnvs());
  const { promise: again, resolve } = Promise.withResolvers<void>();
  const kept = await keepRunning({ port: 0, snelheid: 1, dataDir }, resolve);
  onTestFinished(() => kept.stop());
  const first = kept.current().pid;
  // It ran long enough to be worth another start.
  const now = performance.now.bind(performance);
  vi.spyOn(performance, 'now').mockImplementation(() => now() + 60_000);
  process.kill(first, 'SIGKILL');
  await again;
  await kept.stop();
  expect(kept.current().pid).not.toBe(first);
  expect(kept.current().running()).toBe(false);
});
