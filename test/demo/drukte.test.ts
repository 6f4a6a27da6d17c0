import { expect, it } from 'vitest';
import { drukteVan } from '../../scripts/demo/drukte.ts';
import { meldingVan } from '../../scripts/demo/melding.ts';
import { wachtOpRust } from '../../scripts/demo/rust.ts';
import { verhalen } from '../../scripts/demo/verhalen/alle.ts';
import { vanIso } from '../../src/domain/termijnen/tijdstip.ts';
import { firstMessage } from '../../src/infra/intake/schema.ts';

const NU = vanIso('2026-11-23T09:00:00+01:00');

it('een drukke ochtend is veertig zaken tegelijk, elk met een eigen nummer en als echte melding', () => {
  const alle = drukteVan(verhalen);
  const meldingen = alle.map((verhaal) => meldingVan(verhaal, NU));
  expect(alle).toHaveLength(40);
  expect(alle.every(({ na }) => na === 0)).toBe(true);
  expect(meldingen.filter((melding) => !firstMessage.safeParse(melding).success)).toEqual([]);
  expect(new Set(meldingen.map(({ bronId }) => bronId)).size).toBe(40);
  expect(new Set(meldingen.map(({ registratienummer }) => registratienummer)).size).toBe(40);
});

it('een nieuwe zaak wacht tot het stil is, en hoe druk het ook is niet langer dan afgesproken', async () => {
  const { signal } = new AbortController();
  const rust = { stil: 30, hoogstens: 90 };
  const duur = async (laatste: () => number | null): Promise<number> => {
    const begin = performance.now();
    await wachtOpRust(rust, laatste, signal);
    return performance.now() - begin;
  };
  const net = Date.now();
  expect(await duur(() => null)).toBeLessThan(25);
  expect(await duur(() => net - 30)).toBeLessThan(25);
  expect(await duur(() => Date.now())).toBeGreaterThanOrEqual(85);
});
