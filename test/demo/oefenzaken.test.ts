import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { Oefenzaken } from '../../scripts/demo/oefenzaken.ts';
import type { RunningProgram } from '../../scripts/demo/program.ts';
import { gehoord } from '../../scripts/demo/verhalen/gehoord.ts';

/** A program that runs all the time. `antwoorden`: a status each, null for a connection that it breaks. */
async function programma(antwoorden: readonly (number | null)[]): Promise<RunningProgram> {
  let keer = 0;
  const server = createServer((request, response) => {
    const status = antwoorden[keer];
    keer += 1;
    if (status === null) request.socket.destroy();
    else response.writeHead(status ?? 201).end(JSON.stringify({ zaakId: 'oefenstad:OF-41-0001' }));
  });
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar));
  onTestFinished(() => void server.close());
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    pid: 0,
    ended: new Promise(() => undefined),
    running: () => true,
    caseNow: async () => Date.parse('2041-03-04T10:00:00Z'),
    stop: async () => undefined,
  };
}

async function stuurt(program: RunningProgram): Promise<readonly string[]> {
  const dataDir = await mkdtemp(join(tmpdir(), 'nu-'));
  onTestFinished(() => rm(dataDir, { recursive: true, force: true }));
  const zaken = new Oefenzaken(dataDir, [gehoord]);
  await zaken.open();
  const verstuurd: string[] = [];
  await zaken.send({
    program: () => program,
    snelheid: 1,
    gap: 0,
    rust: () => Promise.resolve(),
    onSent: (zaakId) => verstuurd.push(zaakId),
    signal: new AbortController().signal,
  });
  return verstuurd;
}

test('a case whose connection breaks is sent again, also while the program still seems to run', async () => {
  expect(await stuurt(await programma([null, 503, 201]))).toEqual(['oefenstad:OF-41-0001']);
});

test('a case that the program refuses is not sent again', async () => {
  await expect(stuurt(await programma([400]))).rejects.toThrow('intake answered 400');
});
