import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import { fastify, LogController } from 'fastify';
import { answerError, sendProblem } from './error-handler.ts';
import { acceptJson } from './json-body.ts';

/** Bytes; routes may set a lower one of their own. */
const BODY_LIMIT = 256 * 1024;
/** ms to receive a whole request: slow senders give their socket back. */
const REQUEST_TIMEOUT = 15_000;
/** ms to receive the headers. */
const HEADERS_TIMEOUT = 10_000;
/** ms a route may take, after which the answer is 503. */
const HANDLER_TIMEOUT = 30_000;
/** ms an idle connection is kept: longer than the proxies in front, so that they close first. */
const KEEP_ALIVE_TIMEOUT = 75_000;

export type ServerOptions = { readonly log: FastifyBaseLogger };

/**
 * The HTTP server without routes; each part of the program registers its own as a plugin. Answers to errors are
 * `application/problem+json` in Dutch; the log gets route, status and time, never a body or a query.
 */
export function createServer(options: ServerOptions): FastifyInstance {
  const server: FastifyInstance = fastify({
    loggerInstance: options.log,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: BODY_LIMIT,
    requestTimeout: REQUEST_TIMEOUT,
    handlerTimeout: HANDLER_TIMEOUT,
    keepAliveTimeout: KEEP_ALIVE_TIMEOUT,
    forceCloseConnections: 'idle',
    http: { headersTimeout: HEADERS_TIMEOUT },
  });
  acceptJson(server);
  server.setErrorHandler(answerError);
  server.setNotFoundHandler((_request, reply) => sendProblem(reply, 404));
  server.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'unknown';
    request.log.info({ route, status: reply.statusCode, ms: Math.round(reply.elapsedTime) }, 'request');
  });
  return server;
}
