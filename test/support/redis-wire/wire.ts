import type { Line } from '../socket-between.ts';
import { socketBetween } from '../socket-between.ts';
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
  const { close } = await socketBetween(socket, target, (line) => relay(line, watch));
  return { socket, close };
}

function relay({ client, upstream, end }: Line, watch: Watch): void {
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
