import { once } from 'node:events';
import type { Socket } from 'node:net';
import { connect, createServer } from 'node:net';

/** A TCP address that always leads to the present master, as a load balancer in front of Sentinel does. */
export type Volger = {
  readonly port: number;
  readonly naar: (port: number) => void;
  readonly close: () => Promise<void>;
};

export async function startVolger(eerst: number): Promise<Volger> {
  let doel = eerst;
  const open = new Set<Socket>();
  const server = createServer((client) => {
    const upstream = connect(doel, '127.0.0.1');
    for (const [socket, other] of [[client, upstream] as const, [upstream, client] as const]) {
      open.add(socket);
      socket.on('error', () => other.destroy());
      socket.on('close', () => {
        open.delete(socket);
        other.destroy();
      });
      socket.pipe(other);
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    port: address.port,
    naar: (port) => {
      doel = port;
      for (const socket of open) socket.destroy();
    },
    close: async () => {
      for (const socket of open) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
