import { once } from 'node:events';
import type { Socket } from 'node:net';
import { connect, createServer } from 'node:net';
import type { OpRedis } from './handelingen.ts';
import { Handelingen } from './handelingen.ts';
import { Frames, wordsOf } from './resp.ts';

/**
 * Told of each handeling just before it reaches Redis and just before its reply goes back.
 *
 * @returns false when nothing may pass any more
 */
export type Watch = (handeling: OpRedis, fase: 'voor' | 'na') => boolean;

export type Wire = {
  /** Where the program finds its Redis. */
  readonly socket: string;
  /** Bytes that a program still had under way went nowhere, or arrived: nothing moves after this. */
  readonly close: () => Promise<void>;
};

/** A wire to Redis on which every command can be seen, so that a program can be killed exactly before or after one. */
export async function startWire(target: string, watch: Watch): Promise<Wire> {
  const socket = `${target}.wire`;
  const open = new Set<Socket>();
  const server = createServer((client) => {
    const upstream = connect(target);
    const end = (): void => {
      client.destroy();
      upstream.destroy();
    };
    for (const side of [client, upstream]) {
      open.add(side);
      side.on('error', end);
      side.on('close', () => {
        open.delete(side);
        end();
      });
    }
    relay(client, upstream, watch, end);
  });
  server.listen(socket);
  await once(server, 'listening');
  return {
    socket,
    close: async () => {
      for (const side of open) side.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

function relay(client: Socket, upstream: Socket, watch: Watch, end: () => void): void {
  const handelingen = new Handelingen();
  const [commands, replies] = [new Frames(), new Frames()];
  const unanswered: (OpRedis | null)[] = [];
  client.on('data', (chunk: Buffer) => {
    for (const frame of commands.push(chunk)) {
      const handeling = handelingen.van(wordsOf(frame));
      if (handeling !== null && !watch(handeling, 'voor')) {
        end();
        return;
      }
      unanswered.push(handeling);
      upstream.write(frame);
    }
  });
  upstream.on('data', (chunk: Buffer) => {
    for (const frame of replies.push(chunk)) {
      const handeling = unanswered.shift() ?? null;
      if (handeling !== null && !watch(handeling, 'na')) {
        end();
        return;
      }
      client.write(frame);
    }
  });
}
