import type { JWTPayload, JWTVerifyGetKey } from 'jose';
import { createRemoteJWKSet, errors, jwtVerify } from 'jose';
import * as z from 'zod';
import { Problem } from '../server/problem.ts';
import type { Aangemeld, Aanmelding } from './aanmelding.ts';

/** The one permission of our API. */
const RECHT = 'access_as_user';
/** Seconds that the clocks of two machines may differ. */
const SPELING = 60;
/** ms for the keys of Entra to come, and between two times that they are fetched for a key nobody knows. */
const SLEUTELS = { timeoutDuration: 5_000, cooldownDuration: 30_000 };
/** Seconds after which keys that could not be fetched may be asked for again. */
const OPNIEUW = 5;
const NU_NIET = 'Wij kunnen nu niet nagaan wie u bent. Probeer het zo opnieuw.';

export type EntraInstellingen = {
  /** Id of the app that stands for our API, another one than the bot. */
  readonly appId: string;
  /** Name of that app as a resource; `api://<appId>` when it has no other. */
  readonly appUri: string;
  /** Organisations whose people may come in: where they are a member or a guest. */
  readonly tenants: readonly string[];
  /** Where people sign in; no slash at the end. */
  readonly aanmeldadres: string;
};

const Claims = z.object({
  tid: z.guid(),
  oid: z.guid(),
  iss: z.string(),
  exp: z.number(),
  scp: z.string(),
});

/** Entra signs for every organisation with the same keys: only the issuer tells which one a token is of. */
function uitgevers({ aanmeldadres }: EntraInstellingen, tenant: string): readonly string[] {
  return [`${aanmeldadres}/${tenant}/v2.0`, `https://sts.windows.net/${tenant}/`];
}

function gelezen(payload: JWTPayload, instellingen: EntraInstellingen): Aangemeld | null {
  const claims = Claims.safeParse(payload);
  if (!claims.success) return null;
  const { tid, oid, iss, exp, scp } = claims.data;
  const toegestaan = instellingen.tenants.includes(tid) && uitgevers(instellingen, tid).includes(iss);
  // A token of an app without a person has roles and no scope: nobody is behind it.
  if (!toegestaan || !scp.split(' ').includes(RECHT)) return null;
  return { identity: { tenantId: tid, objectId: oid }, tot: exp * 1_000 };
}

/**
 * People sign in with their own organisation. A token counts when Entra signed it for our API, for an organisation of
 * the settings, with our permission; who somebody is at the table, the roster says (invariant 5).
 *
 * @param sleutels keys of Entra; fetched from it when absent
 */
export function entraAanmelding(
  instellingen: EntraInstellingen,
  wall: () => number,
  sleutels: JWTVerifyGetKey = createRemoteJWKSet(
    new URL(`${instellingen.aanmeldadres}/common/discovery/v2.0/keys`),
    SLEUTELS,
  ),
): Aanmelding {
  const { appId, appUri, tenants, aanmeldadres } = instellingen;
  /** That Entra gives no keys says nothing about the token: whoever is signed in stays so. */
  const sleutel: JWTVerifyGetKey = async (...token) => {
    try {
      return await sleutels(...token);
    } catch (error) {
      if (error instanceof errors.JWKSNoMatchingKey) throw error;
      throw new Problem(503, { detail: NU_NIET, retryAfter: OPNIEUW });
    }
  };
  return {
    start: {
      modus: 'aanmelden',
      appId,
      uitgever: `${aanmeldadres}/${tenants[0] ?? 'organizations'}`,
      recht: `${appUri}/${RECHT}`,
    },
    wie: async ({ authorization }) => {
      const [, token] = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(authorization ?? '') ?? [];
      if (token === undefined) return null;
      try {
        const { payload } = await jwtVerify(token, sleutel, {
          algorithms: ['RS256'],
          audience: [appId, appUri],
          clockTolerance: SPELING,
          currentDate: new Date(wall()),
          requiredClaims: ['exp', 'nbf'],
        });
        return gelezen(payload, instellingen);
      } catch (error) {
        if (error instanceof Problem) throw error;
        // Whatever is the matter with it, the person signs in again.
        return null;
      }
    },
  };
}
