// Over real HTTP: the lines of one press belong together, also while another goes on beside it, and none tells what was pressed.
import { setImmediate as beurt } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { Background } from '../../../src/app/background.ts';
import { commandIdOf } from '../../../src/app/inbox/command-id.ts';
import { inSamenhang, noemOpdracht } from '../../../src/app/logging/samenhang.ts';
import { createServer } from '../../../src/infra/http/server/create-server.ts';
import { createLogger } from '../../../src/infra/logging/create-logger.ts';
import { until } from '../../support/until.ts';

type Regel = Readonly<Record<'msg' | 'reqId' | 'commandId' | 'zaak' | 'what', string | undefined>>;

const gekozen = (antwoord: string): string =>
  commandIdOf('acuut.antwoord', 'vt-1', { z: 'x', t: 'deel-a', antwoord });
let regels: Regel[] = [];
let dropped = 0;
const log = createLogger({
  level: 'debug',
  stream: { write: (regel) => void regels.push(JSON.parse(regel) as Regel) },
  onDropped: (aantal) => void (dropped += aantal),
});
const server = createServer({ log });
const achteraf = new Background(log);
let adres: string;

beforeAll(async () => {
  server.post('/druk', async (request) => {
    const { antwoord, zaak } = request.body as { antwoord: string; zaak: string };
    await beurt();
    noemOpdracht(gekozen(antwoord), zaak);
    // Reading what was answered is a command of its own, about the same press.
    noemOpdracht('lezen:ander', 'oefenstad:OF-26-9999');
    log.info({ what: antwoord }, 'stored');
    await beurt();
    achteraf.run('after', async () => {
      await beurt();
      log.warn({ what: antwoord }, 'later');
    });
    return { ok: true };
  });
  server.get('/kijk', async () => ({ ok: true }));
  adres = await server.listen({ host: '127.0.0.1', port: 0 });
});
afterAll(() => server.close());
beforeEach(() => {
  regels = [];
});

/** Presses, and waits until nothing more is said about it. */
async function druk(antwoord: string, zaak: string): Promise<void> {
  const body = JSON.stringify({ antwoord, zaak });
  await fetch(`${adres}/druk`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  await until('it was all logged', () => regels.filter((regel) => regel.zaak === zaak).length === 3);
}

test('every line of a press has one command id and its case, also what is done after the answer', async () => {
  await Promise.all([druk('ja', 'oefenstad:OF-26-0001'), druk('nee', 'oefenstad:OF-26-0002')]);
  const perZaak = Map.groupBy(regels, ({ zaak }) => zaak);
  expect(new Set(perZaak.keys())).toEqual(new Set(['oefenstad:OF-26-0001', 'oefenstad:OF-26-0002']));
  for (const samen of perZaak.values()) {
    expect(new Set(samen.map(({ msg }) => msg))).toEqual(new Set(['later', 'request', 'stored']));
    expect(new Set(samen.map(({ commandId }) => commandId)).size).toBe(1);
    expect(new Set(samen.map(({ reqId }) => reqId)).size).toBe(1);
  }
  // Pressed again it is the same command, of another request.
  const eerst = perZaak.get('oefenstad:OF-26-0001')?.[0];
  regels = [];
  await druk('ja', 'oefenstad:OF-26-0001');
  const weer = regels.find(({ msg }) => msg === 'stored');
  expect(weer?.commandId).toBe(eerst?.commandId);
  expect(weer?.reqId).not.toBe(eerst?.reqId);
});

test('the name in the log does not tell which answer was given, and nothing is dropped', async () => {
  await druk('ja', 'oefenstad:OF-26-0003');
  const namen = regels.map(({ commandId }) => commandId);
  for (const antwoord of ['ja', 'nee']) expect(namen).not.toContain(gekozen(antwoord));
  expect(JSON.stringify(regels)).not.toContain('acuut');
  expect(dropped).toBe(0);
});

test('looking gives no command; outside any work nothing is added', async () => {
  await fetch(`${adres}/kijk`);
  noemOpdracht('van niemand', 'oefenstad:OF-26-0004');
  log.warn({}, 'alone');
  await until('the request was logged', () => regels.length === 2);
  expect(regels.map(({ commandId, zaak }) => [commandId, zaak])).toEqual([
    [undefined, undefined],
    [undefined, undefined],
  ]);
});

test('a timer has one name from its first line', () => {
  inSamenhang({ opdracht: 'timer:token:h:vrijheid' }, () => {
    log.info({}, 'before');
    noemOpdracht('timer:token:h:vrijheid', 'oefenstad:OF-26-0005');
    log.info({}, 'after');
  });
  expect(new Set(regels.map(({ commandId }) => commandId)).size).toBe(1);
  expect(regels.at(-1)?.zaak).toBe('oefenstad:OF-26-0005');
});
