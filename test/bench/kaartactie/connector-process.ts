import { once } from 'node:events';
import { createServer } from 'node:http';
import type { LocalIssuer } from '../../support/fake-connector/issuer.ts';
import { startLocalIssuer } from '../../support/fake-connector/issuer.ts';
import { serve } from '../helper.ts';
import { TEAMS } from './chat-elsewhere.ts';

/**
 * A chat service that takes every message and costs next to nothing: Teams itself runs elsewhere. It signs its presses
 * as Teams does, with a key that it publishes.
 */
let last = 0;
let issuer: LocalIssuer | null = null;
const server = createServer((request, response) => {
  request.resume();
  request.once('end', () => {
    last += 1;
    const id = String(1_700_000_000_000 + last);
    const status = request.method === 'PUT' ? 200 : 201;
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ id, activityId: id }));
  });
});

/** What a bot needs to take presses of this service, and the token that comes with each. */
export type Ondertekening = { readonly settings: LocalIssuer['settings']; readonly token: string };

serve({
  ondertekening: async (): Promise<Ondertekening> => {
    issuer ??= await startLocalIssuer();
    return { settings: issuer.settings, token: await issuer.sign({ serviceUrl: TEAMS }) };
  },
  start: async () => {
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('no port');
    return `http://127.0.0.1:${address.port}/${'bench'}`;
  },
  /** Messages taken so far. */
  taken: () => Promise.resolve(last),
});
