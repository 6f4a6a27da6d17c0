import type { onRequestAsyncHookHandler } from 'fastify';
import type { TokenBuckets } from '../../../app/limits/token-bucket.ts';
import { Problem } from './problem.ts';

const RETRY_SECONDS = 10;

/** Hook for a route: a limited number of requests per address, counted in this process. */
export function limitPerAddress(buckets: TokenBuckets, wall: () => number): onRequestAsyncHookHandler {
  return async (request) => {
    if (!buckets.take(request.ip, wall())) throw new Problem(429, { retryAfter: RETRY_SECONDS });
  };
}
