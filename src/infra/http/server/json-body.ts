import type { FastifyInstance } from 'fastify';
import { nestsDeeperThan } from './json-depth.ts';
import { Problem } from './problem.ts';

const MAX_DEPTH = 32;

/** JSON bodies are bounded in depth and may not touch prototypes. */
export function acceptJson(server: FastifyInstance): void {
  const parse = server.getDefaultJsonParser('error', 'error');
  server.removeAllContentTypeParsers();
  server.addContentTypeParser<Buffer>('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    if (nestsDeeperThan(body, MAX_DEPTH)) {
      done(new Problem(400, { detail: 'Het bericht is te diep genest.' }));
      return;
    }
    void parse(request, body.toString('utf8'), done);
  });
}
