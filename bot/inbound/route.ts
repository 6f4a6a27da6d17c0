import type { FastifyPluginAsync, FastifyRequest } from 'fastify';
import { TokenBuckets } from '../../src/app/limits/token-bucket.ts';
import type { Log } from '../../src/app/logging/log.ts';
import type { Endorsements } from '../auth/endorsements.ts';
import { peekClaims } from '../auth/peek.ts';
import type { ServiceHosts } from '../auth/service-hosts.ts';
import { isLoopback, serviceUrlCheck } from '../auth/service-hosts.ts';
import type { Envelope, Library } from '../library.ts';
import { Refused } from '../refused.ts';
import type { ExtensionAnswer } from './extension-answer.ts';
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

function isEnvelope(body: unknown): body is Envelope {
  if (typeof body !== 'object' || body === null) return false;
  if (!('type' in body && 'channelId' in body && 'serviceUrl' in body)) return false;
  const { type, channelId, serviceUrl } = body;
  return typeof type === 'string' && type !== '' && channelId === 'msteams' && typeof serviceUrl === 'string';
}

export type RouteParts = {
  readonly authenticate: Library['authenticate'];
  /** Answers a button: that needs no turn of a library, whose handlers are many and would all do nothing. */
  readonly press: (activity: Envelope) => Promise<InvokeAnswer>;
  /** Answers the message extension, in the same way. */
  readonly extension: (activity: Envelope) => Promise<ExtensionAnswer>;
  /** Runs everything else. @returns the status to answer with */
  readonly deliver: (activity: Envelope) => Promise<number>;
  readonly hosts: ServiceHosts;
  /** Null in the demo: authentication is off, and only this machine may call. */
  readonly expected: {
    readonly issuer: string;
    readonly audience: string;
    readonly endorsements: Endorsements;
  } | null;
  readonly log: Log;
  readonly wall: () => number;
};

type Answer = { readonly status: number; readonly body?: InvokeAnswer['body'] | ExtensionAnswer['body'] };

/** Everything that can be known before a library looks at the signature. @throws Refused */
async function checkRequest(
  { body, headers, hostname }: FastifyRequest,
  { expected }: RouteParts,
  isAllowed: ReturnType<typeof serviceUrlCheck>,
): Promise<Envelope> {
  if (!isEnvelope(body)) throw new Refused(400, 'no-activity');
  if (!isAllowed(body.serviceUrl)) throw new Refused(403, 'service-url');
  if (expected === null) {
    // A web page that rebinds its name to this machine is stopped by the name it still asks for.
    if (!isLoopback(hostname)) throw new Refused(403, 'host');
    return body;
  }
  const authorization = headers.authorization ?? '';
  const claims = peekClaims(authorization);
  if (claims === null) throw new Refused(401, 'no-token');
  if (claims.iss !== expected.issuer) throw new Refused(401, 'issuer');
  if (claims.aud !== expected.audience) throw new Refused(401, 'audience');
  if (claims.serviceurl !== body.serviceUrl) throw new Refused(401, 'token-service-url');
  await expected.endorsements.check(authorization, body.channelId);
  return body;
}

/** What the message extension can be asked (docs of Teams, "message extensions"). */
const EXTENSION: ReadonlySet<string> = new Set([
  'composeExtension/query',
  'composeExtension/fetchTask',
  'composeExtension/submitAction',
]);

/** What is invoked; empty for every other activity. */
function invokedBy(activity: Envelope): string {
  const named = activity.type === 'invoke' && 'name' in activity ? activity.name : '';
  return typeof named === 'string' ? named : '';
}

/** `POST /api/messages` as a Fastify plugin. */
export function messagesRoute(parts: RouteParts): FastifyPluginAsync {
  const logged = new TokenBuckets(LOGGED);
  const isAllowed = serviceUrlCheck(parts.hosts);

  async function answerTo(request: FastifyRequest): Promise<Answer> {
    const activity = await checkRequest(request, parts, isAllowed);
    await parts.authenticate(request.headers.authorization ?? '', activity);
    const invoked = invokedBy(activity);
    if (invoked === 'adaptiveCard/action') return parts.press(activity);
    if (EXTENSION.has(invoked)) return parts.extension(activity);
    return { status: await parts.deliver(activity) };
  }

  async function receive(request: FastifyRequest): Promise<Answer> {
    try {
      return await within(TURN, answerTo(request));
    } catch (error) {
      throw error instanceof TooSlow ? new Refused(503, 'too-slow') : error;
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
