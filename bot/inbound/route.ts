import type { Activity, InvokeResponse, TurnContext } from 'botbuilder';
import type { FastifyPluginAsync, FastifyRequest } from 'fastify';
import { TokenBuckets } from '../../src/app/limits/token-bucket.ts';
import type { Log } from '../../src/app/logging/log.ts';
import { peekClaims } from '../auth/peek.ts';
import type { ServiceHosts } from '../auth/service-hosts.ts';
import { isLoopback, serviceUrlCheck } from '../auth/service-hosts.ts';
import { statusOfTurnError } from '../auth/turn-error.ts';
import { Refused } from '../refused.ts';
import type { InboundAdapter } from './adapter.ts';
import { TooSlow } from './failure.ts';
import type { InvokeAnswer } from './invoke-answer.ts';
import { within } from './within.ts';

const BODY_LIMIT = 256 * 1024;
/** ms one activity may take in all, the check of its token included; a button has its own, shorter limit. */
const TURN = 30_000;

/**
 * Refusals in the log: thirty at once, then one per second. The requests themselves are not limited by address:
 * behind a proxy strangers and Teams share one, and strangers must not be able to silence Teams.
 */
const LOGGED = { burst: 30, perSecond: 1, maxKeys: 1 };

/** An activity as it comes in: these fields are looked at here, the rest by who reads it. */
type Envelope = { readonly serviceUrl: string };

function isEnvelope(body: unknown): body is Envelope {
  if (typeof body !== 'object' || body === null) return false;
  if (!('type' in body && 'channelId' in body && 'serviceUrl' in body)) return false;
  const { type, channelId, serviceUrl } = body;
  return typeof type === 'string' && type !== '' && channelId === 'msteams' && typeof serviceUrl === 'string';
}

export type RouteParts = {
  readonly adapter: InboundAdapter;
  readonly turn: (context: TurnContext) => Promise<void>;
  /** Answers a button: that needs no turn of botbuilder, whose handlers are many and would all do nothing. */
  readonly press: (activity: Activity) => Promise<InvokeAnswer>;
  readonly hosts: ServiceHosts;
  /** Null in the demo: authentication is off, and only this machine may call. */
  readonly expected: { readonly issuer: string; readonly audience: string } | null;
  readonly log: Log;
  readonly wall: () => number;
};

/** Everything that can be known before botbuilder looks at the signature. @throws Refused */
function checkRequest(
  request: FastifyRequest,
  parts: RouteParts,
  isAllowed: ReturnType<typeof serviceUrlCheck>,
): void {
  if (!isEnvelope(request.body)) throw new Refused(400, 'no-activity');
  if (!isAllowed(request.body.serviceUrl)) throw new Refused(403, 'service-url');
  if (parts.expected === null) {
    // A web page that rebinds its name to this machine is stopped by the name it still asks for.
    if (!isLoopback(request.hostname)) throw new Refused(403, 'host');
    return;
  }
  const claims = peekClaims(request.headers.authorization ?? '');
  if (claims === null) throw new Refused(401, 'no-token');
  if (claims.iss !== parts.expected.issuer) throw new Refused(401, 'issuer');
  if (claims.aud !== parts.expected.audience) throw new Refused(401, 'audience');
}

function isPress({ type, name }: Activity): boolean {
  return type === 'invoke' && name === 'adaptiveCard/action';
}

function asRefusal(error: unknown): unknown {
  if (error instanceof TooSlow) return new Refused(503, 'too-slow');
  const status = statusOfTurnError(error);
  return status === null ? error : new Refused(status, 'token');
}

/** `POST /api/messages` as a Fastify plugin. */
export function messagesRoute(parts: RouteParts): FastifyPluginAsync {
  const logged = new TokenBuckets(LOGGED);
  const isAllowed = serviceUrlCheck(parts.hosts);

  async function answerTo(authorization: string, activity: Activity): Promise<InvokeResponse | undefined> {
    const { adapter, press, turn } = parts;
    await adapter.authenticate(authorization, activity);
    return isPress(activity) ? press(activity) : adapter.receive(activity, turn);
  }

  async function receive(request: FastifyRequest): Promise<{ status: number; body: unknown }> {
    checkRequest(request, parts, isAllowed);
    // Checked above as far as we read it; botbuilder checks the token against it.
    const activity = request.body as Activity;
    const authorization = request.headers.authorization ?? '';
    try {
      const answer = await within(TURN, answerTo(authorization, activity));
      return { status: answer?.status ?? 200, body: answer?.body };
    } catch (error) {
      throw asRefusal(error);
    }
  }

  return async (server) => {
    server.post(
      '/api/messages',
      { bodyLimit: BODY_LIMIT, config: { boundsItsOwnTime: true } },
      async (request, reply) => {
        try {
          const { status, body } = await receive(request);
          return await reply.code(status).send(body ?? '');
        } catch (error) {
          if (error instanceof Refused && logged.take('refused', parts.wall())) {
            parts.log.warn({ status: error.statusCode, code: error.code }, 'activity refused');
          }
          throw error;
        }
      },
    );
  };
}
