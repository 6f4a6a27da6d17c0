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
  let nu = 0;
  let keren = 0;
  /** Every look at the clock is a minute after the one before, unless it stands still. */
  const loopt = (): number => (nu += 60_000);
  const telt = (laatste: number | null) => () => {
    keren += 1;
    return laatste;
  };
  const lang = { stil: 3_600_000, hoogstens: 7_200_000 };
  await wachtOpRust(lang, telt(null), signal, () => 0);
  await wachtOpRust(lang, telt(-lang.stil), signal, () => 0);
  expect(keren, 'nobody did anything, or long ago: at once').toBe(2);
  await wachtOpRust({ stil: 90_000, hoogstens: 120_000 }, () => nu, signal, loopt);
  expect(nu, 'somebody who goes on and on').toBeGreaterThanOrEqual(120_000);
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
