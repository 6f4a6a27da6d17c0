import type { FastifyPluginCallback } from 'fastify';
import type { Exposition } from '../metrics/create-metrics.ts';

/**
 * `GET /metrics` in Prometheus text. For the operator's own listener, never for the public one (contract): give
 * it a server of its own on a private address or port.
 */
export function metricsRoutes(read: () => Promise<Exposition>): FastifyPluginCallback {
  return (server, _options, done) => {
    server.get('/metrics', async (_request, reply) => {
      const { contentType, text } = await read();
      return reply.header('cache-control', 'no-store').type(contentType).send(text);
    });
    done();
  };
}
