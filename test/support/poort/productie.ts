import { randomBytes } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import { postOfReserve } from '../../../src/app/reserve/reserve-ids.ts';
import { readKeyRing } from '../../../src/infra/crypto/key-ring.ts';
import type { TeamsActivity } from '../fake-connector/activities.ts';
import { personalActivity } from '../fake-connector/activities.ts';
import type { LocalIssuer } from '../fake-connector/issuer.ts';
import { startLocalIssuer } from '../fake-connector/issuer.ts';
import { startFakeConnector } from '../fake-connector/server.ts';
import { startRedis } from '../redis.ts';
import { instellingenbestanden, leesDuinstad, leesOefenstad, persoonIn } from '../scenario/locaties.ts';
import type { Proces } from '../scenario/proces.ts';
import { maakProces } from '../scenario/proces.ts';
import { until } from '../until.ts';

/** Where Teams says it can be answered; production takes it, and nothing is sent there in a test. */
export const DIENST = 'https://smba.trafficmanager.net/emea/';
const SLEUTEL = `whsec_${randomBytes(32).toString('base64')}`;

export type Antwoord = { readonly status: number; readonly body: unknown };

/** The real program with the settings of production, except that Microsoft is a server of the test. */
export type Productie = AsyncDisposable & {
  readonly issuer: LocalIssuer;
  readonly proces: Proces;
  /** Posts an activity with this token, or with a good one; null: without. */
  deliver(activity: TeamsActivity, token?: string | null): Promise<Antwoord>;
  /** A message of the source, signed. */
  intake(message: object): Promise<Antwoord>;
  /** Waits until every message was looked at once; what goes beside Teams waits for its time. Before anybody was seen. */
  untilLookedAt(): Promise<void>;
  /** An activity in the own chat of somebody. */
  from(wie: string, type: string, rest?: object): TeamsActivity;
};

async function answerOf(response: Response): Promise<Antwoord> {
  const text = await response.text();
  return { status: response.status, body: text === '' ? null : JSON.parse(text) };
}

export async function startProductie(): Promise<Productie> {
  const open = new AsyncDisposableStack();
  const redis = await startRedis(['--appendfsync', 'no']);
  open.defer(() => redis.stop());
  const connector = open.use(await startFakeConnector());
  const issuer = open.use(await startLocalIssuer());
  const { ValidateAuthority: _, ...botFramework } = issuer.settings;
  const bestanden = Object.fromEntries(
    Object.entries(instellingenbestanden).map(([naam, tekst]) => [
      naam,
      tekst.replaceAll(/whsec_[A-Za-z0-9+/=]+/g, 'PROEF_SLEUTEL'),
    ]),
  );
  const keys = `k1:${randomBytes(32).toString('base64')}`;
  const env = {
    NEGENUUR_MODUS: 'productie',
    HOST: '127.0.0.1',
    ENCRYPTION_KEYS: keys,
    PROEF_SLEUTEL: SLEUTEL,
    SERVICE_URL_HOSTS: new URL(DIENST).hostname,
    // The same door on the other library: TEAMS_BIBLIOTHEEK=teams-sdk npx vitest run test/faults/poort.test.ts
    ...(process.env['TEAMS_BIBLIOTHEEK'] === undefined
      ? {}
      : { TEAMS_BIBLIOTHEEK: process.env['TEAMS_BIBLIOTHEEK'] }),
    ...botFramework,
  };
  const proces = open.use(await maakProces(redis, connector, env, bestanden));
  await proces.startsUp();
  const { agenda } = await redis.open({ keys: readKeyRing(keys), clock: { kind: 'follow' } });
  return {
    issuer,
    proces,
    async deliver(activity, token) {
      const bearer = token === undefined ? await issuer.sign({ serviceUrl: DIENST }) : token;
      return answerOf(
        await fetch(`${proces.url}/api/messages`, {
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            ...(bearer === null ? {} : { authorization: `Bearer ${bearer}` }),
          },
          body: JSON.stringify(activity),
        }),
      );
    },
    async intake(message) {
      const body = JSON.stringify(message);
      const id = randomBytes(8).toString('hex');
      const at = new Date();
      return answerOf(
        await fetch(`${proces.url}/api/v1/zaken`, {
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            'webhook-id': id,
            'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
            'webhook-signature': new Webhook(SLEUTEL).sign(id, at, body),
          },
          body,
        }),
      );
    },
    untilLookedAt: () =>
      until('every message was looked at', async () => {
        const entries = await agenda.entries('oefenstad', 'sync');
        return entries.every(({ id }) => postOfReserve(id) !== null);
      }),
    from(wie, type, rest = {}) {
      const identity = persoonIn([leesOefenstad(), leesDuinstad()], wie).identiteiten[0];
      const person = { id: `29:${wie}`, aadObjectId: identity?.objectId ?? '' };
      const where = { serviceUrl: DIENST, person, conversationId: `a:29:${wie}` };
      return personalActivity(where, type, rest);
    },
    [Symbol.asyncDispose]: () => open.disposeAsync(),
  };
}
