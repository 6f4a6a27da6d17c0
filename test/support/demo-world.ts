import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ProgramOptions, RunningProgram } from '../../scripts/demo/program.ts';
import { startProgram } from '../../scripts/demo/program.ts';
import { PlaygroundDriver } from '../../scripts/playground/driver.ts';
import type { LogReader } from '../../scripts/playground/log-reader.ts';
import { readPlaygroundLog } from '../../scripts/playground/log-reader.ts';
import type { RunningPlayground } from '../../scripts/playground/start.ts';
import { startPlayground } from '../../scripts/playground/start.ts';
import { openKeyFile } from '../../src/infra/crypto/key-file.ts';
import { socketPathFor } from '../../src/infra/own-redis/socket-path.ts';
import { openRedis } from '../../src/infra/redis/open-redis.ts';
import { PATIENT_MS } from './redis.ts';
import { until } from './until.ts';
import { vrijePoort } from './vrije-poort.ts';

/** ms; a message that has to be tried again waits for its turn. */
const REST = 90_000;

/** The real program on a Redis of its own, and the real Playground. */
export type DemoWorld = AsyncDisposable & {
  readonly program: () => RunningProgram;
  /** The Playground as it runs now, with its driver and its log. */
  readonly playground: RunningPlayground;
  readonly driver: PlaygroundDriver;
  readonly log: LogReader;
  /** Waits until nothing is on its way to Teams any more. */
  atRest(): Promise<void>;
  /** Replaces the Playground by a new one, which knows nothing of what was sent. */
  newPlayground(): Promise<void>;
  /** Kills the program as a power cut would, and starts it again on the same data and port. */
  kill9AndRestart(): Promise<void>;
};

type Stage = {
  readonly playground: RunningPlayground;
  readonly driver: PlaygroundDriver;
  readonly log: LogReader;
  stop(): Promise<void>;
};

async function startStage(botEndpoint: string): Promise<Stage> {
  const playground = await startPlayground({ botEndpoint, port: 0, startTimeoutMs: 60_000 });
  const log = await readPlaygroundLog(playground.url).catch(async (error: unknown) => {
    await playground.stop();
    throw error;
  });
  return {
    playground,
    driver: new PlaygroundDriver(playground.url),
    log,
    async stop() {
      log.close();
      await playground.stop();
    },
  };
}

export async function startDemoWorld(snelheid = 1): Promise<DemoWorld> {
  const open = new AsyncDisposableStack();
  try {
    const dataDir = await mkdtemp(join(tmpdir(), 'nu-e2e-'));
    open.defer(() => rm(dataDir, { recursive: true, force: true }));
    const port = await vrijePoort();
    const options: ProgramOptions = { port, snelheid, dataDir };
    let program = await startProgram(options);
    open.defer(() => program.stop());
    const redis = await openRedis({
      target: { url: await socketPathFor(await realpath(dataDir)), replyWithinMs: PATIENT_MS },
      keys: openKeyFile(join(dataDir, 'demo-key')),
      clock: { kind: 'follow' },
    });
    open.defer(() => redis.close());
    const botEndpoint = `${program.url}/api/messages`;
    let stage = await startStage(botEndpoint);
    open.defer(() => stage.stop());
    return {
      program: () => program,
      get playground() {
        return stage.playground;
      },
      get driver() {
        return stage.driver;
      },
      get log() {
        return stage.log;
      },
      atRest: () =>
        until(
          'nothing is on its way',
          async () => {
            const entries = await redis.agenda.entries('oefenstad', 'sync');
            return entries.every(({ parked }) => parked);
          },
          REST,
        ),
      async newPlayground() {
        await stage.stop();
        stage = await startStage(botEndpoint);
      },
      async kill9AndRestart() {
        process.kill(program.pid, 'SIGKILL');
        await program.ended;
        program = await startProgram(options);
      },
      [Symbol.asyncDispose]: () => open.disposeAsync(),
    };
  } catch (error) {
    await open.disposeAsync();
    throw error;
  }
}
