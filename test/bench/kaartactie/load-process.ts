import { Agent, request } from 'node:http';
import { serve } from '../helper.ts';
import { flood, timed } from '../rounds.ts';

export type Load = {
  readonly url: string;
  readonly bodies: readonly string[];
  readonly connections: number;
  /** What every answer must hold; else the press did not do what it was for. */
  readonly expect: string;
};

/** `ms` per press in the order they ended, and how long all took together. */
export type Measured = { readonly each: readonly number[]; readonly total: number };

async function press(agent: Agent, url: URL, body: string, expect: string): Promise<number> {
  const start = performance.now();
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
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
  press: async ({ url, bodies, connections, expect }: Load): Promise<Measured> => {
    const agent = new Agent({ keepAlive: true, maxSockets: connections });
    const to = new URL('/api/messages', url);
    const each: number[] = [];
    const total = await timed(() =>
      flood(bodies.length, connections, async (index) => {
        each.push(await press(agent, to, bodies[index] ?? '', expect));
      }),
    );
    agent.destroy();
    return { each, total };
  },
});
