import type { HttpRouteHandler } from '@microsoft/teams.apps';
import { App } from '@microsoft/teams.apps';
import type { BotSettings } from '../auth/settings.ts';
import type { Envelope } from '../library.ts';
import { Refused } from '../refused.ts';
import { inboundEnvironment } from './environment.ts';
import { QuietLogger } from './quiet-logger.ts';

/**
 * The door of the library: it checks the token of an activity on a route that our own server stands in for. What it
 * does with activities besides (a client for sending, one for Graph, sign-in) is left out: nothing in a turn can send
 * by itself, as with botbuilder (ADR 21).
 *
 * @returns the check; it throws Refused when the token does not hold
 */
export async function openGate({
  demo,
  botFramework,
}: BotSettings): Promise<(authorization: string, activity: Envelope) => Promise<void>> {
  const logger = new QuietLogger();
  const routes: HttpRouteHandler[] = [];
  // What is left out here the library takes from variables of its own.
  const app = new App({
    clientId: botFramework.MicrosoftAppId,
    clientSecret: '',
    tenantId: botFramework.MicrosoftAppTenantId ?? '',
    token: () => Promise.reject(new Error('this side asks for no tokens')),
    cloud: inboundEnvironment(botFramework),
    dangerouslyAllowUnauthenticatedRequests: demo,
    httpServerAdapter: { registerRoute: (_method, _path, handler) => routes.push(handler) },
    logger,
  });
  app.server.onRequest = () => Promise.resolve({ status: 200 });
  await app.initialize();
  const [check] = routes;
  if (check === undefined) throw new Error('the library for Teams gave no route');
  return async (authorization, activity) => {
    const missed = logger.keysMissed;
    const { status } = await check({ body: activity, headers: { authorization } });
    if (status === 200) return;
    throw logger.keysMissed === missed ? new Refused(401, 'token') : new Refused(503, 'keys');
  };
}
