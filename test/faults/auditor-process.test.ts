import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { zaakStream } from '../../src/app/streams/zaak-streams.ts';
import { naarIso } from '../../src/domain/termijnen/tijdstip.ts';
import { readKeyRing } from '../../src/infra/crypto/key-ring.ts';
import type { FakeConnector } from '../support/fake-connector/server.ts';
import { startFakeConnector } from '../support/fake-connector/server.ts';
import type { TestRedis } from '../support/redis.ts';
import { startRedis } from '../support/redis.ts';
import { textsOf } from '../support/scenario/kaart.ts';
import { vast } from '../support/scenario/meldingen.ts';
import type { Proces } from '../support/scenario/proces.ts';
import { maakProces } from '../support/scenario/proces.ts';
import { until } from '../support/until.ts';

/** Two replicas read each other's work. */
const SLEUTELS = `proef:${Buffer.alloc(32, 5).toString('base64')}`;
const CHANNEL = '19:tafel@thread.tacv2';

let beats = 0;
const watchdog = createServer((_request, response) => {
  beats += 1;
  response.end();
});

let redis: TestRedis;
let connector: FakeConnector;
let program: Proces;
let other: Proces;
beforeEach(async () => {
  beats = 0;
  watchdog.listen(0, '127.0.0.1');
  await once(watchdog, 'listening');
  const { port } = watchdog.address() as AddressInfo;
  const env = { HEARTBEAT_URL: `http://127.0.0.1:${port}/`, ENCRYPTION_KEYS: SLEUTELS };
  redis = await startRedis();
  connector = await startFakeConnector({ pageLimit: 50 });
  program = await maakProces(redis, connector, env);
  other = await maakProces(redis, connector, env);
});
afterEach(async () => {
  await program[Symbol.asyncDispose]();
  await other[Symbol.asyncDispose]();
  await connector.close();
  await redis.stop();
  watchdog.closeAllConnections();
  watchdog.close();
});

/** The minute is over: the next program that starts does the check. */
async function nextMinute(): Promise<void> {
  await program.kill9();
  await redis.client().del('nu:beurt:auditor');
}

function told(wie: string, zin: string): boolean {
  return connector.state.messages().some(
    ({ conversationId, card }) =>
      conversationId.endsWith(`29:${wie}`) &&
      textsOf(card as Readonly<Record<string, unknown>>)
        .join(' ')
        .includes(zin),
  );
}

test('real programs: each thing that breaks is found, repaired and told; the heartbeat is silent meanwhile; one replica checks', async () => {
  await program.startsUp();
  await until('the heartbeat of a healthy start', () => beats === 1);
  await program.says('kpc-1', 'koppel oefenstad');
  await until('the channel is bound', () => connector.state.messages().length > 0);
  const melding = { ...vast(), bronId: 'CONTROLE-1', locatie: 'oefenstad' };
  const answer = await program.intake({ ...melding, aanhouding: naarIso(Date.now() - 3_600_000) });
  const { zaakId } = answer.body as { readonly zaakId: string };
  await until('the case stands', () => told('vt-oefenstad-1', 'acuut'));
  const ports = await redis.open({ keys: readKeyRing(SLEUTELS) });
  const stream = zaakStream(zaakId);
  if (stream === null) throw new Error('no case');
  const timers = await ports.agenda.timersOf(stream);
  expect(timers.length).toBeGreaterThan(0);

  await nextMinute();
  await redis.client().del('nu:{oefenstad}:agenda:timer');
  connector.state.gone.add(CHANNEL);
  await program.startsUp();
  await until('the KPC hears of the timers', () => told('kpc-1', 'Er misten herinneringen.'));
  expect(await ports.agenda.timersOf(stream)).toEqual(timers);
  expect(beats).toBe(1);

  await until('the KPC hears of the channel', () => told('kpc-1', 'Het kanaal van deze locatie is weg.'));
  expect(beats).toBe(1);

  await nextMinute();
  connector.state.gone.delete(CHANNEL);
  // Whoever asks for the members first is refused, and everybody after it: messages that wait ask too.
  const removed = { kind: 'status', status: 403, code: 'BotNotInConversationRoster' } as const;
  connector.faults.otherwise((operation) => (operation === 'members' ? removed : null));
  await program.startsUp();
  await until('the KPC hears of the app', () => told('kpc-1', 'Negenuur is uit het team verwijderd.'));
  expect(beats).toBe(1);
  connector.faults.otherwise(() => null);

  await nextMinute();
  await Promise.all([program.startsUp(), other.startsUp()]);
  await until('all is well again', () => beats === 2);
  await until('the card says so', () => told('kpc-1', 'Dit is voorbij sinds'));
  await Promise.all([program.stops(), other.stops()]);
  expect(beats).toBe(2);
});
