import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { intakeServer } from '../support/intake-server.ts';

const page = readFileSync(new URL('../../docs/intake.md', import.meta.url), 'utf8');
const example = /```js\n(?<code>.*?)```/s.exec(page)?.groups?.['code'] ?? '';

/** The example of curl and openssl is not run here: a machine with npm need not have them. */
test('the Node example of the page makes a case', async () => {
  const { server, intake, clock } = intakeServer();
  const base = await server.listen({ host: '127.0.0.1', port: 0 });
  clock.now = Date.now();
  clock.caseNow = Date.now();
  const child = spawn(process.execPath, ['--input-type=module', '--eval', example], {
    env: { ...process.env, URL: `${base}/api/v1/zaken` },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.on('data', (part: Buffer) => (said += part.toString()));
  await once(child, 'close');
  expect(said).toMatch(/^201 \{"zaakId":"oefenstad:OF-26-0001","status":"aangemaakt"\}/);
  expect(intake.received).toHaveLength(1);
  await server.close();
});
