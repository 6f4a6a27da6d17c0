import { PlaygroundDriver } from '../../scripts/playground/driver.ts';
import type { LogReader } from '../../scripts/playground/log-reader.ts';
import { readPlaygroundLog } from '../../scripts/playground/log-reader.ts';
import { startPlayground } from '../../scripts/playground/start.ts';

export type TestPlayground = AsyncDisposable & {
  readonly url: string;
  readonly driver: PlaygroundDriver;
  readonly log: LogReader;
};

/** The Playground on a free port, with a driver and everything the bot sends. Use with `await using`. */
export async function testPlayground(botEndpoint: string): Promise<TestPlayground> {
  const running = await startPlayground({ botEndpoint, port: 0, startTimeoutMs: 30_000 });
  const log = await readPlaygroundLog(running.url).catch(async (error: unknown) => {
    await running.stop();
    throw error;
  });
  return {
    url: running.url,
    driver: new PlaygroundDriver(running.url),
    log,
    async [Symbol.asyncDispose]() {
      log.close();
      await running.stop();
    },
  };
}
