import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { AFSLUITCODE } from '../../../src/infra/cli/afsluitcodes.ts';
import { beheer } from '../../../src/infra/cli/beheer.ts';
import { opdrachten } from '../../../src/infra/cli/opdrachten.ts';
import { readKeyRing } from '../../../src/infra/crypto/key-ring.ts';
import { lees, tabelrijen } from '../../docs/lezen/paginas.ts';
import { meldZaak } from '../../support/gemelde-zaak.ts';
import type { TestRedis } from '../../support/redis.ts';
import { startRedis } from '../../support/redis.ts';
import { breaksAt } from '../../support/socket-between.ts';

const sleutels = `tabel:${randomBytes(32).toString('base64')}`;
let redis: TestRedis;
beforeAll(async () => {
  redis = await startRedis();
  await meldZaak(await redis.open({ keys: readKeyRing(sleutels) }), 'OF-26-0001');
});
afterAll(() => redis.stop());

async function geef(argumenten: readonly string[], REDIS_URL = redis.socket) {
  const uit: string[] = [];
  const fout: string[] = [];
  const status = await beheer(argumenten, {
    regels: (async function* () {
      yield '{"start":"2026-11-23T20:00:00+01:00","uren":9}';
    })(),
    omgeving: { NEGENUUR_MODUS: 'demo', ENCRYPTION_KEYS: sleutels, REDIS_URL },
    uit: (regel) => void uit.push(regel),
    fout: (regel) => void fout.push(regel),
  });
  return { status, uit, fout: fout.join('\n') };
}

/** Each command as an administrator gives it, and how it ends on this store, with one case and nobody known in Teams. */
const gebruik: Readonly<Record<string, readonly [argumenten: readonly string[], status: number]>> = {
  termijn: [[], AFSLUITCODE.goed],
  config: [[], AFSLUITCODE.goed],
  zaak: [['OF-26-0001'], AFSLUITCODE.goed],
  geparkeerd: [[], AFSLUITCODE.goed],
  herbouw: [[], AFSLUITCODE.goed],
  rooster: [['oefenstad'], AFSLUITCODE.goed],
  importeer: [['docs/beheer/lopende-zaken.csv', '--locatie', 'oefenstad'], AFSLUITCODE.goed],
  paraatheid: [[], AFSLUITCODE.fout],
  noodlijst: [['oefenstad'], AFSLUITCODE.goed],
  cijfers: [['--locatie', 'oefenstad'], AFSLUITCODE.goed],
  sleutels: [[], AFSLUITCODE.goed],
  wissen: [[], AFSLUITCODE.goed],
  audit: [[], AFSLUITCODE.goed],
  hersteltest: [['bestaat-niet'], AFSLUITCODE.fout],
  inzage: [['OF-26-0001'], AFSLUITCODE.goed],
  dossier: [['OF-26-0001'], AFSLUITCODE.goed],
  'dossier-controle': [['--toon-sleutel'], AFSLUITCODE.goed],
};

test('every command is in this table', () => {
  expect(Object.keys(gebruik)).toEqual(opdrachten.map(({ naam }) => naam));
});

test('the codes are those of the page', () => {
  const rijen = tabelrijen(lees('docs/beheer/beheer-opdrachten.md')).filter(([code = '']) =>
    /^\d$/.test(code),
  );
  expect(rijen.map(([code]) => Number(code))).toEqual(Object.values(AFSLUITCODE));
});

test('no command, or one that does not exist', async () => {
  expect((await geef([])).status).toBe(AFSLUITCODE.onbekend);
  expect(await geef(['koffie'])).toMatchObject({ status: AFSLUITCODE.onbekend, uit: [] });
});

describe.each(opdrachten)('$naam', ({ naam, keuzes = [] }) => {
  const [argumenten = [], status] = gebruik[naam] ?? [];

  test('--help is Dutch, names every choice, and does nothing', async () => {
    const antwoord = await geef([naam, ...argumenten, '--help']);
    expect(antwoord).toMatchObject({ status: AFSLUITCODE.goed, fout: '' });
    for (const deel of [`Gebruik: npm run -s beheer -- ${naam}`, '--json', ...keuzes]) {
      expect(antwoord.uit.join('\n')).toContain(deel);
    }
  });

  test('--json gives JSON and nothing else', async () => {
    const antwoord = await geef([naam, ...argumenten, '--json']);
    expect({ status: antwoord.status, fout: antwoord.fout }).toMatchObject({ status });
    for (const regel of antwoord.uit) expect(JSON.parse(regel)).toBeTypeOf('object');
  });

  test('a choice that it does not know is refused, also for a script', async () => {
    const antwoord = await geef([naam, ...argumenten, '--bestaat-niet', '--json']);
    expect(antwoord.status).toBe(AFSLUITCODE.fout);
    expect(antwoord.fout).toContain('Onbekende keuze: --bestaat-niet');
    expect(JSON.parse(antwoord.uit.join('\n'))).toEqual({ fout: antwoord.fout });
  });
});

test('the emergency list is text, or a sheet; a location that does not exist is refused with those that do', async () => {
  const [tekst, html, nergens] = await Promise.all([
    geef(['noodlijst', 'oefenstad']),
    geef(['noodlijst', 'oefenstad', '--html']),
    geef(['noodlijst', 'nergens']),
  ]);
  expect(tekst.uit.join()).toMatch(
    /^Noodlijst Oefenstad, .*Ouder dan 1 uur\? Bel de KPC\..*OF-26-0001 {3}Vast/s,
  );
  expect(html.uit.join()).toMatch(/^<!doctype html>.*OF-26-0001/s);
  expect(nergens).toMatchObject({ status: AFSLUITCODE.fout, fout: 'Geef een locatie: oefenstad.' });
});

test('without Redis a command that reads it says so, with a code of its own', async () => {
  const lezers = opdrachten.filter(({ opslag }) => opslag);
  await Promise.all(
    lezers.map(async ({ naam }) => {
      const antwoord = await geef([naam, ...(gebruik[naam]?.[0] ?? []), '--json'], '/nergens/redis.sock');
      expect(antwoord).toMatchObject({ status: AFSLUITCODE.geenRedis });
      expect(antwoord.fout).toContain('Redis geeft geen antwoord');
      expect(JSON.parse(antwoord.uit.join('\n'))).toEqual({ fout: antwoord.fout });
    }),
  );
});

test.each([
  ['before anything was looked at', 'nu:geheim', AFSLUITCODE.geenRedis, 'Redis geeft geen antwoord.'],
  ['half-way', 'zaak:OF-26-0001', AFSLUITCODE.fout, 'Redis gaf halverwege geen antwoord meer.'],
])('a Redis that goes away %s is said in words', async (_, woord, status, zin) => {
  const woorden = [woord];
  const pad = `${redis.socket}.breekt`;
  const { close } = await breaksAt(pad, redis.socket, woorden);
  onTestFinished(close);
  const antwoord = await geef(['zaak', 'OF-26-0001', '--json'], pad);
  expect(woorden).toEqual([]);
  expect(antwoord).toMatchObject({ status, uit: [JSON.stringify({ fout: antwoord.fout })] });
  expect(antwoord.fout).toContain(zin);
});

test('what destroys only shows what it would do, until told otherwise', async () => {
  const { fout, status } = await geef(['rooster', 'oefenstad', 'ovj', '--verwijder']);
  expect({ fout, status }).toEqual({
    fout: 'Er is niets veranderd. Voeg --echt toe om dat te doen.',
    status: 0,
  });
});
