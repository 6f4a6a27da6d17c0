import { once } from 'node:events';
import { createServer } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { readPlaygroundLog } from '../../scripts/playground/log-reader.ts';

test('a Playground that goes away before its log is open is said, not waited for', async () => {
  const server = createServer((socket) => socket.on('error', () => undefined).end()).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const reading = readPlaygroundLog(`http://127.0.0.1:${address.port}`);
  await expect(reading).rejects.toThrow('the log of the playground does not open');
});
