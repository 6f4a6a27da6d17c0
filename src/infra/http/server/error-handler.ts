import type { FastifyReply, FastifyRequest } from 'fastify';
import { describeError } from '../../../app/logging/describe-error.ts';
import { StoreUnavailable } from '../../../app/ports/store.ts';
import type { ProblemOptions } from './problem.ts';
import { Problem, problemBody } from './problem.ts';

/** Seconds; what is away for longer than this is asked again. */
const RETRY_SECONDS = 5;

type Refusal = { readonly status: number; readonly options: ProblemOptions };

function refusalOf(error: unknown): Refusal {
  if (error instanceof Problem) return { status: error.statusCode, options: error.options };
  if (error instanceof StoreUnavailable) return { status: 503, options: { retryAfter: RETRY_SECONDS } };
  if (error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number') {
    const { statusCode } = error;
    const isError = Number.isInteger(statusCode) && statusCode >= 400 && statusCode <= 599;
    return {
      status: isError ? statusCode : 500,
      options: statusCode === 503 ? { retryAfter: RETRY_SECONDS } : {},
    };
  }
  return { status: 500, options: {} };
}

/** Every error of every route ends here: a calm Dutch answer outside, kind and place of the error in the log. */
export function answerError(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const { status, options } = refusalOf(error);
  if (status >= 500) {
    request.log.error(
      { error: describeError(error), route: request.routeOptions.url ?? '' },
      'request failed',
    );
  }
  return sendProblem(reply, status, options);
}

/** Sends a problem as an answer. */
export function sendProblem(reply: FastifyReply, status: number, options: ProblemOptions = {}): FastifyReply {
  if (options.retryAfter !== undefined) reply.header('retry-after', String(options.retryAfter));
  return reply
    .code(status)
    .type('application/problem+json; charset=utf-8')
    .send(problemBody(status, options));
}
