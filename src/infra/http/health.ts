import type { FastifyPluginCallback } from 'fastify';

/** What stands in the way of serving, and what is weaker than it should be. Dutch, for the operator. */
export type Readiness = {
  readonly problemen: readonly string[];
  readonly waarschuwingen: readonly string[];
  /** Case time, ISO 8601 with offset: in the demo it runs ahead of the wall clock. Null while it cannot be known. */
  readonly zaakklok: string | null;
};

/**
 * `GET /healthz`: the process answers. `GET /readyz`: it can serve, else 503 with what is the matter.
 *
 * @param readiness asked once at a time, however many ask; it must not reject and must end in a few seconds
 */
export function healthRoutes(readiness: () => Promise<Readiness>): FastifyPluginCallback {
  let pending: Promise<Readiness> | null = null;
  const shared = (): Promise<Readiness> => {
    pending ??= readiness().finally(() => {
      pending = null;
    });
    return pending;
  };
  return (server, _options, done) => {
    server.addHook('onSend', async (_request, reply) => {
      reply.header('cache-control', 'no-store');
    });
    server.get('/healthz', () => ({ status: 'ok' }));
    server.get('/readyz', async (_request, reply) => {
      const { problemen, waarschuwingen, zaakklok } = await shared();
      const klaar = problemen.length === 0;
      return reply.code(klaar ? 200 : 503).send({ klaar, problemen, waarschuwingen, zaakklok });
    });
    done();
  };
}
