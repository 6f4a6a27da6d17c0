import { randomUUID } from 'node:crypto';
import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import { fastify, LogController } from 'fastify';
import type { Samenhang } from '../../../app/logging/samenhang.ts';
import { inSamenhang } from '../../../app/logging/samenhang.ts';
import { answerClientError } from './client-error.ts';
import { answerError, sendProblem } from './error-handler.ts';
import { acceptJson } from './json-body.ts';
import { Problem } from './problem.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** What its log lines have in common; null until its body is read. */
    samenhang: Samenhang | null;
  }
  interface FastifyContextConfig {
    /** The route ends within a time of its own; the server's clock on it is left out. */
    readonly boundsItsOwnTime?: boolean;
  }
}

/** Bytes; routes may set a lower one of their own. */
const BODY_LIMIT = 256 * 1024;
/** ms to receive a whole request: slow senders give their socket back. */
const REQUEST_TIMEOUT = 15_000;
/** ms to receive the headers. */
const HEADERS_TIMEOUT = 10_000;
/** ms a route may take, after which the answer is 503. */
const HANDLER_TIMEOUT = 30_000;
/** ms from which an answer is worth a line in the log. */
const SLOW = 1_000;
/** ms an idle connection is kept: longer than the proxies in front, so that they close first. */
const KEEP_ALIVE_TIMEOUT = 75_000;

/** ms between two looks for requests that came in too slowly. */
const CHECK_INTERVAL = 1_000;
/** Seconds after which another replica, or this one restarted, can be asked. */
const CLOSING_RETRY_SECONDS = 2;

export type ServerOptions = {
  readonly log: FastifyBaseLogger;
  /** Ties an answer (`x-request-id`) to its log lines; random when absent. Never the caller's: it may hold anything. */
  readonly requestId?: () => string;
  /** ms to receive the headers and a whole request, and between two checks of both. */
  readonly patience?: { readonly headers: number; readonly request: number; readonly check: number };
};

/**
 * The HTTP server without routes; each part of the program registers its own as a plugin. Answers to errors are
 * `application/problem+json` in Dutch; the log gets route, status and time, never a body or a query.
 */
export function createServer(options: ServerOptions): FastifyInstance {
  const patience = options.patience ?? {
    headers: HEADERS_TIMEOUT,
    request: REQUEST_TIMEOUT,
    check: CHECK_INTERVAL,
  };
  const server: FastifyInstance = fastify({
    loggerInstance: options.log,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: BODY_LIMIT,
    requestTimeout: patience.request,
    genReqId: options.requestId ?? (() => randomUUID()),
    clientErrorHandler: answerClientError,
    frameworkErrors: (error, request, reply) => void answerError(error, request, reply),
    return503OnClosing: false,
    keepAliveTimeout: KEEP_ALIVE_TIMEOUT,
    forceCloseConnections: 'idle',
    http: { headersTimeout: patience.headers, connectionsCheckingInterval: patience.check },
  });
  // Per route instead of for the whole server: a route that bounds its own time need not pay for it twice.
  server.addHook('onRoute', (route) => {
    if (route.config?.boundsItsOwnTime !== true) route.handlerTimeout ??= HANDLER_TIMEOUT;
  });
  acceptJson(server);
  server.setErrorHandler(answerError);
  server.setNotFoundHandler((_request, reply) => sendProblem(reply, 404));
  server.decorateRequest('samenhang', null);
  let closing = false;
  server.addHook('preClose', (done) => {
    closing = true;
    done();
  });
  server.addHook('onRequest', (request, reply, done) => {
    reply.headers({ 'x-request-id': request.id, 'x-content-type-options': 'nosniff' });
    done(closing ? new Problem(503, { retryAfter: CLOSING_RETRY_SECONDS }) : undefined);
  });
  // Only from here on: what reads the body of a request is called by the connection, which several requests share.
  server.addHook('preHandler', (request, _reply, done) => {
    request.samenhang = { reqId: request.id };
    inSamenhang(request.samenhang, done);
  });
  // Else a connection that was busy when closing began stays open, idle, and the server waits for it.
  server.addHook('onSend', (_request, reply, _payload, done) => {
    if (closing) reply.header('connection', 'close');
    done();
  });
  // What went well and fast is counted elsewhere; a line for each press would hide the lines that matter.
  server.addHook('onResponse', (request, reply, done) => {
    const ms = Math.round(reply.elapsedTime);
    const facts = { route: request.routeOptions.url ?? 'unknown', status: reply.statusCode, ms };
    if (reply.statusCode < 400 && ms < SLOW) request.log.debug(facts, 'request');
    else inSamenhang(request.samenhang ?? { reqId: request.id }, () => request.log.info(facts, 'request'));
    done();
  });
  return server;
}
