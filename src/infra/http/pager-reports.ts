import { Buffer } from 'node:buffer';
import type { FastifyPluginCallback } from 'fastify';
import type { ReportReceiver } from '../pager/report-receiver.ts';
import { sendProblem } from './server/error-handler.ts';

/** Bytes: a report is a few words. */
const BODY_LIMIT = 4 * 1024;

/** `POST /api/v1/oproepen`: what the gateway says of messages it was given. */
export function pagerReportRoutes(receiver: ReportReceiver): FastifyPluginCallback {
  return (server, _options, done) => {
    server.removeAllContentTypeParsers();
    server.addContentTypeParser<Buffer>(
      'application/json',
      { parseAs: 'buffer' },
      (_request, body, parsed) => {
        parsed(null, body);
      },
    );
    server.post('/api/v1/oproepen', { bodyLimit: BODY_LIMIT }, async (request, reply) => {
      const raw = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
      const answer = await receiver.receive(request.headers, raw);
      if (answer.kind === 'refused') return sendProblem(reply, answer.status, answer.problem);
      return reply.code(200).send({ status: answer.outcome });
    });
    done();
  };
}
