import { once } from 'node:events';
import { request } from 'node:http';
import { expect, it } from 'vitest';
import { channelActivity, execute } from '../support/fake-connector/activities.ts';
import { DEMO, LIBRARIES, startBot } from '../support/running-bot.ts';

/** `fetch` does not let a caller choose the host header. */
async function statusForHost(url: string, host: string): Promise<number | undefined> {
  const activity = channelActivity({ serviceUrl: 'http://127.0.0.1:9/' }, 'invoke', execute('zaak', {}));
  const call = request(`${url}/api/messages`, {
    method: 'POST',
    headers: { host, 'content-type': 'application/json' },
  });
  const answered = once(call, 'response');
  call.end(JSON.stringify(activity));
  const [response] = (await answered) as [{ statusCode?: number; resume(): void }];
  response.resume();
  return response.statusCode;
}

it.each(LIBRARIES)(
  'does not answer a web page that rebinds its own name to this machine (%s)',
  async (library) => {
    await using running = await startBot({ ...DEMO, library });
    expect(await statusForHost(running.url, 'localhost:3978')).toBe(200);
    expect(await statusForHost(running.url, 'kwaad.example.invalid')).toBe(403);
    expect(running.inbox.actions).toHaveLength(1);
  },
);
