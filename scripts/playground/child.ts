import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';

/** What a program loads first to end when the one that started it over an `ipc` channel is gone. */
export const END_WITH_PARENT = fileURLToPath(new URL('end-with-parent.mjs', import.meta.url));

export type Child = {
  readonly pid: number;
  readonly stdout: Readable;
  readonly stderr: Readable;
  /** Resolves when the process is gone and everything it wrote was read. */
  readonly ended: Promise<void>;
  readonly running: () => boolean;
  /** Asks it to end, and kills it after `patienceMs`. */
  stop(patienceMs: number): Promise<void>;
};

function endedOf(process: ChildProcess): Promise<void> {
  return once(process, 'close').then(() => undefined);
}

/** Starts a program on this same Node. It ends when this process does, in whatever way that happens. */
export function startChild(
  args: readonly string[],
  options: { readonly cwd: string; readonly env: NodeJS.ProcessEnv },
): Child {
  const child = spawn(process.execPath, ['--import', END_WITH_PARENT, ...args], {
    ...options,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const { pid, stdout, stderr } = child;
  if (pid === undefined || stdout === null || stderr === null)
    throw new Error('program could not be started');
  const ended = endedOf(child);
  const running = (): boolean => child.exitCode === null && child.signalCode === null;
  return {
    pid,
    stdout,
    stderr,
    ended,
    running,
    async stop(patienceMs) {
      if (running()) child.kill('SIGTERM');
      const timer = setTimeout(() => child.kill('SIGKILL'), patienceMs);
      await ended;
      clearTimeout(timer);
    },
  };
}
