import { mkdtemp, readFile, rm } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { ankerhash } from '../../../src/app/register/ankeren.ts';
import { AnchorPlaces } from '../../../src/infra/anker/anchor-places.ts';

const SLEUTEL = 'whsec_cHJvZWZzbGV1dGVsLXZvb3ItYW5rZXJzLTEyMzQ1Njc4';
const REGEL = '{"v":1,"locatie":"oefenstad","stromen":[["oefenstad:OF-26-0001",3,"ab"]]}';

/** The system elsewhere: what came in, and what the next answer is. */
const binnen: { readonly headers: IncomingMessage['headers']; readonly body: string }[] = [];
let status = 204;
const elders = createServer((request, response) => {
  void text(request).then((body) => {
    binnen.push({ headers: request.headers, body });
    response.writeHead(status, status === 307 ? { location: '/ergens-anders' } : {}).end();
  });
});
let url: string;
let map: string;
beforeAll(async () => {
  await new Promise<void>((klaar) => elders.listen(0, '127.0.0.1', klaar));
  url = `http://127.0.0.1:${(elders.address() as AddressInfo).port}/anker`;
  map = await mkdtemp(join(tmpdir(), 'anker-'));
});
afterAll(async () => {
  elders.close();
  await rm(map, { recursive: true, force: true });
});
beforeEach(() => {
  binnen.length = 0;
  status = 204;
});

const plaatsen = (bestand?: string): AnchorPlaces =>
  new AnchorPlaces({ bestand, webhook: { url, sleutel: SLEUTEL }, wall: () => Date.now() });

test('a line goes out signed, under an id of its own that tells a repeat, and into the file', async () => {
  const bestand = join(map, 'anker.jsonl');
  const places = plaatsen(bestand);
  expect(places.places).toBe(2);
  await places.write(REGEL);
  const [gekomen] = binnen;
  const verified = new Webhook(SLEUTEL).verify(
    gekomen?.body ?? '',
    gekomen?.headers as Record<string, string>,
  );
  expect(verified).toMatchObject({ type: 'anker', data: { regel: REGEL } });
  expect(gekomen?.headers['webhook-id']).toBe(ankerhash(REGEL));
  expect(await readFile(bestand, 'utf8')).toBe(`${REGEL}\n`);
  const vals = { ...(gekomen?.headers as Record<string, string>), 'webhook-signature': 'v1,AAAA' };
  expect(() => new Webhook(SLEUTEL).verify(gekomen?.body ?? '', vals)).toThrow('signature');
});

test.each([500, 404, 307])(
  'an answer of %i is no promise: the line counts as not written',
  async (antwoord) => {
    status = antwoord;
    await expect(plaatsen().write(REGEL)).rejects.toThrow(String(antwoord));
    // Not followed: what is signed for one place goes nowhere else.
    expect(binnen).toHaveLength(1);
  },
);

test('a place that is away is no promise either', async () => {
  const weg = new AnchorPlaces({
    bestand: undefined,
    webhook: { url: 'http://127.0.0.1:1/', sleutel: SLEUTEL },
    wall: () => Date.now(),
  });
  await expect(weg.write(REGEL)).rejects.toThrow('fetch failed');
});
