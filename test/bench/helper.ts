import type { ChildProcess } from 'node:child_process';
import { fork } from 'node:child_process';
import { once } from 'node:events';

type Ask = { readonly id: number; readonly task: string; readonly input: unknown };
type Reply = { readonly id: number; readonly output?: unknown; readonly failure?: string };

/** A process of its own, so that what it does costs the measured process nothing. */
export type Helper = {
  /** Runs a task of the helper. @throws Error with the helper's own message */
  ask<T>(task: string, input?: unknown): Promise<T>;
  stop(): Promise<void>;
};

/** @param file beside this one, a module that calls {@link serve} */
export async function startHelper(file: string, execArgv: readonly string[] = []): Promise<Helper> {
  const child: ChildProcess = fork(new URL(file, import.meta.url), {
    execArgv: [...process.execArgv, ...execArgv],
    serialization: 'advanced',
    // What the program logs is written, as in production, and goes nowhere.
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  let asked = 0;
  child.on('message', (reply: Reply) => {
    const one = waiting.get(reply.id);
    waiting.delete(reply.id);
    if (reply.failure === undefined) one?.resolve(reply.output);
    else one?.reject(new Error(`${file}: ${reply.failure}`));
  });
  child.on('exit', () => {
    for (const { reject } of waiting.values()) reject(new Error(`${file} ended`));
  });
  return {
    async ask<T>(task: string, input?: unknown): Promise<T> {
      asked += 1;
      const id = asked;
      const answer = new Promise<unknown>((resolve, reject) => waiting.set(id, { resolve, reject }));
      child.send({ id, task, input } satisfies Ask);
      return (await answer) as T;
    },
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, 'exit');
      child.disconnect();
      await gone;
    },
  };
}

/** In a helper: answers tasks until the parent lets go, then `close`s and ends. */
export function serve(
  tasks: Readonly<Record<string, (input: never) => Promise<unknown>>>,
  close: () => Promise<void> = () => Promise.resolve(),
): void {
  async function answer({ id, task, input }: Ask): Promise<Reply> {
    const work = tasks[task];
    if (work === undefined) return { id, failure: `unknown task ${task}` };
    try {
      return { id, output: await work(input as never) };
    } catch (error) {
      return { id, failure: error instanceof Error ? (error.stack ?? error.message) : 'failed' };
    }
  }
  process.on('message', (ask: Ask) => void answer(ask).then((reply) => process.send?.(reply)));
  process.once('disconnect', () => {
    close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  });
}
