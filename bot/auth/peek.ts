import * as z from 'zod';

const Claims = z.object({ iss: z.string(), aud: z.string(), exp: z.number(), serviceurl: z.string() });
export type PeekedClaims = z.infer<typeof Claims>;

/**
 * What a bearer token claims, unverified: enough to turn most forgeries away before a library sees them. Each library
 * takes more than we do: any tenant of Entra, a service url that is almost the same, a token without an end.
 * @returns null when it is no token of the channel service
 */
export function peekClaims(authorization: string): PeekedClaims | null {
  const payload = /^Bearer [\w-]+\.([\w-]+)\.[\w-]+$/.exec(authorization)?.[1];
  if (payload === undefined) return null;
  try {
    const claims: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
    const read = Claims.safeParse(claims);
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}
