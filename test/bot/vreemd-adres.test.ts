import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { TokenSource } from '../../bot/auth/token-source.ts';
import { ConnectorChannel } from '../../bot/outbound/channel.ts';
import { createConnectorClient } from '../../bot/outbound/connector-client.ts';
import type { Channel } from '../../src/app/ports/channel.ts';
import { silentLog } from '../support/silent-log.ts';

const MESSAGE = { card: {}, summary: 'x' };
/** A host that everything may be sent to, so that only the address itself says no. */
const HOST = 'smba.trafficmanager.net';

let asked = 0;
let seen: string[] = [];
let elsewhere = '';
let close: () => Promise<void>;
const token: TokenSource = {
  get: async () => {
    asked += 1;
    return 'geheim-token';
  },
  forget: () => undefined,
};

beforeEach(async () => {
  asked = 0;
  seen = [];
  const server = createServer((request, response) => {
    seen.push(`${request.method} ${request.url}`);
    response
      .writeHead(request.url?.startsWith('/stuur-door') ? 302 : 200, { location: '/elders' })
      .end('{"id":"1"}');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  elsewhere = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  close = async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  };
});
afterEach(() => close());

const channelTo = (hosts: readonly string[], loopbackOnly: boolean): Channel =>
  new ConnectorChannel(
    createConnectorClient({ hosts: { hosts, loopbackOnly }, token, wall: Date.now, timeoutMs: 2_000 }),
    'app',
    silentLog,
  );

/** Every way in which something leaves the program for Teams, with this as the address that was stored. */
function everything(channel: Channel, serviceUrl: string): readonly Promise<unknown>[] {
  const conversationId = 'a:1';
  const tenantId = 't';
  const place = { serviceUrl, tenantId, channelId: '19:x', teamId: '19:t' };
  return [
    channel.postThread(place, MESSAGE),
    channel.reply({ serviceUrl, tenantId, conversationId }, MESSAGE),
    channel.update({ serviceUrl, tenantId, conversationId, activityId: '1' }, MESSAGE),
    channel.direct({ serviceUrl, tenantId, userId: '29:x', conversationId: '' }, MESSAGE),
    channel.direct({ serviceUrl, tenantId, userId: '29:x', conversationId }, MESSAGE),
    channel.members(place),
    channel.probe(place),
  ];
}

it.each([
  ['another host', () => `https://${elsewhere}/`],
  ['this machine, without encryption', () => `http://${elsewhere}/`],
  ['Teams without encryption', () => `http://${HOST}/`],
  ['a host that begins like Teams', () => `https://${HOST}.${elsewhere}/`],
  ['a host behind an at sign', () => `https://${HOST}@${elsewhere}/`],
  ['a host before a backslash', () => `https://${elsewhere}\\@${HOST}/`],
  ['Teams on another port', () => `https://${HOST}:8443/`],
  ['something that is no address', () => '//x'],
])(
  'a stored address that was tampered with, of %s, gets nothing: no message and no token',
  async (_name, address) => {
    await Promise.allSettled(everything(channelTo([HOST], false), address()));
    expect([asked, seen]).toEqual([0, []]);
  },
);

it('an answer that points elsewhere is not followed', async () => {
  await Promise.allSettled(everything(channelTo([], true), `http://${elsewhere}/stuur-door`));
  expect(seen.length).toBeGreaterThan(0);
  expect(seen.filter((line) => line.includes('/elders'))).toEqual([]);
  expect(seen.length).toBe(asked);
});
