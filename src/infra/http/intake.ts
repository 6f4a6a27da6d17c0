import { Buffer } from 'node:buffer';
import type { FastifyPluginCallback, FastifyRequest } from 'fastify';
import type { Receiver } from '../intake/receiver.ts';
import { sendProblem } from './server/error-handler.ts';
import { Problem } from './server/problem.ts';

/** Bytes (contract): one more is 413. */
const BODY_LIMIT = 64 * 1024;
const JSON_IN_UTF8 = /^application\/json\s*(?:;\s*charset="?utf-8"?\s*)?$/i;

function refuseOtherKinds(request: FastifyRequest): void {
  const encoding = request.headers['content-encoding'];
  const plain = encoding === undefined || encoding.toLowerCase() === 'identity';
  if (!plain || !JSON_IN_UTF8.test(request.headers['content-type'] ?? '')) {
    throw new Problem(415, { detail: 'Stuur application/json in UTF-8, zonder compressie.' });
  }
}

/**
 * `POST /api/v1/zaken` (contract). The body stays bytes until the signature over exactly those bytes has told
 * who sent it.
 */
export function intakeRoutes(receiver: Receiver): FastifyPluginCallback {
  return (server, _options, done) => {
    server.removeAllContentTypeParsers();
    server.addContentTypeParser<Buffer>('*', { parseAs: 'buffer' }, (_request, body, parsed) => {
      parsed(null, body);
    });
    server.addHook('onRequest', async (request) => refuseOtherKinds(request));
    server.post('/api/v1/zaken', { bodyLimit: BODY_LIMIT }, async (request, reply) => {
      const raw = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
      const answer = await receiver.receive({ headers: request.headers, raw }, request.log);
      if (answer.kind === 'refused') return sendProblem(reply, answer.status, answer.problem);
      return reply.code(answer.status).send({ zaakId: answer.zaakId, status: answer.outcome });
    });
    done();
  };
}
