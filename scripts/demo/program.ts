import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import type { Child } from '../playground/child.ts';
import { startChild } from '../playground/child.ts';

const ROOT = resolve(fileURLToPath(new URL('../..', import.meta.url)));

export type ProgramOptions = {
  /** 0 for any free one; the operator's port follows it. */
  readonly port: number;
  readonly snelheid: number;
  /** Folder for the program's Redis, its key and its log. */
  readonly dataDir: string;
};

export type RunningProgram = {
  readonly url: string;
  readonly pid: number;
  readonly ended: Promise<void>;
  readonly running: () => boolean;
  /** Case clock, epoch ms. */
  caseNow(): Promise<number>;
  stop(): Promise<void>;
};

/** The program said why it does not start. */
export class NotStarted extends Error {}

/** ms for the program to let go of Redis and of its folder. */
const STOP_PATIENCE = 20_000;
const START_PATIENCE = 30_000;

const Up = z.object({ msg: z.literal('Negenuur is up'), port: z.number() });
const Ready = z.object({ zaakklok: z.string().transform((iso) => Date.parse(iso)) });

function portIn(line: string): number | null {
  try {
    return Up.parse(JSON.parse(line)).port;
  } catch {
    return null;
  }
}

/** Waits for the program to say that it is up; its log goes to a file. @throws NotStarted */
async function untilUp(child: Child, logFile: string): Promise<number> {
  const { promise, resolve: found, reject } = Promise.withResolvers<number>();
  const log = createWriteStream(logFile, { flags: 'a' });
  let complaint = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint += text;
    log.write(text);
  });
  const lines = createInterface({ input: child.stdout });
  lines.on('line', (line) => {
    log.write(`${line}\n`);
    const port = portIn(line);
    if (port !== null) found(port);
  });
  void child.ended.then(() => {
    log.end();
    reject(new NotStarted(complaint.trim()));
  });
  const timer = setTimeout(
    () => reject(new NotStarted(`Het programma start niet. Zie ${logFile}.`)),
    START_PATIENCE,
  );
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
  }
}

/** Starts the real program in demo mode, with a Redis of its own unless `REDIS_URL` names one. @throws NotStarted */
export async function startProgram(options: ProgramOptions): Promise<RunningProgram> {
  const dataDir = resolve(options.dataDir);
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  const child = startChild([process.env['NEGENUUR_PROGRAMMA'] ?? join(ROOT, 'bot/main.ts')], {
    cwd: ROOT,
    env: {
      ...process.env,
      NEGENUUR_MODUS: 'demo',
      NEGENUUR_SNELHEID: String(options.snelheid),
      NEGENUUR_DATA: dataDir,
      PORT: String(options.port),
    },
  });
  try {
    const port = await untilUp(child, join(dataDir, 'demo.log'));
    const url = `http://127.0.0.1:${port}`;
    return {
      url,
      pid: child.pid,
      ended: child.ended,
      running: child.running,
      async caseNow() {
        const answer = await fetch(`${url}/readyz`);
        return Ready.parse(await answer.json()).zaakklok;
      },
      stop: () => child.stop(STOP_PATIENCE),
    };
  } catch (error) {
    await child.stop(STOP_PATIENCE);
    throw error;
  }
}
