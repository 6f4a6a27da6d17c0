import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Child } from './child.ts';
import { startChild } from './child.ts';
import { playgroundConfig } from './config-file.ts';

export type PlaygroundOptions = {
  /** Full url of the bot, e.g. `http://127.0.0.1:3978/api/messages`. */
  readonly botEndpoint: string;
  /** Wanted port; the Playground takes another one when it is in use. 0 for any free one. */
  readonly port: number;
  /** ms to wait until it listens. */
  readonly startTimeoutMs: number;
};

export type RunningPlayground = {
  /** To open in a browser. */
  readonly url: string;
  readonly port: number;
  /** Resolves when the process ends, by itself or by `stop`. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
};

/** ms to end in peace before it is killed. */
const STOP_TIMEOUT = 3_000;

function cliPath(): string {
  const manifest = import.meta.resolve('@microsoft/m365agentsplayground/package.json');
  return fileURLToPath(new URL('cli.js', manifest));
}

async function listeningPort(child: Child, timeoutMs: number): Promise<number> {
  const lines = createInterface({ input: child.stdout });
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  const timer = setTimeout(() => reject(new Error('playground did not start in time')), timeoutMs);
  lines.on('line', (line) => {
    const port = /Listening on (\d+)/.exec(line)?.[1];
    if (port !== undefined) resolve(Number(port));
  });
  child.stderr.resume();
  void child.ended.then(() => reject(new Error('playground ended')));
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Starts Microsoft's Agents Playground with the practice team, in a folder of its own that goes away with it.
 * It opens no browser and sends no telemetry. It listens on all addresses of the machine: that cannot be set.
 */
export async function startPlayground(options: PlaygroundOptions): Promise<RunningPlayground> {
  const folder = await mkdtemp(join(tmpdir(), 'negenuur-playground-'));
  const config = join(folder, '.m365agentsplayground.yml');
  await writeFile(config, playgroundConfig());
  const args = [cliPath(), 'start', '-p', String(options.port), '-c', 'msteams', '--dt'];
  const child = startChild(args, {
    cwd: folder,
    env: {
      ...process.env,
      BOT_ENDPOINT: options.botEndpoint,
      TEAMSAPPTESTER_BROWSER: 'none',
      M365_AGENTS_PLAYGROUND_CONFIG_PATH: config,
      M365_AGENTS_PLAYGROUND_LOGFILE: join(folder, 'playground.log'),
    },
  });
  const ended = child.ended.then(() => rm(folder, { recursive: true, force: true }));
  const stop = async (): Promise<void> => {
    await child.stop(STOP_TIMEOUT);
    await ended;
  };
  try {
    const port = await listeningPort(child, options.startTimeoutMs);
    return { url: `http://localhost:${port}`, port, ended, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
