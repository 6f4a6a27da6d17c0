import * as z from 'zod';

const Claims = z.object({ iss: z.string(), aud: z.string() });
export type PeekedClaims = z.infer<typeof Claims>;

/**
 * Issuer and audience a bearer token claims, unverified: enough to turn most forgeries away before botbuilder sees
 * them (it keeps a process-wide list of every tenant that such a token names).
 * @returns null when it is no such token
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
