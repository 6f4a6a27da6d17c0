import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { Webhook } from 'standardwebhooks';

export const OPROEPSLEUTEL = 'whsec_cHJvZWZzbGV1dGVsLW9wcm9lcGRpZW5zdC12b29yLXRlc3Rz';

export type Oproep = {
  readonly id: string;
  readonly naar: string;
  readonly tekst: string;
  readonly link: string | null;
  /** Signed with our key, under the id of the message. */
  readonly signed: boolean;
};

export type Oproepdienst = {
  readonly url: string;
  readonly oproepen: Oproep[];
  /** Statuses to answer with first; 0 takes the message and gives no answer. After that 202. */
  readonly statuses: number[];
  readonly close: () => Promise<void>;
};

type Body = { readonly data: Omit<Oproep, 'signed'> };

/** A gateway for text messages, over real HTTP: keeps what it is given. */
export async function startOproepdienst(): Promise<Oproepdienst> {
  const oproepen: Oproep[] = [];
  const statuses: number[] = [];
  const server = createServer((request, response) => {
    void json(request).then((read) => {
      const { data } = read as Body;
      const status = statuses.shift() ?? 202;
      const id = String(request.headers['webhook-id']);
      const at = new Date(Number(request.headers['webhook-timestamp']) * 1_000);
      const expected = new Webhook(OPROEPSLEUTEL).sign(id, at, JSON.stringify(read));
      const signed = request.headers['webhook-signature'] === expected && id === data.id;
      if (status < 300) oproepen.push({ ...data, signed });
      if (status === 0) request.socket.destroy();
      else response.writeHead(status).end();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/oproep`,
    oproepen,
    statuses,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
