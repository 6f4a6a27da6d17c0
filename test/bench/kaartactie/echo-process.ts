import { once } from 'node:events';
import { createServer } from 'node:http';
import { json } from 'node:stream/consumers';
import type { Request, Response } from 'botbuilder';
import { CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import { serve } from '../helper.ts';
import { workedMs } from '../worked.ts';

/** The least that a bot with botbuilder is: an invoke comes in and its value goes back. No store, no card. */
const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));

const server = createServer((request, response) => {
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

serve({
  start: async () => {
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('no port');
    return `http://127.0.0.1:${address.port}`;
  },
  worked: () => Promise.resolve(workedMs()),
});
