import { expect, it } from 'vitest';
import { drukteVan } from '../../scripts/demo/drukte.ts';
import { meldingVan } from '../../scripts/demo/melding.ts';
import { wachtOpRust } from '../../scripts/demo/rust.ts';
import { verhalen } from '../../scripts/demo/verhalen/alle.ts';
import { CURRENT_USER } from '../../scripts/playground/identities.ts';
import { SentMessages } from '../../scripts/playground/sent-messages.ts';
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

it('wie aan het toetsenbord zit is bezig met een knop of getypte tekst, niet met wat de bot stuurt', () => {
  const messages = new SentMessages();
  const { id, aadObjectId } = CURRENT_USER;
  const regel = (activityName: string, timestamp: number, from: unknown) =>
    messages.take({
      log: { activityName, timestamp, from: 'Microsoft 365 Agents Playground', request: { body: { from } } },
    });
  expect(messages.lastDone(id)).toBeNull();
  regel('invoke', 1_000, { id, aadObjectId });
  regel('message', 2_000, { id, aadObjectId });
  regel('typing', 3_000, { id, aadObjectId });
  regel('message', 4_000, { id: '28:bot' });
  expect(messages.lastDone(id)).toBe(2_000);
});
