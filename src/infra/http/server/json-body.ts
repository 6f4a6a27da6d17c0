import type { FastifyInstance } from 'fastify';
import { nestsDeeperThan } from './json-depth.ts';
import { Problem } from './problem.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** The bytes of a JSON body as they came in: signatures are computed over these. Null without a body. */
    rawBody: Buffer | null;
  }
}

const MAX_DEPTH = 32;

/** JSON bodies keep their raw bytes, are bounded in depth, and may not touch prototypes. */
export function acceptJson(server: FastifyInstance): void {
  server.decorateRequest('rawBody', null);
  const parse = server.getDefaultJsonParser('error', 'error');
  server.removeAllContentTypeParsers();
  server.addContentTypeParser<Buffer>('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    request.rawBody = body;
    if (nestsDeeperThan(body, MAX_DEPTH)) {
      done(new Problem(400, { detail: 'Het bericht is te diep genest.' }));
      return;
    }
    void parse(request, body.toString('utf8'), done);
  });
}
