import type { ProgramOptions, RunningProgram } from './program.ts';
import { startProgram } from './program.ts';

export type KeptProgram = {
  /** The program as it runs now. */
  current(): RunningProgram;
  /** Rejects when the program cannot be kept running; never resolves before `stop`. */
  readonly lost: Promise<void>;
  stop(): Promise<void>;
};

/** ms; a program that ends sooner after its start would only end again. */
const TOO_SOON = 5_000;

/**
 * Starts the program, and starts it again when it ends by itself, as a service manager would: nothing may be lost
 * by that.
 *
 * @param onRestart told before each new start
 */
export async function keepRunning(options: ProgramOptions, onRestart: () => void): Promise<KeptProgram> {
  let program = await startProgram(options);
  const { port } = new URL(program.url);
  let stopping = false;

  async function watch(): Promise<void> {
    for (;;) {
      const startedAt = performance.now();
      await program.ended;
      if (stopping) return;
      if (performance.now() - startedAt < TOO_SOON) throw new Error('the program ends right after its start');
      onRestart();
      program = await startProgram({ ...options, port: Number(port) });
      // Whoever stops waits for this start, and then ends it.
      if (stopping) return;
    }
  }

  const lost = watch();
  lost.catch(() => undefined);
  return {
    current: () => program,
    lost,
    async stop() {
      stopping = true;
      // A start under way is awaited, so that it cannot outlive this.
      await program.stop();
      await lost.catch(() => undefined);
      await program.stop();
    },
  };
}
