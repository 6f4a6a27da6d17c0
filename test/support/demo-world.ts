import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ProgramOptions, RunningProgram } from '../../scripts/demo/program.ts';
import { startProgram } from '../../scripts/demo/program.ts';
import { PlaygroundDriver } from '../../scripts/playground/driver.ts';
import type { LogReader } from '../../scripts/playground/log-reader.ts';
import { readPlaygroundLog } from '../../scripts/playground/log-reader.ts';
import type { RunningPlayground } from '../../scripts/playground/start.ts';
import { startPlayground } from '../../scripts/playground/start.ts';

/** The real program on a Redis of its own, and the real Playground. */
export type DemoWorld = AsyncDisposable & {
  readonly program: () => RunningProgram;
  readonly playground: RunningPlayground;
  readonly driver: PlaygroundDriver;
  readonly log: LogReader;
  /** Kills the program as a power cut would, and starts it again on the same data and port. */
  kill9AndRestart(): Promise<void>;
};

export async function startDemoWorld(snelheid = 1): Promise<DemoWorld> {
  const open = new AsyncDisposableStack();
  try {
    const dataDir = await mkdtemp(join(tmpdir(), 'nu-e2e-'));
    open.defer(() => rm(dataDir, { recursive: true, force: true }));
    const options: ProgramOptions = { port: 0, snelheid, dataDir };
    let program = await startProgram(options);
    open.defer(() => program.stop());
    const port = Number(new URL(program.url).port);
    const playground = await startPlayground({
      botEndpoint: `${program.url}/api/messages`,
      port: 0,
      startTimeoutMs: 60_000,
    });
    open.defer(() => playground.stop());
    const log = await readPlaygroundLog(playground.url);
    open.defer(() => log.close());
    const driver = new PlaygroundDriver(playground.url);
    return {
      program: () => program,
      playground,
      driver,
      log,
      async kill9AndRestart() {
        process.kill(program.pid, 'SIGKILL');
        await program.ended;
        program = await startProgram({ ...options, port });
      },
      [Symbol.asyncDispose]: () => open.disposeAsync(),
    };
  } catch (error) {
    await open.disposeAsync();
    throw error;
  }
}
