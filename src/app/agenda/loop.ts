/** Look once a second even when nobody wakes us (design §3). */
const LOOK = 1_000;

export type LoopWork = {
  /** Does what is due now. @returns how many things it did; it never rejects */
  readonly work: () => Promise<number>;
  /** Wall-clock ms until something is due, null when nothing waits. */
  readonly untilNext: () => Promise<number | null>;
};

/** Works while there is something to do, and sleeps until there may be again. */
export class Loop {
  readonly #work: LoopWork;
  #wake: (() => void) | null = null;
  #pending = false;
  #stopped = false;
  #running: Promise<void> | null = null;

  constructor(work: LoopWork) {
    this.#work = work;
  }

  start(): void {
    this.#running ??= this.#run();
  }

  /** Finishes what is under way and starts nothing new. */
  async stop(): Promise<void> {
    this.#stopped = true;
    this.wake();
    await this.#running;
  }

  /** Something may have become due. */
  wake(): void {
    this.#pending = true;
    this.#wake?.();
  }

  async #run(): Promise<void> {
    while (!this.#stopped) {
      this.#pending = false;
      const worked = await this.#work.work();
      if (worked === 0 && !this.#pending) await this.#sleep();
    }
  }

  async #sleep(): Promise<void> {
    const next = await this.#work.untilNext().catch(() => LOOK);
    if (this.#pending || this.#stopped) return;
    const ms = Math.max(1, Math.min(next ?? LOOK, LOOK));
    await new Promise<void>((resolve) => {
      const timer = setTimeout(done, ms);
      function done(): void {
        clearTimeout(timer);
        resolve();
      }
      this.#wake = done;
    });
    this.#wake = null;
  }
}
