import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { haal, NietGehaald } from '../../../src/infra/rooster/haal.ts';

const ROOSTER = 'van;tot;wie\n2027-01-04 18:00;2027-01-05 08:00;officier-1\n';
const TE_GROOT = 2_000_001;
/** ms: for an address that never comes to an end. */
const KORT = 500;
const RUIM = 15_000;

const antwoorden: Readonly<Record<string, (vraag: IncomingMessage, antwoord: ServerResponse) => void>> = {
  '/rooster.csv': (_, antwoord) => antwoord.end(ROOSTER),
  '/weg': (_, antwoord) => antwoord.writeHead(404).end('niet hier'),
  '/stuk': (_, antwoord) => antwoord.writeHead(500).end(),
  // A redirect may lead anywhere, also to what only this machine can reach: none is followed.
  '/verwijst': (_, antwoord) => antwoord.writeHead(302, { location: '/rooster.csv' }).end(),
  '/naar-binnen': (_, antwoord) =>
    antwoord.writeHead(307, { location: 'http://169.254.169.254/latest/meta-data/' }).end(),
  '/groot': (_, antwoord) => antwoord.end('x'.repeat(TE_GROOT)),
  '/breekt-af': (_, antwoord) => {
    antwoord.writeHead(200, { 'content-length': '1000' });
    antwoord.write('van;tot;wie\n', () => antwoord.destroy());
  },
  '/zwijgt': () => undefined,
  '/druppelt': (_, antwoord) => {
    antwoord.writeHead(200);
    antwoord.write('van;tot;wie\n');
  },
};

const server = createServer((vraag, antwoord) => antwoorden[vraag.url ?? '']?.(vraag, antwoord));
let basis = '';
beforeAll(async () => {
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar));
  basis = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((klaar) => server.close(klaar));
});

test('a roster is read from an address', async () => {
  expect(await haal(`${basis}/rooster.csv`)).toBe(ROOSTER);
});

test.each([
  ['/weg', 'het adres geeft foutcode 404'],
  ['/stuk', 'het adres geeft foutcode 500'],
  ['/verwijst', 'het adres geeft geen antwoord, of verwijst door'],
  ['/naar-binnen', 'het adres geeft geen antwoord, of verwijst door'],
  ['/groot', 'het bestand is te groot'],
  ['/breekt-af', 'het adres geeft geen antwoord, of verwijst door'],
  ['/zwijgt', 'het adres geeft geen antwoord, of verwijst door', KORT],
  ['/druppelt', 'het adres geeft geen antwoord, of verwijst door', KORT],
])('%s is refused in Dutch, without the address', async (pad, zin, geduld = RUIM) => {
  const mislukt = haal(`${basis}${pad}`, geduld);
  await expect(mislukt).rejects.toThrow(NietGehaald);
  await expect(mislukt).rejects.toThrow(zin);
});

test('an address that is not encrypted is refused before anything is asked', async () => {
  await expect(haal('http://voorbeeld.example/rooster.ics')).rejects.toThrow('https://');
});
