import * as z from 'zod';
import { Refused } from '../refused.ts';
import { cloudOf } from './cloud.ts';
import type { BotFrameworkSettings } from './settings.ts';

/** Whether the key that signed a token may speak for a channel. */
export type Endorsements = {
  /** @throws Refused when nobody knows the key (401), it may not (403), or the keys cannot be had (503) */
  check(authorization: string, channelId: string): Promise<void>;
};

/** ms that the published keys are used before they are fetched anew. */
const FRESH = 24 * 60 * 60_000;
/** ms after a fetch before an unknown key makes us fetch again. */
const PATIENCE = 60 * 60_000;
/** ms for one fetch. */
const TIMEOUT = 5_000;

const Metadata = z.object({ jwks_uri: z.url() });
const Keys = z.object({
  keys: z.array(z.object({ kid: z.string(), endorsements: z.array(z.string()).optional() })),
});
const Header = z.object({ kid: z.string() });

async function fetched(url: string): Promise<unknown> {
  const response = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT), redirect: 'error' });
  if (!response.ok) throw new Error(`answered ${response.status}`);
  return response.json();
}

function keyIdOf(authorization: string): string | null {
  const header = /^Bearer ([\w-]+)\./.exec(authorization)?.[1] ?? '';
  try {
    const read: unknown = JSON.parse(Buffer.from(header, 'base64url').toString('utf8'));
    return Header.safeParse(read).data?.kid ?? null;
  } catch {
    return null;
  }
}

/**
 * Every channel of the service signs with keys of one list; a key says for which channels it may speak. botbuilder
 * looks at that only when the key names channels at all, the library for Teams not at all (ADR 0070). It is looked at
 * before the signature: a stranger with a key that nobody knows makes no library fetch the list anew.
 *
 * @param wall wall clock, epoch ms
 */
export function keyEndorsements(settings: BotFrameworkSettings, wall: () => number): Endorsements {
  const { metadataUrl } = cloudOf(settings);
  let channelsOf: ReadonlyMap<string, readonly string[]> = new Map();
  let fetchedAt = Number.NEGATIVE_INFINITY;
  let fetching: Promise<void> | null = null;

  async function fetchKeys(): Promise<void> {
    try {
      const { jwks_uri } = Metadata.parse(await fetched(metadataUrl));
      const { keys } = Keys.parse(await fetched(jwks_uri));
      channelsOf = new Map(keys.map(({ kid, endorsements }) => [kid, endorsements ?? []]));
      fetchedAt = wall();
    } catch {
      throw new Refused(503, 'keys');
    } finally {
      fetching = null;
    }
  }

  /** Everybody who asks at the same time waits for the same answer. */
  async function refresh(): Promise<void> {
    fetching ??= fetchKeys();
    await fetching;
  }

  return {
    async check(authorization, channelId) {
      const keyId = keyIdOf(authorization) ?? '';
      const patience = channelsOf.has(keyId) ? FRESH : PATIENCE;
      if (wall() - fetchedAt >= patience) await refresh();
      const channels = channelsOf.get(keyId);
      if (channels === undefined) throw new Refused(401, 'key');
      if (!channels.includes(channelId)) throw new Refused(403, 'endorsement');
    },
  };
}
