import { Agent, request } from 'node:http';
import { serve } from '../helper.ts';
import { flood, timed } from '../rounds.ts';

export type Load = {
  readonly url: string;
  readonly bodies: readonly string[];
  readonly connections: number;
  /** What Teams would send along; null for a bot that looks at no token. */
  readonly token: string | null;
  /** What every answer must hold; else the press did not do what it was for. */
  readonly expect: string;
};

/** `ms` per press in the order they ended, and how long all took together. */
export type Measured = { readonly each: readonly number[]; readonly total: number };

/** A press under way: to whom, over which connections, with what. */
type Way = { readonly agent: Agent; readonly url: URL; readonly token: string | null };

async function press({ agent, url, token }: Way, body: string, expect: string): Promise<number> {
  const start = performance.now();
  const headers = {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    ...(token === null ? {} : { authorization: `Bearer ${token}` }),
  };
  const text = await new Promise<string>((resolve, reject) => {
    const sent = request(url, { agent, method: 'POST', headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => resolve(Buffer.concat(parts).toString('utf8')));
      response.on('error', reject);
    });
    sent.on('error', reject);
    sent.end(body);
  });
  const ms = performance.now() - start;
  if (!text.includes(expect)) throw new Error(`unexpected answer: ${text.slice(0, 300)} to ${body}`);
  return ms;
}

serve({
  press: async ({ url, bodies, connections, token, expect }: Load): Promise<Measured> => {
    const agent = new Agent({ keepAlive: true, maxSockets: connections });
    const way = { agent, url: new URL('/api/messages', url), token };
    const each: number[] = [];
    const total = await timed(() =>
      flood(bodies.length, connections, async (index) => {
        each.push(await press(way, bodies[index] ?? '', expect));
      }),
    );
    agent.destroy();
    return { each, total };
  },
});
