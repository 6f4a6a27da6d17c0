import { once } from 'node:events';
import { createServer } from 'node:http';
import { serve } from '../helper.ts';

/** A chat service that takes every message and costs next to nothing: Teams itself runs elsewhere. */
let last = 0;
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

serve({
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
