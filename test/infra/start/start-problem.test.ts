import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { expect, it } from 'vitest';
import { FolderInUse } from '../../../src/infra/own-redis/folder-lock.ts';
import { NoRedisServer } from '../../../src/infra/own-redis/server-binary.ts';
import { startProblem } from '../../../src/infra/start/start-problem.ts';

it('names the port that somebody else listens on', async () => {
  await using first = createServer().listen(0, '127.0.0.1');
  await once(first, 'listening');
  const { port } = first.address() as AddressInfo;
  const second = createServer().listen(port, '127.0.0.1');
  const [error] = (await once(second, 'error')) as unknown[];
  expect(startProblem(error)).toContain(`Poort ${port} is al in gebruik.`);
});

it.each([
  [new FolderInUse('map', null), 'Op deze map draait al een ander programma.'],
  [new NoRedisServer(), 'Er is geen redis-server of valkey-server gevonden.'],
])('says what a person can put right: %s', (error, sentence) => {
  expect(startProblem(error)).toContain(sentence);
});

it('leaves anything else to the error itself', () => {
  expect(startProblem(new TypeError('something'))).toBeNull();
});
