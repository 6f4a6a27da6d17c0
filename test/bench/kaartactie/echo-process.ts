import { once } from 'node:events';
import type { Server } from 'node:http';
import { createServer } from 'node:http';
import { json } from 'node:stream/consumers';
import type { Request, Response } from 'botbuilder';
import { CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import type { BotFrameworkSettings } from '../../../bot/auth/settings.ts';
import { serve } from '../helper.ts';
import { workedMs } from '../worked.ts';
import type { Ingangen } from './ingangen.ts';

/**
 * The least that a bot with botbuilder is: an invoke comes in and its value goes back. No store, no card.
 *
 * @param settings botbuilder's own; without an app id it looks at no token
 */
function echo(settings: Partial<BotFrameworkSettings>): Server {
  const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication(settings));
  return createServer((request, response) => {
    void json(request).then(async (body) => {
      const read = Object.assign(request, { body: body as Record<string, unknown> }) as Request;
      const answer: Response = {
        socket: response.socket,
        header: (name, value) => response.setHeader(name, String(value)),
        status: (code) => {
          response.statusCode = code;
          return answer;
        },
        send: (sent: unknown) => {
          response.setHeader('content-type', 'application/json');
          response.write(JSON.stringify(sent));
          return answer;
        },
        end: () => response.end(),
      };
      await adapter.process(read, answer, async (context) => {
        const value = { status: 200, body: { statusCode: 200, value: context.activity.value as unknown } };
        await context.sendActivity({ type: 'invokeResponse', value });
      });
    });
  });
}

async function listening(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return `http://127.0.0.1:${address.port}`;
}

serve({
  start: async (settings: BotFrameworkSettings): Promise<Ingangen> => ({
    ondertekend: await listening(echo(settings)),
    open: await listening(echo({})),
  }),
  worked: () => Promise.resolve(workedMs()),
});
