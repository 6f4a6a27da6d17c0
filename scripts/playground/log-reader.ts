import { once } from 'node:events';
import { SentMessages } from './sent-messages.ts';

export type LogReader = {
  readonly messages: SentMessages;
  /**
   * Resolves with what `find` gives as soon as it gives something; looks again after every entry of the log.
   * Rejects after `timeoutMs`, saying what was waited for.
   */
  waitFor<T>(what: string, find: (messages: SentMessages) => T | undefined, timeoutMs: number): Promise<T>;
  close(): void;
};

/**
 * Follows everything the bot sends to the Playground, from the start: the log keeps what nobody read yet. Rejects when
 * the Playground does not let it in.
 */
export async function readPlaygroundLog(url: string): Promise<LogReader> {
  const messages = new SentMessages();
  const changed = new EventTarget();
  const socket = new WebSocket(`${url.replace(/^http/, 'ws')}/_ws/log/stream`);
  socket.addEventListener('message', (event) => {
    if (typeof event.data !== 'string') return;
    messages.take(JSON.parse(event.data));
    changed.dispatchEvent(new Event('changed'));
  });
  const opening = new AbortController();
  // A socket that cannot open is closed, and nothing else says so.
  socket.addEventListener('close', () => opening.abort());
  await once(socket, 'open', { signal: opening.signal }).catch(() => {
    throw new Error(`the log of the playground does not open: ${url}`);
  });

  return {
    messages,
    async waitFor(what, find, timeoutMs) {
      const signal = AbortSignal.timeout(timeoutMs);
      for (;;) {
        const found = find(messages);
        if (found !== undefined) return found;
        try {
          await once(changed, 'changed', { signal });
        } catch {
          throw new Error(`nothing like this in time: ${what}`);
        }
      }
    },
    close: () => socket.close(),
  };
}
