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
