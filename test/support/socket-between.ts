import { once } from 'node:events';
import type { Socket } from 'node:net';
import { connect, createServer } from 'node:net';

/** One program's line to the server, cut on both sides by `end`. */
export type Line = { readonly client: Socket; readonly upstream: Socket; readonly end: () => void };

/** Listens on a socket of its own between programs and a server; `relay` passes on what it wants to. */
export async function socketBetween(
  path: string,
  target: string,
  relay: (line: Line) => void,
): Promise<{ readonly close: () => Promise<void> }> {
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
    relay({ client, upstream, end });
  });
  server.listen(path);
  await once(server, 'listening');
  return {
    close: async () => {
      for (const side of open) side.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

/**
 * A line that breaks whenever one of these words first goes over it, once for each: somewhere in the middle of what a
 * program does after it was connected.
 *
 * @param words what is still to come; emptied as they pass
 */
export async function breaksAt(
  path: string,
  target: string,
  words: string[],
): Promise<{ readonly close: () => Promise<void> }> {
  return socketBetween(path, target, ({ client, upstream, end }) => {
    client.on('data', (chunk) => {
      const at = words.findIndex((word) => chunk.includes(word));
      if (at < 0) upstream.write(chunk);
      else {
        words.splice(at, 1);
        end();
      }
    });
    upstream.on('data', (chunk) => client.write(chunk));
  });
}
